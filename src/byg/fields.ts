// The fields of the builder's forms.
import { html, type TemplateResult } from 'lit';
import { valueOf } from '../value-of.js';

/** What can be chosen; "" is no choice. */
export type Options = readonly (readonly [value: string, label: string])[];

export const optionsOf = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): Options => values.map((value) => [value, labels[value]]);

/** A list to choose from. */
export function select(
  id: string,
  label: string,
  options: Options,
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
): TemplateResult {
  return html`<div class="felt">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(valueOf(event) || undefined)}>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === (chosen ?? '')}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** A box to tick. */
export const checkbox = (label: unknown, checked: boolean, change: (on: boolean) => void) =>
  html`<label class="valg"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
