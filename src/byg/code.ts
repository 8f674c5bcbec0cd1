import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../strings/list.js';
import { valueOf } from '../value-of.js';
import { TALPLADSER, VEJE, type Configuration, type Talplads, type Vej } from './configuration.js';
import { checkbox, optionsOf, select } from './fields.js';
import type { FileName } from './file-name.js';
import { TALPLADS, VEJ } from './labels.js';
import { takesComment } from './left-out.js';
import type { Piece, Snippet } from './snippets.js';
import { mark, uncheckedMark, type Unchecked } from './unchecked.js';

/** Characters of a long piece that are shown; all of it is copied. */
const SHOWN = 3000;

export interface CodeActions {
  vej(vej: Vej): void;
  talplads(talplads: Talplads): void;
  sri(on: boolean): void;
  adresse(written: string): void;
  copy(text: string, key: string): void;
  download(name: FileName): void;
}

export interface CodeState {
  readonly configuration: Configuration;
  readonly snippet: Snippet;
  /** The piece that `statisk` writes, as soon as it is drawn. */
  readonly statisk: string | undefined;
  /** What draws it could not be fetched. */
  readonly statiskFejl: boolean;
  /** The address as it was written, and what is wrong with it. */
  readonly adresse: string;
  readonly adresseFejl: string | undefined;
  readonly hasFigures: boolean;
  readonly unchecked: Unchecked;
  /** What was copied last, and how it went. */
  readonly copied: { readonly key: string; readonly text: string } | undefined;
  readonly link: string;
  /** The figures are too many for a link. */
  readonly udenTal: boolean;
  /** Some of what was brought could not be used, and is in neither code nor link. */
  readonly leftOut: boolean;
}

/** How it went, beside the button that was pressed. */
const copyMark = (copied: CodeState['copied'], key: string): TemplateResult =>
  html`<span class="kopieret" aria-hidden="true"
    >${copied?.key === key ? copied.text : nothing}</span
  >`;

function piece(
  { titel, kode }: Piece,
  key: string,
  copied: CodeState['copied'],
  copy: CodeActions['copy'],
  more: unknown = nothing,
): TemplateResult {
  const long = kode.length > SHOWN;
  return html`<div class="stykke">
    <h3 id="titel-${key}">${titel}</h3>
    <pre
      tabindex="0"
      role="region"
      aria-labelledby="titel-${key}"
    ><code>${long ? `${kode.slice(0, SHOWN)}…` : kode}</code></pre>
    ${
      long
        ? html`<p class="hjaelp">
            Her står begyndelsen. Knappen kopierer alle ${kode.length.toLocaleString('da')} tegn.
          </p>`
        : nothing
    }
    <p class="knapper">
      <button
        type="button"
        class="vigtig"
        aria-describedby="titel-${key}"
        @click=${() => copy(kode, key)}
      >
        Kopiér
      </button>
      ${more} ${copyMark(copied, key)}
    </p>
  </div>`;
}

/** How the map is put in, by which of the ways. */
const ways = (chosen: Vej, choose: CodeActions['vej']): TemplateResult =>
  html`<fieldset class="veje">
    <legend>Hvordan sættes kortet ind?</legend>
    ${VEJE.map(
      (vej) =>
        html`<label class="valg"
          ><input
            type="radio"
            name="vej"
            .checked=${vej === chosen}
            @change=${() => choose(vej)}
          /><span>${VEJ[vej][0]} <small>${VEJ[vej][1]}</small></span></label
        >`,
    )}
  </fieldset>`;

const address = (
  { adresse, adresseFejl, unchecked }: CodeState,
  write: CodeActions['adresse'],
): TemplateResult =>
  html`<div class="felt">
    <label for="adresse">Adressen på mappen med filerne</label>
    <input
      id="adresse"
      type="url"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${adresseFejl ? 'true' : nothing}
      aria-describedby="adresse-hjaelp"
      .value=${adresse}
      @input=${(event: Event) => write(valueOf(event))}
    />
    <p id="adresse-hjaelp" role="status" class=${adresseFejl ? 'feltfejl' : 'hjaelp'}>
      ${adresseFejl ?? 'Dér, hvor I har lagt filerne fra dist/.'}
    </p>
    ${uncheckedMark(unchecked, 'adresse')}
  </div>`;

