import { html, type TemplateResult } from 'lit';
import { VISNINGER, type Visning } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { TAKE_ALONG, type TakeAlong } from '../view/take-along.js';
import { checked } from './checked.js';
import { laterStrings } from '../strings/later-strings.js';

interface ToolbarHandlers {
  readonly visning: (visning: Visning) => void;
  readonly take: (what: TakeAlong) => void;
  readonly print: () => void;
}

const close = (details: HTMLDetailsElement): void => {
  details.open = false;
  details.querySelector('summary')?.focus();
};

const closeOnEscape = (event: KeyboardEvent): void => {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  close(details);
};

const closeWhenLeft = (event: FocusEvent): void => {
  const details = event.currentTarget as HTMLDetailsElement;
  const to = event.relatedTarget as Node | null;
  if (to && !details.contains(to)) details.open = false;
};

/** A press elsewhere closes it too. */
const closeOutside = ({ currentTarget }: Event): void => {
  const details = currentTarget as HTMLDetailsElement;
  const press = (event: Event): void => {
    if (details.open && event.composedPath().includes(details)) return;
    details.open = false;
    removeEventListener('pointerdown', press, true);
  };
  if (details.open) addEventListener('pointerdown', press, true);
};

interface Tools {
  readonly shown: Visning;
  /** The sheet is there to be printed. */
  readonly isSheet: boolean;
  /** False leaves out what nobody sees before the menu is opened. */
  readonly whole: boolean;
  /** What came of taking something along, for those who do not hear it. */
  readonly taken: string;
}

/** Map or table, and what can be taken along. */
export const toolbar = (
  { shown, isSheet, whole, taken }: Tools,
  strings: Strings,
  { visning, take, print }: ToolbarHandlers,
): TemplateResult =>
  html`<fieldset class="visning">
      <legend class="skjult">${laterStrings(strings).visningTitel}</legend>
      ${VISNINGER.map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="visning"
              value=${name}
              .checked=${checked(name === shown)}
              @change=${() => visning(name)}
            /><span>${strings.visning[name]}</span></label
          >`,
      )}
    </fieldset>
    ${
      isSheet
        ? html`<button type="button" @click=${print}>${laterStrings(strings).udskriv}</button>`
        : html`<details
            class="menu"
            @keydown=${closeOnEscape}
            @focusout=${closeWhenLeft}
            @toggle=${closeOutside}
          >
            <summary>${laterStrings(strings).tagMed}</summary>
            <div class="menu-liste">
              ${(whole ? TAKE_ALONG : []).map(
                (what) =>
                  html`<button
                    type="button"
                    @click=${(event: Event) => {
                      take(what);
                      const details = (event.target as Element).closest('details');
                      if (details) close(details);
                    }}
                  >
                    ${laterStrings(strings).tagMedSom[what]}
                  </button>`,
              )}
            </div>
          </details>`
    }
    ${taken && html`<span class="taget" aria-hidden="true">${taken}</span>`}`;
