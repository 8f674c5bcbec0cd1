import { css } from 'lit';

export const provisionStyles = css`
  .lov {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .mellemtitel {
    margin-block: 1.25em 0.25em;
    font-weight: 600;
  }
  .mellemtitel > * {
    font: inherit;
  }
  .paragraffer .mellemtitel {
    margin-block-start: 0;
  }
  dl {
    margin: 0;
    max-width: var(--_measure);
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.3em;
  }
  dt {
    flex: 1 1 55%;
    min-width: 0;
    hyphens: auto;
  }
  dd {
    margin: 0;
    max-width: 50%;
    text-align: end;
  }
`;
