import { css } from 'lit';

export const trendStyles = css`
  .graf-noegle {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
    font-size: var(--_small);
  }
  .graf-noegle svg {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.3em;
    vertical-align: -0.125em;
  }
  .graf {
    margin-block-start: 1.5em;
    padding-inline-start: 2.75em;
  }
  .kurve,
  .aarstal {
    display: block;
    width: 100%;
    overflow: visible;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .kurve {
    height: 13em;
  }
  .aarstal {
    height: 1.8em;
  }
  .graf text {
    fill: var(--_muted);
  }
  .graf .linje {
    stroke: var(--_line);
  }
  .udvikling .brud {
    stroke: var(--_ink);
    stroke-dasharray: 2 4;
  }
  .graf .landet line {
    stroke: var(--_muted);
    stroke-width: 2px;
  }
  .udvikling .landet circle {
    r: 3.5px;
    fill: var(--_muted);
  }
  @media print {
    .graf .landet line {
      stroke-dasharray: 5 3;
    }
  }
  .graf .egen line {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .udvikling .egen circle {
    /* A ring: the country's point may be the same. */
    r: 6px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  .graf text.egen {
    fill: var(--_accent);
    font-weight: 600;
  }
  .graf .vaerdi {
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .tal-tabel {
    width: auto;
    margin-block-start: 0.5em;
  }
  @container (width < 38em) {
    .graf [data-inde] {
      text-anchor: end;
    }
  }
  @container (width < 48em) {
    .aarstal [data-fra='48'] {
      display: none;
    }
  }
  @container (width < 30em) {
    .aarstal [data-fra='30'] {
      display: none;
    }
  }
  /* Large letters: a figure would lie across the line of barnets lov. All of them stand in the table. */
  @container (width < 18em) {
    .graf .vaerdi,
    .aarstal [data-fra='18'] {
      display: none;
    }
    .graf {
      padding-inline-end: 0.5em;
    }
    .tal-tabel :is(th, td) {
      padding-inline-end: 0.4em;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
  /* As strong as the text they would strike it through. */
  @media (forced-colors: active) {
    .graf .linje {
      opacity: 0.25;
    }
    .graf .vaerdi {
      stroke-width: 7px;
    }
  }
`;
