import { css } from 'lit';

/** The sheet on screen and on paper: ink on white in either color-scheme. */
export const reportStyles = css`
  .bilag {
    color-scheme: light;
    max-width: 174mm;
    margin-inline: auto;
    background: var(--_paper);
    color: var(--_ink);
    print-color-adjust: exact;
  }
  .bilag > header {
    border-block-end: 2px solid var(--_ink);
    padding-block-end: 0.75em;
  }
  .bilag > header p {
    margin-block-start: 0.5em;
  }
  .bilag section,
  .bilag .ark-del {
    margin-block-start: 1.75em;
  }
  .bilag h1,
  .bilag h2,
  .bilag h3,
  .bilag h4,
  .bilag h5,
  .bilag h6 {
    break-after: avoid;
  }
  .bilag :is(tr, .udfald, .kort, .forklaring, .noegle, dl > div, li, figure) {
    break-inside: avoid;
  }
  .bilag :is(.hovedtabel, .landstal-tabel, table) {
    break-inside: avoid;
  }
  .bilag .ordene {
    display: grid;
    gap: 0.15em;
    font-size: 0.875em;
    margin-block-start: 1em;
  }
  .bilag .kort > svg {
    max-height: 125mm;
  }
  .bilag figure {
    margin: 0.75em 0 0;
  }
  .bilag .lov,
  .bilag .mellemtitel {
    break-after: avoid;
  }
  .bilag .omraade-dele {
    display: grid;
    gap: 1.25em;
    margin-block-start: 0.75em;
  }
  .bilag p {
    orphans: 3;
    widows: 3;
  }
  .ark-vaerktoejer {
    display: flex;
    justify-content: flex-end;
    max-width: 174mm;
    margin-inline: auto;
  }
  button {
    min-height: 2.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding-inline: 1em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  @container (width >= 38em) {
    .bilag .omraade-dele {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2.5em;
    }
    .bilag .tabeller[data-antal='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2em;
      font-size: 0.8125em;
    }
    .bilag .tabeller[data-antal='3'] tr {
      grid-template-columns: minmax(0, 1fr) 3.8em 3.8em 3.8em;
    }
  }
  @media print {
    .bilag {
      max-width: none;
      font-size: 10pt;
    }
    .ark-vaerktoejer {
      display: none;
    }
  }
`;
