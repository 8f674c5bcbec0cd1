import { html, nothing, type TemplateResult } from 'lit';
import type { Combobox } from '../interaction/combobox.js';
import type { Strings } from '../strings/strings.js';
import { laterStrings } from '../strings/later-strings.js';

/** A field that finds a kommune by a few letters. */
export function findField(
  combobox: Combobox,
  strings: Strings,
  label = laterStrings(strings).findKommune,
): TemplateResult {
  const { query, active, matches, suggestions, open: asked } = combobox;
  const open = asked && suggestions.length > 0;
  const later = laterStrings(strings);
  const names = suggestions.map(({ navn }) => navn);
  const told = matches.guessed
    ? later.menteDu(names)
    : later.antalForslag(names.length, matches.koder.length);
  return html`<label for="find"><span>${label}</span></label>
    <input
      id="find"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="find-forslag"
      aria-activedescendant=${open && active >= 0 ? `find-${active}` : nothing}
      .value=${query}
      @input=${combobox.input}
      @keydown=${combobox.key}
      @blur=${combobox.blur}
    />
    <ul id="find-forslag" role="listbox" aria-label=${later.forslag} ?hidden=${!open}>
      ${
        open
          ? suggestions.map(
              ({ kode, navn }, i) =>
                html`<li
                  id="find-${i}"
                  role="option"
                  aria-selected=${i === active}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => combobox.take(kode)}
                >
                  ${navn}
                </li>`,
            )
          : nothing
      }
    </ul>
    <p class="skjult" role="status">${asked ? told : nothing}</p>
    ${asked && !open ? html`<p class="find-intet" aria-hidden="true">${told}</p>` : nothing}`;
}
