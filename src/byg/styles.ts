import { css } from 'lit';

/** The page around the widget; its colours are the widget's own. */
export const pageStyles = css`
  :host {
    container-type: normal;
    font-size: 1rem;
    line-height: 1.5;
  }
  h2 {
    font-size: 1.375rem;
    margin-block-end: 0.75rem;
  }
  h3 {
    font-size: 1rem;
    margin-block-end: 0.375rem;
  }
  p {
    margin-block: 0 0.75rem;
  }
  ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .bord {
    display: grid;
    gap: 2rem;
  }
  @media (width >= 64rem) {
    .bord {
      grid-template: auto 1fr / 21rem minmax(0, 1fr);
      gap: 2rem 2.5rem;
    }
    .proeve {
      grid-area: 1 / 2 / 3;
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
    }
  }
  .trin,
  .proeve {
    min-width: 0;
  }
  .bord ~ .trin {
    margin-block-start: 2.5rem;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.5rem;
    max-width: 60rem;
  }
  .bord > .trin:last-child {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.5rem;
  }

  .felt,
  byg-kommunefelt,
  fieldset,
  details {
    display: block;
    margin-block-end: 1rem;
    min-width: 0;
  }
  .felt > label,
  legend {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  fieldset {
    border: 0;
    margin-inline: 0;
    padding: 0;
  }
  legend {
    padding: 0;
  }
  .hjaelp,
  small {
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .hjaelp {
    margin-block: 0.25rem 0.75rem;
  }
  byg-kommunefelt + .hjaelp {
    margin-block: -0.75rem 1rem;
  }
  .hjaelp:empty,
  .feltfejl:empty,
  .rapport-kort:empty,
  .kopieret:empty {
    margin: 0;
  }
  .par {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0 1rem;
    align-items: end;
  }
  .par:has(.hjaelp) {
    align-items: start;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: 0.5rem 0.6rem;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .tal {
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
    tab-size: 12;
  }
  input[type='file'] {
    border-style: dashed;
  }
  input[type='file']::file-selector-button {
    margin-inline-end: 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: 0.25rem 0.6rem;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_fejl);
  }
  .valg {
    display: flex;
    gap: 0.6rem;
    align-items: start;
    padding-block: 0.3rem;
  }
  .valg input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }
  .valg small::before {
    content: '– ';
  }
  summary {
    padding-block: 0.4rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .flere {
    margin-block-start: 0.5rem;
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 1rem;
  }

  button {
    min-height: 2.75rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0.4rem 0.9rem;
    background: transparent;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  button.vigtig {
    background: var(--_accent);
    color: var(--_paper);
  }
  .valgte button,
  td button {
    min-height: 1.75rem;
    padding: 0 0.5rem;
    font-size: 0.875rem;
  }
  .knapper {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .valgte {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    list-style: none;
    padding: 0;
  }
  .valgte li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.25rem 0.25rem 0.25rem 0.6rem;
  }

  .maerke,
  .fund {
    border-inline-start: 4px solid var(--_muted);
    padding: 0.5rem 0.75rem;
    background: var(--_toning);
  }
  .fundene {
    display: grid;
    gap: 0.5rem;
    margin-block-end: 1rem;
    list-style: none;
    padding: 0;
  }
  .fund p,
  .fund details {
    margin: 0;
  }
  .fund ul {
    margin-block-start: 0.25rem;
    font-size: 0.875rem;
  }
  .fund {
    overflow-wrap: anywhere;
  }
  .fund.fejl,
  .linkfejl {
    margin: 0;
    border-color: var(--_fejl);
  }
  .linkfejl {
    margin-block-end: 1.5rem;
  }
  .fund.tvivl,
  .ukontrolleret {
    border-color: var(--_over-2);
  }
  .feltfejl {
    margin-block: 0.25rem 0.75rem;
    color: var(--_fejl);
    font-weight: 600;
  }
  .rapport-kort {
    font-weight: 600;
  }
  .rulle {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.3rem 0.75rem 0.3rem 0;
    text-align: start;
  }
  .raekke {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 0 1rem;
    margin-block: 0.5rem 1rem;
  }
  .raekke > p,
  .raekke > button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .proeve-top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }
  .proeve-top > * {
    margin: 0;
  }
  .bredder {
    display: flex;
  }
  .bredder label {
    position: relative;
    cursor: pointer;
  }
  .bredder input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
  .bredder span {
    display: block;
    border: 1px solid var(--_muted);
    padding: 0.5rem 0.9rem;
    margin-inline-start: -1px;
  }
  .bredder input:checked + span {
    background: var(--_ink);
    color: var(--_paper);
  }
  .bredder input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .ramme {
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    box-sizing: border-box;
    max-width: 100%;
    height: max(24rem, 100dvh - 6.5rem);
    overflow: auto;
    padding: 1rem;
    background: var(--_paper);
    color: var(--_ink);
  }
  .ramme[data-bredde='spalte'] {
    width: calc(38rem + 2rem + 2px);
  }
  .ramme[data-bredde='mobil'] {
    width: calc(320px + 2rem + 2px);
  }
  /* The public design systems are light. */
  .ramme[data-tema] {
    color-scheme: light;
  }

  .veje {
    columns: 2 20rem;
  }
  pre {
    max-height: 24rem;
    overflow: auto;
    margin: 0 0 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.75rem 1rem;
    background: var(--_toning);
    font-size: 0.875rem;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  .kopieret {
    font-weight: 600;
  }
  .noter li {
    max-width: 66ch;
  }
  .stykke {
    margin-block: 1rem;
  }

  :host {
    --_fejl: light-dark(#a3151c, #ff9d94);
    --_toning: light-dark(#f5f5f3, #26272a);
  }
  @media (width < 40rem) {
    .ramme {
      padding: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_fejl: CanvasText;
      --_toning: Canvas;
    }
    .bredder input:checked + span,
    button.vigtig {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
