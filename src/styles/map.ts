import { css, unsafeCSS } from 'lit';
import { AFVIGELSE, NIVEAU } from '../view/scale.js';

/** Class → colour happens here and nowhere else. */
export const classStyles = unsafeCSS(
  [...AFVIGELSE, ...NIVEAU]
    .map(
      (klasse) =>
        `[data-klasse=${klasse}]{fill:var(--_${klasse})}[data-klasse=${klasse}] .klasse{stroke:var(--_${klasse})}`,
    )
    .join(''),
);

export const mapStyles = css`
  .kort,
  .flade {
    position: relative;
  }
  .flade {
    overflow: clip;
    overflow-clip-margin: 4em;
    border-radius: var(--_radius);
  }
  .flade > svg {
    display: block;
    width: 100%;
    /* One finger scrolls the page; two are the map's. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .omraader,
  .ramme {
    stroke: var(--_border);
  }
  .omraader {
    stroke-linejoin: round;
    cursor: pointer;
  }
  .ramme {
    stroke-width: 0.6px;
  }
  .omrids,
  .ramme {
    fill: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .ydre {
    stroke: var(--_paper);
    stroke-width: 6.5px;
  }
  .ringe {
    stroke-linejoin: round;
    pointer-events: none;
  }
  .ring {
    fill: none;
  }
  .tone {
    stroke: var(--_ink);
  }
  [data-kraftig] > .tone {
    stroke: var(--_paper);
  }
  .egen.ydre {
    stroke: var(--_own);
    stroke-width: 4.5px;
  }
  .egen.indre {
    stroke: var(--_paper);
    stroke-width: 1.75px;
  }
  .valgt.indre {
    stroke: var(--_accent);
    stroke-width: 2.75px;
  }
  stop {
    stop-color: var(--_paper);
  }
  .streg {
    stop-color: var(--_missing);
  }
  pattern rect {
    fill: var(--_paper);
  }
  pattern path {
    fill: none;
    stroke: var(--_border);
  }
  pattern .linje {
    stroke: var(--_missing);
    stroke-width: 1.3px;
  }
  pattern circle {
    fill: var(--_border);
  }
  .flade > .ord {
    position: absolute;
    inset: 0;
    height: 100%;
    pointer-events: none;
  }
  .ord text {
    font-size: max(0.75em, 11px);
  }
  .rammenavn {
    fill: var(--_muted);
    text-anchor: end;
  }
`;
