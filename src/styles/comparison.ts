import { css } from 'lit';

export const comparisonStyles = css`
  .sammenligning .tabeller {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_gap));
    margin-block-start: var(--_gap);
  }
  .sammenligning table {
    font-size: 0.9375em;
  }
  .sammenligning tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4em 5.4em 4.8em;
    align-items: center;
  }
  .sammenligning :is(th, td) {
    padding: 0.35em 0;
  }
  .sammenligning .tal {
    text-align: end;
    white-space: nowrap;
  }
  .sammenligning .tal small {
    display: block;
    white-space: normal;
  }
  .sammenligning thead :is(th, td) {
    font-size: var(--_small);
  }
  .sammenligning thead .tal {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .sammenligning .soejle {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-block: 0 0.5em;
  }
  .sammenligning .tilstand {
    grid-column: 2 / -1;
    text-align: end;
    color: var(--_muted);
  }
  /* Nothing to see, but read as a column: the headings stay above their figures. */
  .sammenligning thead .soejle {
    padding: 0;
  }
  .sammenligning :is(.valgt, .landet) > :is(th, .tal:nth-of-type(2)) {
    font-weight: 600;
  }
  .sammenligning tbody .landet {
    border-block-start: 2px solid var(--_ink);
  }
  /* The national line stays in its bar: the figures stand above it. */
  .sammenligning .bjaelke {
    height: 1.25em;
    overflow: hidden;
  }
  @media (forced-colors: active) {
    .bund {
      opacity: 0.15;
    }
  }
  /* A name of one long word has no room beside three figures. */
  @container (width < 22em) {
    .sammenligning th:first-child {
      grid-area: 1 / 1 / auto / -1;
    }
    .sammenligning .tal:nth-of-type(2) {
      grid-column: 2;
    }
    .sammenligning tbody .soejle {
      grid-row: 3;
    }
    .sammenligning tbody .tal,
    .sammenligning tbody .soejle {
      padding-block-start: 0;
    }
    .sammenligning tbody .tilstand {
      grid-row: 1;
    }
  }
  @container (width >= 38em) {
    .sammenligning [data-antal='1'] tr {
      grid-template-columns: 8em minmax(0, 1fr) 5.5em 6em 5.5em;
    }
    .sammenligning [data-antal='1'] .soejle {
      display: block;
      grid-row: auto;
      grid-column: auto;
      padding-block: 0.35em;
    }
    .sammenligning [data-antal='1'] .bjaelke {
      overflow: visible;
    }
    .sammenligning [data-antal='1'] .tilstand {
      text-align: start;
    }
  }
  @container (width >= 56em) {
    .sammenligning [data-antal='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0 calc(2.5 * var(--_gap));
    }
    /*
     * Their rows in step: a note or a missing bar in one of them makes a row of its own height. All of the caption, the head, 98
     * kommuner and the country.
     */
    @supports (grid-template-rows: subgrid) {
      .sammenligning [data-antal='3'] table {
        display: grid;
        grid-row: span 101;
        grid-template-rows: subgrid;
      }
      .sammenligning [data-antal='3'] :is(thead, tbody) {
        display: contents;
      }
    }
  }
`;
