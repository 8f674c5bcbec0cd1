import { css } from 'lit';

/** The widget in the width and the theme that are chosen. */
export const preview = css`
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
  @media (width < 40rem) {
    .ramme {
      padding: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .bredder input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
