import { css } from 'lit';

export const tableStyles = css`
  .tabelside {
    container: tabel / inline-size;
  }
  .tabelfilter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.25em var(--_gap);
    max-width: none;
    font-size: var(--_small);
  }
  .tabelfilter label {
    flex: 1 0 min(24em, 100%);
    max-width: 28em;
  }
  /* Small within small would be smaller than the smallest. */
  .tabelfilter label > span,
  .tabel thead th,
  .tabel small {
    font-size: inherit;
  }
  .tabelfilter output {
    padding-block: 0.75em;
    color: var(--_muted);
  }
  .tabel {
    border-collapse: separate;
    border-spacing: 0;
    margin-block-start: 0.5em;
    font-size: var(--_small);
  }
  .tabel caption {
    padding-block: 0.5em;
  }
  .tabel th,
  .tabel td {
    border-block-end: 1px solid var(--_line);
    padding: 0.35em 0.4em;
  }
  .tabel [data-kolonne='tilstand'] {
    text-align: start;
  }
  .tabel thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    border-block-end-color: var(--_ink);
    padding: 0;
    background: var(--_paper);
  }
  .tabel td {
    white-space: nowrap;
  }
  .tabel :is([data-tom], tr:not(.uden-tal) > [data-kolonne='tilstand']) {
    color: var(--_muted);
  }
  .tabel thead button {
    display: flex;
    align-items: end;
    justify-content: end;
    width: 100%;
    border: 0;
    padding: 0.35em 0.4em;
    background: none;
    font-weight: 600;
    text-align: inherit;
  }
  .tabel thead :is([data-kolonne='kommune'], [data-kolonne='tilstand']) button {
    justify-content: start;
  }
  .pil {
    flex: none;
    width: 0.55em;
    margin-block-end: 0.2em;
    height: 0.8em;
    margin-inline-start: 0.25em;
    fill: var(--_muted);
  }
  [aria-sort] .pil {
    fill: var(--_ink);
  }
  [aria-sort='ascending'] .ned,
  [aria-sort='descending'] .op {
    visibility: hidden;
  }
  .tabel tbody tr {
    cursor: pointer;
  }
  .tabel tbody button {
    border: 0;
    padding: 0.1em 0;
    min-width: 24px;
    min-height: 24px;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
    /* The headings stick above it. */
    scroll-margin-block-start: 5em;
  }
  .tabel tbody tr:hover button {
    text-decoration-color: currentColor;
  }
  .tabel tbody tr:first-child > *,
  .tabel .egen > * {
    font-weight: 600;
  }
  .tabel .egen th {
    box-shadow: inset 3px 0 var(--_ink);
  }
  /* Seen where colours are forced, which take the others away. */
  .tabel .valgt {
    outline: 2px solid transparent;
    outline-offset: -2px;
  }
  .tabel .valgt > * {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_paper));
    color: var(--_ink);
  }
  .tabel .valgt th {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .tabel small {
    display: block;
    white-space: normal;
  }
  /* As many figures wide as its widest row in either language: letters, too, are wider in some fonts. */
  @container tabel (width >= 98ch) {
    .tabel td:last-child {
      padding-inline-start: 1em;
    }
    .tabel thead th:last-child {
      padding-inline-start: 0.6em;
    }
  }
  /* The table needs the width: the rate first, then the table, then the rest of the panel. */
  .rum[data-visning='tabel'] {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (width < 77em) {
    [data-visning='tabel'] > .panel {
      display: contents;
    }
    [data-visning='tabel'] .noegletal {
      order: -1;
    }
    [data-visning='tabel'] .mere {
      order: 1;
      max-width: 40em;
    }
  }
  @container (44em <= width < 77em) {
    /* No columns: Firefox breaks them where it will. */
    [data-visning='tabel'] .noegletal {
      display: grid;
      grid-template: repeat(7, auto) 1fr / 1fr 1fr;
      column-gap: 2em;
    }
    [data-visning='tabel'] .noegletal .laesevejledning {
      grid-area: 1 / 2 / span 8;
      margin: 0;
    }
  }
  @container (width >= 77em) {
    .rum[data-visning='tabel'] {
      grid-template-columns: minmax(0, 1fr) 20em;
    }
    [data-visning='tabel'] > .panel {
      grid-area: 1 / 2;
    }
    [data-visning='tabel'] > .kortside {
      grid-area: 1 / 1;
    }
  }
  @media screen {
    @container tabel (width < 98ch) {
      .tabel,
      .tabel caption,
      .tabel tbody {
        display: block;
      }
      .tabel thead,
      .tabel thead tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em;
      }
      .tabel thead {
        margin-block-end: 0.75em;
      }
      .tabel thead th {
        position: static;
        text-align: start;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      .tabel thead th[aria-sort] {
        border-color: var(--_ink);
      }
      .tabel tbody tr {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
        gap: 0.15em 2em;
        border-block-end: 1px solid var(--_line);
        padding: 0.5em;
      }
      .tabel tbody tr > * {
        white-space: normal;
        border: 0;
        padding: 0;
        text-align: start;
      }
      .tabel tbody th {
        grid-column: 1 / -1;
        box-shadow: none !important;
      }
      .tabel tbody .egen {
        box-shadow: inset 3px 0 var(--_ink);
      }
      .tabel tbody .valgt {
        box-shadow: inset 3px 0 var(--_accent);
        background: color-mix(in srgb, var(--_accent) 12%, var(--_paper));
      }
      .tabel tbody td {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 0.5em;
      }
      .tabel :is(td, thead)::before {
        display: block;
      }
      .tabel thead::before {
        width: 100%;
      }
      /* What there is says it all: dashes, labels of none and "oplyst" would only make the list long. */
      .tabel tbody .uden-tal {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      .tabel tbody .uden-tal th {
        grid-column: 1;
      }
      .tabel .uden-tal td {
        grid-column: 1 / -1;
      }
      .tabel .uden-tal [data-kolonne='tilstand'] {
        grid-area: 1 / 2;
        justify-content: end;
      }
      .tabel .uden-tal [data-kolonne='tilstand']::before {
        display: none;
      }
      /* Not seen but read, or those after them would stand under other headings. */
      .tabel [data-tom],
      .tabel tbody tr:not(.uden-tal) [data-kolonne='tilstand'] {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .tabel td small {
        display: inline;
      }
    }
  }
  @media print {
    .tabelfilter label,
    .pil {
      display: none;
    }
    .tabel {
      font-size: 8pt;
    }
    .tabel thead th {
      padding: 0.35em 0.4em;
    }
    .tabel tbody button {
      min-height: 0;
    }
    /* Not repeated on the next page as a box of its own. */
    .tabel thead button {
      display: contents;
    }
  }
`;
