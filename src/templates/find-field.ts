import { html, nothing, type TemplateResult } from 'lit';
import type { Combobox } from '../interaction/combobox.js';
import type { Strings } from '../strings/strings.js';
import { laterStrings } from '../strings/later-strings.js';

/** A field that finds a kommune by a few letters, as soon as its combobox has come. */
export function findField(combobox: Combobox | undefined, strings: Strings): TemplateResult {
  const { query = '', active = -1, suggestions = [] } = combobox ?? {};
  const asked = combobox?.open ?? false;
  const open = asked && suggestions.length > 0;
  return html`<label for="find"><span>${strings.findKommune}</span></label>
    <input
      id="find"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      aria-autocomplete="list"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="find-forslag"
      aria-activedescendant=${open && active >= 0 ? `find-${active}` : nothing}
      .value=${query}
      @input=${combobox?.input}
      @keydown=${combobox?.key}
      @blur=${combobox?.blur}
    />
    <ul
      id="find-forslag"
      role="listbox"
      aria-label=${laterStrings(strings).forslag}
      ?hidden=${!open}
    >
      ${
        open
          ? suggestions.map(
              ({ kode, navn }, i) =>
                html`<li
                  id="find-${i}"
                  role="option"
                  aria-selected=${i === active ? 'true' : 'false'}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => combobox?.take(kode)}
                >
                  ${navn}
                </li>`,
            )
          : nothing
      }
    </ul>
    <p class="skjult" role="status">
      ${asked ? laterStrings(strings).antalForslag(suggestions.length) : nothing}
    </p>
    ${
      asked && suggestions.length === 0
        ? html`<p class="find-intet" aria-hidden="true">
            ${laterStrings(strings).antalForslag(0)}
          </p>`
        : nothing
    }`;
}
