import { css } from 'lit';

/** Buttons, and the chosen kommuner, each with one. */
export const buttons = css`
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
  @media (forced-colors: active) {
    button.vigtig {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .valgte button,
  .fund button,
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
`;
