import { css } from 'lit';

export const fields = css`
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
`;
