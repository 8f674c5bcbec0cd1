import { css } from 'lit';

/** The ways to put the widget on a page. */
export const code = css`
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
    max-width: var(--_measure);
  }
  .stykke {
    margin-block: 1rem;
  }
`;
