import { css } from 'lit';

/** Buttons, the view switch, the menu, the search field and the comparisons. */
export const toolStyles = css`
  /* Chromium 156 leaves what it skips out of the accessibility tree. */
  .rum {
    content-visibility: visible;
  }
  button,
  .menu summary {
    min-height: 28px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: 0.25em 0.6em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }
  button:hover,
  .menu summary:hover {
    border-color: var(--_ink);
  }
  .spring:not(:focus) {
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .spring {
    position: absolute;
    z-index: 3;
  }
  .vaerktoejer {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em var(--_gap);
  }
  .vaerktoejer > button {
    min-height: 2.25em;
    padding-inline: 1em;
  }
  .visning {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .visning label {
    position: relative;
    cursor: pointer;
  }
  .visning input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .visning span {
    display: block;
    min-height: 2.25em;
    border: 1px solid var(--_muted);
    margin-inline-start: -1px;
    padding: 0.4em 1em;
    line-height: 1.3;
  }
  .visning label:first-of-type span {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    margin-inline-start: 0;
  }
  .visning label:last-of-type span {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .visning input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    min-height: 2.25em;
    padding: 0.4em 0.8em;
  }
  .menu-liste {
    position: absolute;
    z-index: 4;
    inset-inline-end: 0;
    display: grid;
    width: max-content;
    max-width: 18em;
    margin-block-start: 2px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.15);
  }
  .menu-liste button {
    min-height: 2.5em;
    border: 0;
    text-align: start;
  }
  .menu-liste button:hover {
    text-decoration: underline;
  }
  .taget {
    position: absolute;
    z-index: 4;
    inset-block-start: 100%;
    inset-inline-end: 0;
    margin-block-start: 2px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: 0.25em 0.6em;
    background: var(--_paper);
    color: var(--_ink);
    font-size: var(--_small);
  }
  @media (pointer: coarse) {
    .visning span,
    .menu summary,
    .vaerktoejer > button,
    .forvalg button {
      padding-block: calc(21px - 0.65em); /* 44 px in all */
    }
  }
  /* The button may stand at either end of its row: the list takes the width of both. */
  @container (width < 30em) {
    .visning span {
      padding-inline: 0.7em;
    }
    .menu {
      position: static;
    }
    .menu-liste {
      inset-inline: 0;
      width: auto;
      max-width: none;
    }
    .taget {
      position: static;
      align-self: center;
      border: 0;
      background: none;
      color: inherit;
      padding: 0;
    }
  }
  /* One row on a page of 320 px. */
  @container (width < 20em) {
    .visning span {
      padding-inline: 0.5em;
    }
    .menu summary {
      padding-inline: 0.6em;
    }
  }
  .find {
    position: relative;
  }
  .find input,
  .tabelfilter input {
    width: 100%;
    min-height: 2.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding-inline: 0.6em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .find ul,
  .find-intet {
    margin-block-start: 5px; /* below the focus ring */
    position: absolute;
    z-index: 5;
    inset-inline: 0;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.15);
  }
  .find li,
  .find-intet {
    padding: 0.4em 0.6em;
  }
  .find li {
    cursor: pointer;
  }
  .find li:hover {
    text-decoration: underline;
  }
  .forvalg {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: var(--_gap);
    font-size: var(--_small);
  }
  .forvalg [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* What is chosen, also where colours are forced. */
  .visning input:checked + span,
  .find li[aria-selected='true'],
  .forvalg [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
    forced-color-adjust: none;
  }
`;