const place = ({ vej, talplads }: Configuration, choose: CodeActions['talplads']): TemplateResult =>
  select(
    'talplads',
    'Hvor skal tallene stå?',
    optionsOf(
      TALPLADSER.filter((one) => vej !== 'iframe' || one !== 'kode'),
      TALPLADS,
    ),
    talplads,
    (one) => choose(one as Talplads),
  );

/** Static HTML, as soon as it is drawn. */
function staticPiece(
  { statisk, statiskFejl, copied }: CodeState,
  actions: CodeActions,
): TemplateResult {
  if (statisk === undefined)
    return html`<p role="status">
      ${
        statiskFejl
          ? 'Den del af siden, der tegner statisk HTML, kunne ikke hentes. Gem linket nedenfor, og genindlæs siden, eller brug kommandolinjen.'
          : 'Tegner …'
      }
    </p>`;
  return piece(
    { titel: 'HTML', kode: statisk },
    'statisk',
    copied,
    actions.copy,
    html`<button type="button" @click=${() => actions.download('omgoerelse.html')}>
      Hent som fil
    </button>`,
  );
}

/** The code for the way that is chosen. */
function codePart(state: CodeState, actions: CodeActions): TemplateResult {
  const { configuration, snippet, copied, hasFigures, unchecked } = state;
  const { dele, fil, noter } = snippet;
  const { vej, udenSri } = configuration;
  const used = [
    ...(unchecked.tal ? ['tal'] : []),
    ...(unchecked.kommentar && takesComment(vej) ? ['en kommentar'] : []),
  ];
  return html`<section class="trin" aria-labelledby="trin-kode">
    <h2 id="trin-kode">3. Hent koden</h2>
    ${ways(vej, actions.vej)}
    <div class="par">
      ${address(state, actions.adresse)}
      ${hasFigures && vej !== 'statisk' ? place(configuration, actions.talplads) : nothing}
    </div>
    ${
      vej === 'script' || vej === 'div'
        ? checkbox(
            html`Med kontrolsum (SRI) <small>så en fil, nogen har ændret, ikke bliver kørt</small>`,
            !udenSri,
            actions.sri,
          )
        : nothing
    }
    ${
      used.length > 0
        ? mark(`Koden bruger ${list(used, 'og')} fra linket, ikke kontrolleret.`)
        : nothing
    }
    ${vej === 'statisk' ? staticPiece(state, actions) : nothing}
    ${dele.map((one, i) => piece(one, `${vej}-${i}`, copied, actions.copy))}
    ${
      fil
        ? html`<p class="knapper">
            <button type="button" @click=${() => actions.download(fil)}>Hent ${fil}</button>
          </p>`
        : nothing
    }
    ${
      noter.length > 0
        ? html`<ul class="noter">
            ${noter.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

/** The link that carries everything. */
const linkPart = (
  { link, udenTal, hasFigures, leftOut, copied }: CodeState,
  copy: CodeActions['copy'],
): TemplateResult =>
  html`<section class="trin" aria-labelledby="trin-link">
    <h2 id="trin-link">4. Gem eller del opsætningen</h2>
    <div class="felt">
      <label for="link">Link til det hele</label>
      <input
        id="link"
        type="text"
        readonly
        aria-describedby="link-hjaelp"
        .value=${link}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
      <p id="link-hjaelp" class="hjaelp">
        ${
          udenTal
            ? 'Linket har jeres valg, men ikke tallene: De fylder for meget. Hent dem som fil ovenfor, og send den med.'
            : hasFigures
              ? 'Linket har jeres valg og tal i sig. Den, der åbner det, får at vide, at tallene ikke er kontrolleret.'
              : 'Linket har jeres valg i sig. Siden husker dem kun dér: Gem linket, eller hold siden åben.'
        }
        ${leftOut ? 'De linjer, der ikke kunne bruges, er ikke med: Ret dem, før I lukker siden.' : nothing}
      </p>
      <p class="knapper">
        <button type="button" @click=${() => copy(link, 'link')}>Kopiér linket</button>
        ${copyMark(copied, 'link')}
      </p>
    </div>
  </section>`;

/** The code, and the link. */
export const code = (state: CodeState, actions: CodeActions): TemplateResult =>
  html`${codePart(state, actions)} ${linkPart(state, actions.copy)}
    <p class="skjult" role="status">${state.copied?.text ?? nothing}</p>`;
