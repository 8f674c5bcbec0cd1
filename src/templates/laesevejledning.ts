import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import { gloss } from './gloss.js';

/** What the rate says and does not say. May be folded, never left out. */
export const laesevejledning = (strings: Strings): TemplateResult =>
  html`<div class="laesevejledning">
    <p>${strings.laesevejledning}</p>
    <details>
      <summary>${strings.laesevejledningTitel}</summary>
      ${strings.laesevejledningMere.map((text) => html`<p>${gloss(text)}</p>`)}
    </details>
  </div>`;
