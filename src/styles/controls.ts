import { css } from 'lit';

export const controlStyles = css`
  .vaelgere {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_gap);
    margin-block-start: var(--_gap);
  }
  .vaelgere > * {
    flex: 1 1 9em;
    max-width: 18em;
  }
  .vaelgere > label:nth-of-type(2) {
    flex-grow: 2;
  }
  .vaelgere > label:nth-of-type(3) {
    flex: 0 1 6em;
  }
  /* Their room is kept before they come, so that nothing below them moves. */
  .vaelgere,
  .find {
    min-height: calc(1.45 * var(--_small) + 2.75em + 4px);
  }
  .vaerktoejer {
    min-height: 2.25em;
    margin-block-start: var(--_gap);
    font-size: var(--_small);
  }
  @media (pointer: coarse) {
    .vaerktoejer {
      min-height: 44px;
    }
  }
  .vaelgere label > span,
  .tabelfilter label > span {
    display: block;
    margin-block-end: 4px; /* the focus ring's */
    font-size: var(--_small);
  }
  select {
    width: 100%;
    min-height: 2.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding-inline: 0.5em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    contain: paint; /* WebKit lets a long choice widen the page */
  }
  /* Room for two rows, until it is known whether there are. */
  @container (width < 17em) {
    .vaerktoejer:empty {
      min-height: 5em;
    }
  }
  @container (width < 44em) {
    .vaelgere > * {
      flex-basis: 40%;
      max-width: none;
    }
  }
  @container (width < 30em) {
    .vaelgere > * {
      flex-basis: 10em;
    }
    /* With the gap 18em: what a page of 320 px leaves. */
    .vaelgere > label:nth-of-type(2) {
      flex: 2 1 12em;
    }
    .vaelgere > label:nth-of-type(3) {
      flex: 1 1 5em;
    }
  }
`;
