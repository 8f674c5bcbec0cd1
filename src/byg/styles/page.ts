import { css } from 'lit';

/** The page's own text, columns and two colours; the rest are the widget's. */
export const page = css`
  :host {
    container-type: normal;
    font-size: 1rem;
    line-height: 1.5;
    --_fejl: light-dark(#a3151c, #ff9d94);
    --_toning: light-dark(#f5f5f3, #26272a);
  }
  @media (forced-colors: active) {
    :host {
      --_fejl: CanvasText;
      --_toning: Canvas;
    }
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
`;
