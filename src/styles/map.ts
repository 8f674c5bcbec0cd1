import { css, unsafeCSS } from 'lit';
import { AFVIGELSE, NIVEAU, STATES } from '../view/scale.js';

/** Class → colour happens here and nowhere else. A raised class keeps its colour, the others step back. */
export const classStyles = unsafeCSS(
  [
    ...[...AFVIGELSE, ...NIVEAU].map((klasse) => `[data-klasse=${klasse}]{fill:var(--_${klasse})}`),
    ...[...AFVIGELSE, ...NIVEAU, ...STATES].map(
      (klasse) =>
        `[data-fremhaev=${klasse}] [part~=kommune]:not([data-klasse=${klasse}]){fill-opacity:.2}`,
    ),
  ].join(''),
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
  .flade[data-zoomet] {
    overflow: hidden;
  }
  .flade > svg {
    display: block;
    width: 100%;
    height: auto;
    /* One finger scrolls the page; two are the map's. */
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  [data-zoomet] > svg {
    cursor: grab;
  }
  [part~='kommune'] {
    cursor: pointer;
  }
  [part~='kommune'],
  .omrids,
  .ramme,
  .leder {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .omrids,
  .ramme,
  .leder {
    fill: none;
    pointer-events: none;
  }
  [part~='kommune'],
  .ramme {
    stroke: var(--_border);
    stroke-width: 0.6px;
  }
  .ydre {
    stroke: var(--_paper);
    stroke-width: 5px;
  }
  .ring {
    stroke: var(--_paper);
    stroke-width: 3px;
  }
  .ring.ydre {
    stroke: var(--_ink);
    stroke-width: 5px;
  }
  .dybere .ring {
    stroke-width: 7px;
  }
  .dybere .ring.ydre {
    stroke-width: 9px;
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
  .peget.ydre {
    stroke-width: 4px;
  }
  .peget.indre {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .leder.ydre {
    stroke-width: 3px;
  }
  .leder.indre {
    stroke: var(--_ink);
    stroke-width: 1px;
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
  [data-i-bevaegelse] .ord {
    visibility: hidden;
  }
  .ord text {
    font-size: max(0.75em, 11px);
  }
  .rammenavn {
    fill: var(--_muted);
    text-anchor: end;
  }
  .navneskilt {
    fill: var(--_ink);
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .tip {
    position: absolute;
    z-index: 2;
    width: max-content;
    max-width: min(16em, 70%);
    padding: 0.4em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-size: var(--_small);
    line-height: 1.3;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.15);
    transform: translate(var(--_x, -50%), var(--_y, calc(-100% - 6px)));
  }
  .tip.venstre {
    --_x: -90%;
  }
  .tip.hoejre {
    --_x: -10%;
  }
  .tip.under {
    --_y: 8px;
  }
  .zoom {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: flex;
    gap: 2px;
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
  }
  .zoom svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Only when a class is raised: a transition costs 98 areas a tenth of a page's first map, a fade of their colours more than a phone paints in time. */
  @media (prefers-reduced-motion: no-preference) {
    [data-fremhaev] [part~='kommune'] {
      transition: fill-opacity 150ms;
    }
  }
  @media print {
    .zoom,
    .tip {
      display: none;
    }
    .flade {
      max-width: 105mm; /* about 120 mm high */
    }
    /* In grey print the two sides have the same tones: the lower one is dotted round the edge. */
    :is([part~='kommune'], .skala rect, .felt rect)[data-klasse^='under'] {
      stroke: var(--_ink);
      stroke-width: 2px;
      stroke-dasharray: 1.5 2.5;
    }
    .flade,
    .forklaring {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
