import { html, type TemplateResult } from 'lit';
import type { Option, View } from '../view/view.js';

export interface ControlHandlers {
  readonly kommune: (kode: string) => void;
  readonly omraade: (omraade: string) => void;
  readonly aar: (aar: string) => void;
}

const select = (
  label: string,
  options: readonly Option[],
  choose: (value: string) => void,
): TemplateResult =>
  html`<label
    ><span>${label}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, text, selected }) =>
          html`<option value=${value} .selected=${selected}>${text}</option>`,
      )}
    </select></label
  >`;

/** A search field and native selects: all that the map can do, they can. */
export const controls = (
  { strings, kommuner, omraader, years }: View,
  find: unknown,
  handlers: ControlHandlers,
): TemplateResult =>
  html`<div part="vaelgere" class="vaelgere">
    ${find} ${select(strings.vaelgKommune, kommuner, handlers.kommune)}
    ${select(strings.vaelgOmraade, omraader, handlers.omraade)}
    ${select(strings.vaelgAar, years, handlers.aar)}
  </div>`;
