import { html, nothing, type TemplateResult } from 'lit';
import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import { da } from '../strings/da.js';
import { list } from '../strings/list.js';
import { valueOf } from '../value-of.js';
import { checkbox, optionsOf, select } from './fields.js';
import type { FiguresFile } from './file-name.js';
import type { Report } from './figures-report.js';
import { findings } from './findings.js';
import { COLUMN } from './labels.js';
import type { Brought, TypedFaults } from './read-figures.js';
import { TYPED_COLUMNS, type TypedColumn, type TypedRow } from './typed-row.js';
import { uncheckedMark, type Unchecked } from './unchecked.js';

export interface FiguresActions {
  text(text: string): void;
  defaults(change: { omraade?: Omraade; aar?: string }): void;
  file(file: File): void;
  add(row: TypedRow, form: HTMLFormElement): void;
  remove(index: number): void;
  clear(): void;
  download(name: FiguresFile): void;
  alone(on: boolean): void;
}

export interface FiguresState {
  readonly brought: Brought;
  readonly report: Report | undefined;
  /** There are rows that can be used. */
  readonly usable: boolean;
  /** What is lost when the figures are written as CSV, in words. */
  readonly lost: readonly string[];
  /** How a file was read, or why it could not be. */
  readonly file: { readonly text: string; readonly fejl: boolean } | undefined;
  /** What is wrong with the row being typed, by column. */
  readonly typing: TypedFaults;
  readonly unchecked: Unchecked;
  readonly alone: boolean;
}

const EXAMPLE = 'Kommune\tOmråde\tÅr\tSager\tOmgørelsespct.\n…';

/** What a cell of a typed row says: the område by the name that was chosen. */
const cell = (row: TypedRow, column: TypedColumn): string =>
  column === 'omraade' ? da.omraade[row.omraade as Omraade] : row[column];

