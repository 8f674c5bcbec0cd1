import { html, type TemplateResult } from 'lit';
import type { Option, View } from '../view/view.js';
import { options } from './options.js';
import { valueOf } from '../value-of.js';

interface ControlHandlers {
  readonly kommune: (kode: string) => void;
  readonly omraade: (omraade: string) => void;
  readonly aar: (aar: string) => void;
}

const select = (
  label: string,
  choices: readonly Option[],
  selected: string,
  whole: boolean,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label
    ><span>${label}</span
    ><select @change=${(event: Event) => choose(valueOf(event))}>
      ${options(choices, selected, whole)}
    </select></label
  >`;

/**
 * A search field and native selects: all that the map can do, they can.
 *
 * @param whole with all options, not just those that are chosen
 */
export const controls = (
  { strings, settings, aar, kommuner, omraader, years }: View,
  whole: boolean,
  find: unknown,
  handlers: ControlHandlers,
): TemplateResult =>
  html`<div class="find">${find}</div>
    ${select(strings.vaelgKommune, kommuner, settings.valgt, whole, handlers.kommune)}
    ${select(strings.vaelgOmraade, omraader, settings.omraade, whole, handlers.omraade)}
    ${select(strings.vaelgAar, years, String(aar), whole, handlers.aar)}`;
