import { html, nothing, type TemplateResult } from 'lit';
import { rove } from '../interaction/rove.js';
import type { Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import type { Preset } from '../view/comparison-presets.js';
import { laterStrings } from '../strings/later-strings.js';

/** Comparisons by one click, together one tab stop. */
export const comparisonPresets = (
  navn: string,
  presets: readonly Preset[],
  strings: Strings,
  compare: (koder: readonly Kode[]) => void,
): TemplateResult | typeof nothing =>
  presets.length === 0
    ? nothing
    : html`<div class="forvalg">
        <span id="forvalg-navn">${laterStrings(strings).sammenlignMed(navn)}</span>
        <div role="toolbar" aria-labelledby="forvalg-navn" @keydown=${rove}>
          ${presets.map(
            ({ label, koder }, i) =>
              html`<button
                type="button"
                tabindex=${i === 0 ? 0 : -1}
                @click=${() => compare(koder)}
              >
                ${label}
              </button>`,
          )}
        </div>
      </div>`;
