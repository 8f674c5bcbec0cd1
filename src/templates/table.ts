import { html, nothing, type TemplateResult } from 'lit';
import type { Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { NONE } from '../view/cell.js';
import type { Kolonne, TableRow, TableView } from '../view/table-view.js';
import { figure } from './figure.js';
import { footnotes } from './footnotes.js';
import { gloss } from './gloss.js';
import { valueOf } from '../value-of.js';
import { laterStrings } from '../strings/later-strings.js';

interface TableHandlers {
  readonly choose: (kode: Kode) => void;
  readonly sort: (kolonne: Kolonne) => void;
  readonly filter: (text: string) => void;
}

const row = (
  { kode, navn, egen, valgt, oplyst, cells }: TableRow,
  [, ...columns]: TableView['columns'],
  strings: Strings,
  choose: (kode: Kode) => void,
) =>
  html`<tr
    role="row"
    data-kode=${kode}
    class="${egen ? 'egen' : ''} ${valgt ? 'valgt' : ''} ${oplyst ? '' : 'uden-tal'}"
    @click=${() => choose(kode)}
  >
    <th scope="row" role="rowheader">
      <button type="button" aria-pressed=${valgt}>${navn}</button>
      ${egen ? html`<small>${laterStrings(strings).egenKommune}</small>` : nothing}
    </th>
    ${cells.map(
      (cell, i) =>
        html`<td
          role="cell"
          data-kolonne=${columns[i]?.kolonne ?? nothing}
          data-etiket=${columns[i]?.label ?? nothing}
          ?data-tom=${cell.text === NONE}
        >
          <span>${figure(cell)}</span>
        </td>`,
    )}
  </tr>`;

/** Past the hundred buttons of its rows. */
const skip = ({ target }: Event): void =>
  (target as Element).parentElement?.querySelector<HTMLElement>('table + p')?.focus();

/**
 * All kommuner as a table, to sort and to filter; a click on a row chooses its kommune. On a narrow page each row stands as a
 * block with the headings beside the figures, so the roles are spelled out: browsers drop them from tables laid out otherwise.
 */
export function table(
  { caption, columns, rows, filter, count, notes }: TableView,
  strings: Strings,
  handlers: TableHandlers,
): TemplateResult {
  return html`<div class="tabelside">
    <p class="tabelfilter">
      <label
        ><span>${laterStrings(strings).filtrer}</span
        ><input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${filter}
          @input=${(event: Event) => handlers.filter(valueOf(event))}
      /></label>
      <output>${count}</output>
    </p>
    <button type="button" class="spring" @click=${skip}>
      ${laterStrings(strings).springTabelOver}
    </button>
    <table part="tabel" class="tabel" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup" data-etiket=${laterStrings(strings).sorterEfter}>
        <tr role="row">
          ${columns.map(
            ({ kolonne, label, sorted }) =>
              html`<th
                scope="col"
                role="columnheader"
                data-kolonne=${kolonne}
                aria-sort=${sorted ?? nothing}
              >
                <button type="button" @click=${() => handlers.sort(kolonne)}>
                  <span>${gloss(label)}</span
                  ><svg class="pil" viewBox="0 0 8 12" aria-hidden="true">
                    <path class="op" d="M1 5L4 1L7 5Z"></path>
                    <path class="ned" d="M1 7L4 11L7 7Z"></path>
                  </svg>
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((item) => row(item, columns, strings, handlers.choose))}
      </tbody>
    </table>
    <p class="skjult" tabindex="-1">${laterStrings(strings).tabelSlut}</p>
    ${footnotes(notes)}
  </div>`;
}
