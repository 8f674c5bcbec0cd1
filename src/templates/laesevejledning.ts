import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import { gloss } from './gloss.js';

/**
 * What the rate says and does not say. May be folded, never left out.
 *
 * @param whole false leaves out what nobody sees before it is unfolded
 */
export const laesevejledning = (strings: Strings, whole = true): TemplateResult =>
  html`<div class="laesevejledning">
    <p>${strings.laesevejledning}</p>
    <details>
      <summary>${strings.laesevejledningTitel}</summary>
      ${whole ? strings.laesevejledningMere.map((text) => html`<p>${gloss(text)}</p>`) : nothing}
    </details>
  </div>`;
