import { html, nothing, type TemplateResult } from 'lit';
import { rove } from '../interaction/rove.js';
import type { Strings } from '../strings/strings.js';
import type { Compared, Preset } from '../view/comparison-presets.js';
import { laterStrings } from '../strings/later-strings.js';

/** Comparisons by one click, together one tab stop. */
export const presetButtons = (
  navn: string,
  presets: readonly Preset[],
  shown: Compared | undefined,
  strings: Strings,
  compare: (preset: Preset | undefined) => Promise<unknown>,
): TemplateResult | typeof nothing => {
  if (presets.length === 0) return nothing;
  const isShown = ({ compared }: Preset) => compared === shown;
  /** The comparison may be far below: the focus goes along to its title. A second press takes it away. */
  const press = async (preset: Preset, button: Element): Promise<void> => {
    if (isShown(preset)) return void compare(undefined);
    await compare(preset);
    const title = button.closest('.widget')?.querySelector<HTMLElement>('.sammenligning > *');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    title.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  return html`<div class="forvalg">
    <span id="forvalg-navn">${laterStrings(strings).sammenlignMed(navn)}</span>
    <div role="toolbar" aria-labelledby="forvalg-navn" @keydown=${rove}>
      ${presets.map(
        (preset, i) =>
          html`<button
            type="button"
            tabindex=${i === 0 ? 0 : -1}
            aria-pressed=${isShown(preset)}
            @click=${(event: Event) => void press(preset, event.currentTarget as Element)}
          >
            ${preset.label}
          </button>`,
      )}
    </div>
  </div>`;
};
