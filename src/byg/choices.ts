import { html, nothing, type TemplateResult } from 'lit';
import { OMRAADER } from '../dataset/omraade.js';
import { nameOf } from '../kommuner/kommuner.js';
import { SKJULBARE, SPROG, VISNINGER } from '../settings.js';
import { da } from '../strings/da.js';
import { valueOf } from '../templates/value-of.js';
import { SKALAER } from '../view/scale.js';
import {
  MOST_COMMENT,
  TEMAER,
  type Attribute,
  type Configuration,
  type Tema,
} from './configuration.js';
import { checkbox, select, type Options } from './fields.js';
import { SKALA, SKJULBAR, SPROG as SPROGNAVN, TEMA, VISNING } from './labels.js';
import type { KommuneFundetEvent } from './kommune-felt.js';
import { uncheckedMark, type Unchecked } from './unchecked.js';

export interface ChoiceActions {
  /** The value as the element would have it; undefined is the default. */
  attribute(name: Attribute, value: string | undefined): void;
  kommentar(text: string): void;
  tema(tema: Tema | undefined): void;
}

/** A default has no value of its own in the configuration. */
const withDefault = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  normal: T,
): Options => values.map((value) => [value === normal ? '' : value, labels[value]]);

/** The kommuner side by side: chosen one by one, or the six cities. */
function comparison(chosen: string | undefined, actions: ChoiceActions): TemplateResult {
  const byer = chosen === '6-byer';
  const names = byer || chosen === undefined ? [] : chosen.split(',');
  const set = (list: readonly string[]): void =>
    actions.attribute('sammenlign', list.length > 0 ? list.join(',') : undefined);
  return html`<fieldset>
    <legend>Sammenlign med</legend>
    ${checkbox('København, Aarhus, Aalborg, Odense, Esbjerg og Randers (6-byerne)', byer, (on) => actions.attribute('sammenlign', on ? '6-byer' : undefined))}
    <byg-kommunefelt
      flere
      label="Tilføj en kommune"
      @kommune-fundet=${({ kode }: KommuneFundetEvent) => {
        const navn = kode === undefined ? undefined : nameOf(kode);
        if (navn !== undefined && !names.includes(navn)) set([...names, navn]);
      }}
    ></byg-kommunefelt>
    ${
      names.length === 0
        ? nothing
        : html`<ul class="valgte">
            ${names.map(
              (navn) =>
                html`<li>
                  ${navn}
                  <button
                    type="button"
                    aria-label="Fjern ${navn}"
                    @click=${(event: Event) => {
                      // The button goes away, and the focus must not.
                      const fields = (event.target as HTMLElement).closest('fieldset');
                      fields?.querySelector<HTMLElement>('byg-kommunefelt')?.focus();
                      set(names.filter((name) => name !== navn));
                    }}
                  >
                    Fjern
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </fieldset>`;
}

/** What the map shows and how; `years` are those that have figures for the område, newest first. */
export function choices(
  { attributes, kommentar, tema }: Configuration,
  years: readonly string[],
  unchecked: Unchecked,
  actions: ChoiceActions,
): TemplateResult {
  const hidden = (attributes.skjul ?? '').split(' ').filter(Boolean);
  const { sprog, overskriftsniveau, skjul, sammenlign } = attributes;
  const more = [sprog, overskriftsniveau, tema, skjul, sammenlign, kommentar];
  const chosen = more.filter((value) => value !== undefined && value !== '').length;
  const set = (name: Attribute) => (value: string | undefined) => actions.attribute(name, value);
  return html`<section class="trin" aria-labelledby="trin-kort">
    <h2 id="trin-kort">1. Vælg, hvad kortet viser</h2>
    <byg-kommunefelt
      label="Kommune"
      navn=${attributes.kommune ?? ''}
      @kommune-fundet=${({ kode }: KommuneFundetEvent) =>
        actions.attribute('kommune', kode === undefined ? undefined : nameOf(kode))}
    ></byg-kommunefelt>
    <p class="hjaelp">Skriv de første bogstaver. Uden kommune viser kortet hele landet.</p>
    <div class="par">
      ${select('omraade', 'Område', withDefault(OMRAADER, da.omraade, 'social'), attributes.omraade, set('omraade'))}
      ${select(
        'aar',
        'År',
        [['', 'Det nyeste'], ...years.map((aar): [string, string] => [aar, aar])],
        attributes.aar,
        set('aar'),
      )}
    </div>
    ${select('visning', 'Vis', withDefault(VISNINGER, VISNING, 'kort'), attributes.visning, set('visning'))}
    ${select('skala', 'Farverne viser', withDefault(SKALAER, SKALA, 'afvigelse'), attributes.skala, set('skala'))}
    <details>
      <summary>Flere valg${chosen > 0 ? ` (${chosen} valgt)` : nothing}</summary>
      <div class="flere">
        <div class="par">
          ${select(
            'sprog',
            'Sprog',
            [
              ['', 'Som siden omkring'],
              ...SPROG.map((sprog): [string, string] => [sprog, SPROGNAVN[sprog]]),
            ],
            attributes.sprog,
            set('sprog'),
          )}
          ${select(
            'niveau',
            'Overskriftens niveau',
            [1, 2, 3, 4, 5, 6].map((level) => [level === 2 ? '' : String(level), `h${level}`]),
            attributes.overskriftsniveau,
            set('overskriftsniveau'),
          )}
        </div>
        ${select(
          'tema',
          'Udseende',
          [
            ['', 'Som siden omkring'],
            ...TEMAER.map((name): [string, string] => [name, TEMA[name]]),
          ],
          tema,
          (value) => actions.tema(value as Tema | undefined),
        )}
        <fieldset>
          <legend>Skjul</legend>
          ${SKJULBARE.map((del) =>
            checkbox(SKJULBAR[del], hidden.includes(del), (on) => {
              const now = SKJULBARE.filter((one) => (one === del ? on : hidden.includes(one)));
              actions.attribute('skjul', now.join(' ') || undefined);
            }),
          )}
        </fieldset>
        ${comparison(attributes.sammenlign, actions)}
        <div class="felt">
          <label for="kommentar">Kommunens kommentar</label>
          <textarea
            id="kommentar"
            rows="3"
            maxlength=${MOST_COMMENT}
            aria-describedby="kommentar-hjaelp"
            .value=${kommentar}
            @input=${(event: Event) => actions.kommentar(valueOf(event))}
          ></textarea>
          <p id="kommentar-hjaelp" class="hjaelp">
            Ren tekst. Vises, når kommunen selv er valgt på kortet.
          </p>
          ${uncheckedMark(unchecked, 'kommentar')}
        </div>
      </div>
    </details>
  </section>`;
}
