import { css } from 'lit';

export const mainTableStyles = css`
  .resten {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_gap)) calc(3 * var(--_gap));
    margin-block-start: calc(1.5 * var(--_gap));
  }
  .resten > * {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_gap);
  }
  .hovedtabel table {
    margin-block-start: 0.5em;
  }
  /* The third figure is the kommune's rate. */
  .hovedtabel .vist > th,
  .hovedtabel td:nth-of-type(3) {
    font-weight: 600;
  }
  .hovedtabel :is(small, .foer, .kolonne) {
    font-weight: 400;
  }
  .hovedtabel th small {
    display: block;
  }
  .hovedtabel .kolonne {
    display: none;
  }
  .hovedtabel .tal {
    display: grid;
  }
  .hovedtabel .foer {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .hovedtabel small {
    white-space: nowrap;
  }
  @container (width < 38em) {
    .hovedtabel :is(table, tbody, tr, th) {
      display: block;
    }
    .hovedtabel thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .hovedtabel tr {
      padding-block: 0.5em;
    }
    .hovedtabel tbody th {
      font-weight: 600;
      padding-inline-end: 0;
    }
    .hovedtabel td {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 5.25em 6em;
      align-items: baseline;
      padding: 0.15em 0;
    }
    .hovedtabel .tal {
      display: contents;
    }
    .hovedtabel small {
      grid-column: 2;
      white-space: normal;
    }
    .hovedtabel .kolonne {
      display: block;
      color: var(--_muted);
      text-align: start;
    }
  }
  /* A long word has no room beside two figures. */
  @container (width < 17em) {
    .hovedtabel td {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .hovedtabel .kolonne {
      grid-column: 1 / -1;
    }
    .hovedtabel small {
      grid-column: 1;
    }
  }
`;
