import { unsafeCSS, type CSSResult } from 'lit';

/** The sheet as it is where the browser knows `light-dark()`, and where there is none; elsewhere with the light colours alone. */
export const lightDark = (sheet: CSSResult): CSSResult =>
  globalThis.CSS?.supports?.('color', 'light-dark(red, red)') === false
    ? unsafeCSS(sheet.cssText.replace(/light-dark\(([^,]+),[^)]+\)/g, '$1'))
    : sheet;