function typedTable(typed: readonly TypedRow[], actions: FiguresActions): unknown {
  if (typed.length === 0) return nothing;
  const columns = TYPED_COLUMNS.filter((column) => typed.some((row) => row[column] !== ''));
  return html`<div class="rulle" tabindex="0" role="region" aria-label="Rækker, I har skrevet">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${COLUMN[column]}</th>`)}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${typed.map(
          (row, i) =>
            html`<tr>
              ${columns.map((column) => html`<td>${cell(row, column)}</td>`)}
              <td>
                <button
                  type="button"
                  aria-label="Fjern rækken om ${row.kommune}, ${cell(row, 'omraade')}, ${row.aar}"
                  @click=${() => actions.remove(i)}
                >
                  Fjern
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function typeRow(typing: FiguresState['typing'], actions: FiguresActions): TemplateResult {
  const add = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const row = Object.fromEntries(
      TYPED_COLUMNS.map((column) => [column, (given.get(column) as string | null)?.trim() ?? '']),
    );
    actions.add(row as TypedRow, form);
  };
  const described = (column: TypedColumn) => (typing.has(column) ? `fejl-${column}` : nothing);
  const field = (column: TypedColumn): TemplateResult =>
    html`<div class="felt">
      <label for="raekke-${column}">${COLUMN[column]}</label>
      ${
        column === 'omraade'
          ? html`<select id="raekke-omraade" name="omraade">
              ${OMRAADER.map((omraade) => html`<option value=${omraade}>${da.omraade[omraade]}</option>`)}
            </select>`
          : html`<input
              id="raekke-${column}"
              name=${column}
              type="text"
              autocomplete="off"
              inputmode=${column === 'kommune' ? 'text' : 'decimal'}
              aria-invalid=${typing.has(column) ? 'true' : nothing}
              aria-describedby=${described(column)}
            />`
      }
      ${typing.has(column) ? html`<p class="feltfejl" id="fejl-${column}">${typing.get(column)}</p>` : nothing}
    </div>`;
  return html`<form class="raekke" novalidate @submit=${add} aria-describedby="fejl-raekke">
    ${TYPED_COLUMNS.map(field)}
    <p class="feltfejl" id="fejl-raekke" role="alert">${typing.get('') ?? nothing}</p>
    <button type="submit">Tilføj rækken</button>
  </form>`;
}

/** What is pasted, and what a file held. */
const textField = (text: string, bad: boolean, change: FiguresActions['text']): TemplateResult =>
  html`<div class="felt">
    <label for="tal">Tal, med overskrifter</label>
    <textarea
      id="tal"
      class="tal"
      rows="7"
      spellcheck="false"
      autocomplete="off"
      autocapitalize="none"
      wrap="off"
      placeholder=${EXAMPLE}
      aria-invalid=${bad ? 'true' : nothing}
      aria-describedby="tal-hjaelp rapport-kort"
      .value=${text}
      @input=${(event: Event) => change(valueOf(event))}
    ></textarea>
    <p id="tal-hjaelp" class="hjaelp">
      Mindst kolonnerne Kommune og Omgørelsesprocent; gerne Område, År, Sager, Stadfæstede, Ændrede
      og Hjemviste. En række, der hedder Danmark, er landstallet. Ret fejl her i feltet.
    </p>
  </div>`;

const fileField = (read: FiguresState['file'], take: FiguresActions['file']): TemplateResult =>
  html`<div class="felt">
    <label for="fil">Eller en fil: Excel (.xlsx), CSV eller JSON</label>
    <input
      id="fil"
      type="file"
      accept=".xlsx,.csv,.tsv,.txt,.json,application/json,text/csv"
      aria-describedby="fil-hjaelp"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [chosen] = input.files ?? [];
        if (chosen) take(chosen);
        input.value = '';
      }}
    />
    <p id="fil-hjaelp" class="hjaelp">I kan også trække filen ind på siden.</p>
    <p class=${read?.fejl ? 'feltfejl' : 'hjaelp'} role="status">${read?.text ?? nothing}</p>
  </div>`;

/** What holds where a table has no such column. */
const defaultFields = (
  { omraade, aar }: Brought,
  change: FiguresActions['defaults'],
): TemplateResult =>
  html`<div class="par">
    ${select(
      'tal-omraade',
      'Område, hvis kolonnen mangler',
      optionsOf(OMRAADER, da.omraade),
      omraade,
      (one) => change({ omraade: one as Omraade }),
    )}
    <div class="felt">
      <label for="tal-aar">År, hvis kolonnen mangler</label>
      <input
        id="tal-aar"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        .value=${aar}
        @input=${(event: Event) => change({ aar: valueOf(event) })}
      />
    </div>
  </div>`;

/** What can be done with figures that can be used. */
const taken = ({ alone, lost }: FiguresState, actions: FiguresActions): TemplateResult =>
  html`${checkbox('Vis kun disse tal, ikke dem, der følger med', alone, actions.alone)}
    <p class="knapper">
      <button type="button" @click=${() => actions.download('omgoerelse-tal.json')}>
        Hent de rensede tal som JSON
      </button>
      <button type="button" @click=${() => actions.download('omgoerelse-tal.csv')}>
        Hent de rensede tal som CSV
      </button>
    </p>
    ${lost.length > 0 ? html`<p class="hjaelp">CSV har ikke plads til ${list(lost, 'og')}.</p>` : nothing}`;

/** Figures of the page's own: how they come in, and what the page makes of them. */
export function figures(state: FiguresState, actions: FiguresActions): TemplateResult {
  const { brought, report, usable, file, typing, unchecked } = state;
  const bad = report?.findings.some(({ kind }) => kind === 'fejl') ?? false;
  return html`<section class="trin" aria-labelledby="trin-tal">
    <h2 id="trin-tal">2. Sæt jeres egne tal ind, hvis I har nogen</h2>
    <p>
      Kopiér tabellen fra Excel, eller vælg en fil. Tallene bliver i jeres browser: Siden sender dem
      ikke nogen steder hen og gemmer dem ikke.
    </p>
    ${uncheckedMark(unchecked, 'tal')} ${textField(brought.text, bad, actions.text)}
    ${fileField(file, actions.file)} ${defaultFields(brought, actions.defaults)}
    <details>
      <summary>Eller skriv én række ad gangen</summary>
      ${typeRow(typing, actions)} ${typedTable(brought.typed, actions)}
    </details>
    <div class="rapport">
      <p id="rapport-kort" role="status" class="rapport-kort">${report?.summary ?? nothing}</p>
      ${
        report
          ? html`${findings(report.findings)} ${usable ? taken(state, actions) : nothing}
              <p class="knapper">
                <button type="button" @click=${() => actions.clear()}>Fjern tallene</button>
              </p>`
          : nothing
      }
    </div>
  </section>`;
}
