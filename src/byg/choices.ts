import { html, nothing, type TemplateResult } from 'lit';
import { OMRAADER } from '../dataset/omraade.js';
import { nameOf } from '../kommuner/kommuner.js';
import { SKJULBARE, SPROG, VISNINGER } from '../settings.js';
import { da } from '../strings/da.js';
import { valueOf } from '../value-of.js';
import { SKALAER } from '../view/scale.js';
import {
  MOST_COMMENT,
  TEMAER,
  type Attribute,
  type Configuration,
  type Tema,
} from './configuration.js';
import { checkbox, optionsOf, select, type Options } from './fields.js';
import { SKALA, SKJULBAR, SPROG as SPROGNAVN, TEMA, VISNING } from './labels.js';
import type { KommuneFundetEvent } from './kommune-felt.js';
import { uncheckedMark, type Unchecked } from './unchecked.js';

export interface ChoiceActions {
  /** The value as the element would have it; undefined is the default. */
  attribute(name: Attribute, value: string | undefined): void;
  kommentar(text: string): void;
  tema(tema: Tema | undefined): void;
}

const AS_AROUND = ['', 'Som siden omkring'] as const;

/** A default has no value of its own in the configuration. */
const withDefault = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  normal: T,
): Options =>
  optionsOf(values, labels).map(([value, label]) => [value === normal ? '' : value, label]);

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

const hiddenParts = (
  skjul: string | undefined,
  choose: (skjul: string | undefined) => void,
): TemplateResult => {
  const hidden = (skjul ?? '').split(' ');
  return html`<fieldset>
    <legend>Skjul</legend>
    ${SKJULBARE.map((del) =>
      checkbox(SKJULBAR[del], hidden.includes(del), (on) => {
        const now = SKJULBARE.filter((one) => (one === del ? on : hidden.includes(one)));
        choose(now.join(' ') || undefined);
      }),
    )}
  </fieldset>`;
};

const comment = (
  kommentar: string,
  unchecked: Unchecked,
  write: ChoiceActions['kommentar'],
): TemplateResult =>
  html`<div class="felt">
    <label for="kommentar">Kommunens kommentar</label>
    <textarea
      id="kommentar"
      rows="3"
      maxlength=${MOST_COMMENT}
      aria-describedby="kommentar-hjaelp"
      .value=${kommentar}
      @input=${(event: Event) => write(valueOf(event))}
    ></textarea>
    <p id="kommentar-hjaelp" class="hjaelp">
      Ren tekst. Vises, når kommunen selv er valgt på kortet.
    </p>
    ${uncheckedMark(unchecked, 'kommentar')}
  </div>`;

/** What few need. */
function moreChoices(
  { attributes, kommentar, tema }: Configuration,
  unchecked: Unchecked,
  actions: ChoiceActions,
): TemplateResult {
  const { sprog, overskriftsniveau, skjul, sammenlign } = attributes;
  const all = [sprog, overskriftsniveau, tema, skjul, sammenlign, kommentar];
  const chosen = all.filter((value) => value !== undefined && value !== '').length;
  const set = (name: Attribute) => (value: string | undefined) => actions.attribute(name, value);
  return html`<details>
    <summary>Flere valg${chosen > 0 ? ` (${chosen} valgt)` : nothing}</summary>
    <div class="flere">
      <div class="par">
        ${select('sprog', 'Sprog', [AS_AROUND, ...optionsOf(SPROG, SPROGNAVN)], sprog, set('sprog'))}
        ${select(
          'niveau',
          'Overskriftens niveau',
          [1, 2, 3, 4, 5, 6].map((level) => [level === 2 ? '' : String(level), `h${level}`]),
          overskriftsniveau,
          set('overskriftsniveau'),
        )}
      </div>
      ${select('tema', 'Udseende', [AS_AROUND, ...optionsOf(TEMAER, TEMA)], tema, (value) =>
        actions.tema(value as Tema | undefined),
      )}
      ${hiddenParts(skjul, set('skjul'))} ${comparison(sammenlign, actions)}
      ${comment(kommentar, unchecked, actions.kommentar)}
    </div>
  </details>`;
}

/** What the map shows and how; `years` are those that have figures for the område, newest first. */
export function choices(
  configuration: Configuration,
  years: readonly string[],
  unchecked: Unchecked,
  actions: ChoiceActions,
): TemplateResult {
  const { kommune, omraade, aar, visning, skala } = configuration.attributes;
  const set = (name: Attribute) => (value: string | undefined) => actions.attribute(name, value);
  return html`<section class="trin" aria-labelledby="trin-kort">
    <h2 id="trin-kort">1. Vælg, hvad kortet viser</h2>
    <byg-kommunefelt
      label="Kommune"
      navn=${kommune ?? ''}
      @kommune-fundet=${({ kode }: KommuneFundetEvent) =>
        actions.attribute('kommune', kode === undefined ? undefined : nameOf(kode))}
    ></byg-kommunefelt>
    <p class="hjaelp">Skriv de første bogstaver. Uden kommune viser kortet hele landet.</p>
    <div class="par">
      ${select('omraade', 'Område', withDefault(OMRAADER, da.omraade, 'social'), omraade, set('omraade'))}
      ${select(
        'aar',
        'År',
        [['', 'Det nyeste'], ...years.map((year) => [year, year] as const)],
        aar,
        set('aar'),
      )}
    </div>
    ${select('visning', 'Vis', withDefault(VISNINGER, VISNING, 'kort'), visning, set('visning'))}
    ${select('skala', 'Farverne viser', withDefault(SKALAER, SKALA, 'afvigelse'), skala, set('skala'))}
    ${moreChoices(configuration, unchecked, actions)}
  </section>`;
}
