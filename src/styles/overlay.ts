import { css, unsafeCSS } from 'lit';
import { AFVIGELSE, NIVEAU, STATES } from '../view/scale.js';

/** What pointing, zooming and holding up a class do to the map. */
export const overlayStyles = css`
  .flade[data-zoomet] {
    overflow: hidden;
  }
  [data-zoomet] > svg {
    cursor: grab;
  }
  [data-i-bevaegelse] .ord {
    visibility: hidden;
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
  }
  .navneskilt {
    fill: var(--_ink);
    font-weight: 600;
    dominant-baseline: central;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
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
    touch-action: manipulation; /* two taps on a button are no double tap */
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: flex;
    gap: 2px;
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: max(28px, 1.75em);
    height: max(28px, 1.75em);
    padding: 0;
    outline-offset: -4px; /* on its own paper: what of the map lies around it may have the ring's colour */
  }
  .zoom [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  @media (forced-colors: active) {
    .zoom [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  .zoom svg {
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-fremhaev='faa-sager'] [part~='kommune']:not([part~='faa-sager']) {
    fill-opacity: 0.2;
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
  }
`;

/** A raised class keeps its colour, the others step back. */
export const raisedStyles = unsafeCSS(
  [...AFVIGELSE, ...NIVEAU, ...STATES]
    .map(
      (klasse) =>
        `[data-fremhaev=${klasse}] [part~=kommune]:not([data-klasse=${klasse}]){fill-opacity:.2}[data-fremhaev=${klasse}] .ringe:not([data-klasse=${klasse}]){opacity:.2}`,
    )
    .join(''),
);
