import { css } from 'lit';

export const layout = css`
  :host {
    display: block;
    position: relative;
    /*
     * What a float, a row of boxes or a table cell gives it: a container has no width of its own. Not in vw: Chromium 156 shows
     * nothing of what comes into the container while the window's size changes.
     */
    contain-intrinsic-inline-size: 288px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  @media (width >= 30em) {
    :host {
      contain-intrinsic-inline-size: 384px;
    }
  }
  @media (width >= 44em) {
    :host {
      contain-intrinsic-inline-size: 640px;
    }
  }
  /* A page's own rules reach the element itself, but not what is in it. The sheet in a window of its own has no .widget. */
  :host,
  .widget {
    container-type: inline-size;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    writing-mode: horizontal-tb;
  }
  .widget {
    inline-size: 100%; /* in a box that fits its content, which has no width of its own */
    font-size: var(--_text);
    overflow-wrap: break-word;
  }
  /* Letters so large that a long word may have no room on a line. */
  @container (width < 17em) {
    .widget {
      hyphens: auto;
    }
  }
  /* A column that is closed: a letter to a line would make the page fifty screens high. */
  @container (width < 1em) {
    .widget {
      display: none;
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: min(var(--_heading), 8cqi); /* not every browser hyphenates Danish */
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .skjult:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  p {
    margin: 0;
    max-width: var(--_measure);
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
  }
  small,
  .note,
  .fodnote,
  .kilder,
  .undertitel,
  .tilfaeldighed {
    font-size: var(--_small);
    color: var(--_muted);
  }
  p + details {
    margin-block-start: 0.5em;
  }
  summary {
    cursor: pointer;
    width: fit-content;
    min-height: 24px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Over what stands there: it comes and goes. */
  .indlaeser:not(:empty) {
    position: absolute;
    inset: 0 0 auto auto;
    background: var(--_paper);
    color: var(--_muted);
  }
  .fejl li {
    overflow-wrap: anywhere;
  }
  .fejl {
    margin-block: 0.75em;
    border-inline-start: 4px solid var(--_ink);
    padding: 0.25em 0.75em;
  }
  .rum {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_gap));
    margin-block-start: var(--_gap);
    /* Until the tools come it is only laid out near the window; about as high as it mostly is. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 105em;
  }
  @container (width >= 44em) {
    .rum {
      contain-intrinsic-block-size: auto 57em;
    }
    /* 3 to 2, until the map is about as high as a window. */
    .rum:not([data-uden-panel]) {
      grid-template-columns: minmax(0, min(60% - 0.9 * var(--_gap), 48em)) minmax(0, 1fr);
    }
  }
  .kilder {
    margin-block-start: calc(1.5 * var(--_gap));
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  .kilder > :first-child {
    font: inherit;
  }
  .kilder li {
    max-width: 90ch;
    margin-block-start: 0.25em;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
`;
