import { css, unsafeCSS } from 'lit';
import { AFVIGELSE, NIVEAU } from '../view/scale.js';

// Class → colour happens here and nowhere else.
const fills = unsafeCSS(
  [...AFVIGELSE, ...NIVEAU]
    .map((klasse) => `[data-klasse=${klasse}]{fill:var(--_${klasse})}`)
    .join(''),
);

export const mapStyles = css`
  ${fills}
  .kort {
    position: relative;
  }
  .kort > svg {
    display: block;
    width: 100%;
    height: auto;
  }
  [part~='kommune'] {
    cursor: pointer;
    transition: fill 150ms;
  }
  .graenser,
  .omrids,
  .ramme {
    fill: none;
    pointer-events: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .graenser {
    stroke: var(--_paper);
    stroke-width: 0.75px;
  }
  [part~='kommune'][data-klasse] {
    stroke: var(--_line);
    stroke-width: 0.5px;
    vector-effect: non-scaling-stroke;
  }
  .ramme {
    stroke: var(--_line);
  }
  .rammenavn {
    fill: var(--_muted);
    font-size: 24px;
  }
  .peget {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .faa-sager {
    stroke: var(--_ink);
    stroke-width: 1px;
    transform: scale(0.75);
    transform-box: fill-box;
    transform-origin: center;
  }
  .ydre {
    stroke: var(--_ink);
    stroke-width: 4px;
  }
  .indre {
    stroke: var(--_paper);
    stroke-width: 1.5px;
  }
  .valgt.ydre {
    stroke: var(--_paper);
    stroke-width: 5px;
  }
  .valgt.indre {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  pattern rect {
    fill: var(--_paper);
  }
  pattern path {
    fill: none;
    stroke: var(--_missing);
    stroke-width: 2;
  }
  pattern circle {
    fill: var(--_ink);
  }
  .peger {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    pointer-events: none;
  }
  .forklaring {
    font-size: 0.875em;
    margin-block-start: 0.75em;
  }
  .forklaring .skala {
    display: block;
    width: 100%;
    max-width: 30em;
    height: 0.875em;
    margin-block-start: 0.25em;
  }
  .forklaring .landstal {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .landstal-tekst {
    max-width: 30em;
    text-align: center;
    color: var(--_muted);
  }
  .forklaring ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.5em;
  }
  .forklaring li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .felt {
    width: 1.5em;
    height: 1em;
  }
  .felt rect[data-klasse] {
    stroke: var(--_muted);
  }
  @media (prefers-reduced-motion: reduce) {
    [part~='kommune'] {
      transition: none;
    }
  }
`;
