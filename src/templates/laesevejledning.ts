import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';

/**
 * What the rate says and does not say. May be folded, never left out.
 *
 * @param more what nobody sees before it is unfolded; undefined before it comes
 */
export const laesevejledning = (strings: Strings, more: unknown): TemplateResult =>
  html`<div class="laesevejledning">
    <p>${strings.laesevejledning}</p>
    <details>
      <summary>${strings.laesevejledningTitel}</summary>
      ${more}
    </details>
  </div>`;
