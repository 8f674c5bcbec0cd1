import { css, unsafeCSS } from 'lit';

/** The sheet on screen and on paper: ink on white in either color-scheme. */
export const reportStyles = css`
  .bilag {
    container-type: inline-size;
    color-scheme: light;
    margin: var(--_gap) auto 0;
    background: var(--_paper);
    color: var(--_ink);
    print-color-adjust: exact;
  }
  @media screen {
    .bilag {
      max-width: 210mm;
      border: 1px solid var(--_line);
      padding: 0.25em;
    }
    @container (width >= 38em) {
      .bilag {
        padding: min(6cqi, 18mm);
      }
    }
  }
  .bilag > header {
    border-block-end: 2px solid var(--_ink);
    padding-block-end: 0.75em;
  }
  .bilag > header :is(h1, h2, h3, h4, h5, h6) {
    font-size: min(1.5em, 8cqi);
    hyphens: auto;
  }
  .bilag > header p {
    margin-block-start: 0.5em;
  }
  .bilag section,
  .bilag .ark-del {
    margin-block-start: 1.75em;
  }
  .bilag :is(table, .hovedtabel, .omraade, .kortet, .noegle, .dele, li) {
    break-inside: avoid;
  }
  .bilag .ord-og-tal {
    display: grid;
    gap: 1em 2.5em;
    font-size: var(--_small);
  }
  .bilag .ord-og-tal section {
    margin: 0;
    font-size: 1em;
  }
  .bilag .ord-og-tal p {
    margin-block-start: 0.35em;
  }
  .bilag .kort-og-forklaring {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.75em;
  }
  .bilag .paragraffer {
    font-size: var(--_small);
  }
  .bilag .paragraffer .fodnote {
    font-size: inherit;
  }
  .bilag dl > div {
    padding-block: 0.15em;
  }
  .bilag .omraade-dele > * {
    margin-block-start: 0;
  }
  .bilag :is(.lov, .undertitel, .mellemtitel) {
    break-after: avoid;
  }
  .bilag .omraade-dele {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-block-start: 0.75em;
  }
  .bilag p {
    orphans: 3;
    widows: 3;
  }
  .landstal-tabel table {
    table-layout: fixed;
  }
  .landstal-tabel thead th:first-child {
    width: 15%;
  }
  @container (width < 30em) {
    .landstal-tabel :is(table, caption, tbody, tr, tbody th) {
      display: block;
    }
    .landstal-tabel thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .landstal-tabel tr {
      padding-block: 0.35em;
    }
    .landstal-tabel tbody th {
      font-weight: 600;
    }
    .landstal-tabel td {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.5em;
      padding: 0.15em 0;
    }
    .landstal-tabel td::before {
      display: block;
    }
  }
  @media print {
    .bilag {
      margin: 0;
      font-size: 10pt;
      line-height: 1.32;
    }
    .bilag :is(th, td) {
      padding-block: 0.2em;
    }
    .bilag section {
      margin-block-start: 1.4em;
    }
    .bilag dl > div {
      padding-block: 0.1em;
    }
    /* About 90 mm high: what the first page has left. */
    .bilag .flade {
      max-width: 80mm;
    }
    .bilag .omraade-dele {
      margin-block-start: 0.5em;
    }
    .bilag .prikker {
      margin-block-start: 0.4em;
    }
  }
`;

const beside =
  '.bilag .omraade-dele{grid-template-columns:minmax(0,4fr) minmax(0,5fr);gap:2.5em}' +
  '.bilag .kort-og-forklaring{grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:1.5em;align-items:end}' +
  '.bilag .ord-og-tal{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}';

/** Beside each other where there is room. In Firefox paper is no container, as print.ts says. */
export const reportColumnStyles = unsafeCSS(
  `@container (width >= 38em){${beside}}` +
    `@supports (-moz-appearance:none){@media print{.bilag{container-type:normal}${beside}}}`,
);
