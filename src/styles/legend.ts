import { css } from 'lit';

export const legendStyles = css`
  .forklaring {
    font-size: var(--_small);
    margin-block-start: 0.75em;
  }
  .forklaring-titel {
    font-weight: 600;
  }
  .forklaring .note {
    font-size: inherit;
  }
  .forklaring .skala {
    display: block;
    width: 100%;
    height: 5.25em;
    overflow: visible;
    fill: var(--_ink);
    font-size: min(1em, 5cqi); /* letters larger than this have no room side by side */
  }
  .hoej {
    margin-block-start: 1.25em;
  }
  /* In front of the mark that may run through it. */
  .graense {
    fill: var(--_muted);
    stroke: var(--_paper);
    stroke-width: 4px;
    paint-order: stroke;
    text-anchor: middle;
  }
  .maerke {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .klasser {
    columns: 3 12.4em;
    column-gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .klasser :is(button, li) {
    display: flex;
    align-items: center;
    break-inside: avoid;
    gap: 0.4em;
    min-height: 28px;
  }
  .klasser button {
    padding: 0.1em 0.2em;
    margin-inline-start: -0.2em;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .klasser button:hover,
  .klasser button[aria-pressed='true'] {
    border-color: var(--_muted);
  }
  .klasser button[aria-pressed='true'] {
    font-weight: 600;
  }
  .klasser .antal {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .felt {
    flex: none;
    width: 1.5em;
    height: 1em;
  }
  .felt > rect {
    stroke: var(--_muted);
  }
  .ring > rect:first-child {
    fill: var(--_line);
  }
  .felt > rect + rect {
    stroke: var(--_ink);
  }
  /* There all is ink: a field in the colour of lines hides its ring, and a count reads on from “10–20 under”. */
  @media (forced-colors: active) {
    .ring > rect:first-child {
      fill: var(--_paper);
    }
    .antal {
      border-inline-start: 1px solid;
      padding-inline-start: 0.4em;
    }
  }
  .forklaring summary .tilstand {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: 0.75em;
  }
`;
