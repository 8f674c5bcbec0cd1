import { css, unsafeCSS } from 'lit';

/** The bar beside the name, not under it: of one table, and of three that stand below each other. */
const inARow = (antal: number): string => {
  const tables = `.sammenligning [data-antal='${antal}']`;
  return (
    `${tables}{--_columns:8em minmax(0,1fr) minmax(4.9em,min-content) minmax(5.4em,min-content) minmax(4.9em,min-content)}` +
    `${tables} .soejle{grid-row:auto;grid-column:auto;padding-block:.35em}` +
    `${tables} .bjaelke{overflow:visible}` +
    `${tables} .tilstand{text-align:start}`
  );
};

export const comparisonRowStyles = unsafeCSS(
  `@container (width >= 40em){${inARow(1)}}@container (40em <= width < 66em){${inARow(3)}}`,
);

export const comparisonStyles = css`
  .sammenligning .tabeller {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_gap));
    margin-block-start: var(--_gap);
    --_columns: minmax(0, 1fr) minmax(3.4em, min-content) minmax(4.8em, min-content)
      minmax(4.2em, min-content);
  }
  .sammenligning table {
    font-size: 0.9375em;
  }
  .sammenligning :is(table, tr) {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: 0.6em;
  }
  .sammenligning :is(thead, tbody) {
    display: contents;
  }
  .sammenligning :is(caption, tr) {
    grid-column: 1 / -1;
  }
  /* As wide as their words, in any language and any letters. */
  .sammenligning tr {
    grid-template-columns: subgrid;
    align-items: center;
  }
  .sammenligning :is(th, td) {
    padding: 0.35em 0;
  }
  .sammenligning tbody .tal {
    white-space: nowrap;
  }
  .sammenligning .tal small {
    display: block;
    white-space: normal;
  }
  .sammenligning thead .tal {
    display: flex;
    justify-content: end;
    align-items: baseline;
  }
  .sammenligning .soejle {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-block: 0 0.5em;
  }
  .sammenligning .tilstand {
    grid-column: 2 / -1;
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
    .sammenligning :is(table, tr) {
      column-gap: 0.3em;
    }
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
  /* Nor have three figures in large letters: they stand below each other, each beside its heading. */
  @container (width < 17em) {
    .sammenligning thead tr {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .sammenligning :is(table, caption, tr, .soejle, .tilstand, tbody th) {
      display: block;
    }
    .sammenligning tbody .tal {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.5em;
    }
    .sammenligning .tal small {
      grid-column: 2;
    }
    .sammenligning .tal::before {
      display: block;
    }
  }
  @container (width >= 66em) {
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
        grid-row: span 101;
        grid-template-rows: subgrid;
      }
    }
  }
`;
