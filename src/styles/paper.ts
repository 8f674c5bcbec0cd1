import { css } from 'lit';

/** The document that the sheet is printed from: only its own style sheet can set the paper. */
export const paper = css`
  @page {
    size: A4;
    margin: 18mm;
  }
  body {
    margin: 0;
    background: #fff;
    color: #1a1a1a;
  }
`;
