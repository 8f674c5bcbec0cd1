import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import type { ComparedRow, ComparisonChoice, ComparisonView } from '../view/comparison-view.js';
import { figure } from './figure.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { outcomeBar, outcomeKey } from './outcome-bar.js';
import { gloss } from './gloss.js';
import { valueOf } from '../value-of.js';
import { laterStrings } from '../strings/later-strings.js';

export type ChooseComparison = (choice: ComparisonChoice) => void;

const select = (
  label: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
  choose: (value: string) => void,
) =>
  html`<label
    ><span>${label}</span
    ><select @change=${(event: Event) => choose(valueOf(event))}>
      ${Object.entries(options).map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select></label
  >`;

const controls = ({ choice }: ComparisonView, strings: Strings, choose: ChooseComparison) => {
  const later = laterStrings(strings);
  return html`<div class="vaelgere">
    ${select(later.omraaderVist, later.omraaderVises, choice.alle ? 'alle' : 'et', (value) =>
      choose({ ...choice, alle: value === 'alle' }),
    )}
    ${select(later.raekkefoelge, later.raekkefoelger, choice.order, (value) =>
      choose({ ...choice, order: value as ComparisonChoice['order'] }),
    )}
  </div>`;
};

const row = (
  { kode, navn, kind, cells, segments }: ComparedRow,
  columns: readonly string[],
  landstal: number | undefined,
) =>
  html`<tr role="row" class=${kind} data-kode=${kode}>
    <th role="rowheader" scope="row">${navn}</th>
    ${
      cells.length === 1
        ? cells.map(
            (cell) => html`<td role="cell" class="tilstand" colspan="4">${figure(cell)}</td>`,
          )
        : html`<td role="cell" class="soejle">${outcomeBar(segments, landstal)}</td>
            ${cells.map(
              (cell, i) =>
                html`<td role="cell" class="tal" data-etiket=${columns[i] ?? ''}>
                  ${figure(cell)}
                </td>`,
            )}`
    }
  </tr>`;

/** Kommuner side by side, each as hjemvist and ændret stacked, the national rate through all of them. */
export const comparison = (
  view: ComparisonView,
  level: number,
  strings: Strings,
  choose: ChooseComparison | undefined,
): TemplateResult =>
  html`<section part="sammenligning" class="sammenligning">
    ${heading(level, view.title)} ${choose ? controls(view, strings, choose) : nothing}
    <div class="tabeller" data-antal=${view.tables.length}>
      ${view.tables.map(
        ({ title, rows, landstal }) =>
          html`<table role="table">
            <caption>
              ${title}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">${view.corner}</th>
                <td role="cell" class="soejle"></td>
                ${view.columns.map(
                  (column, i) =>
                    html`<th role="columnheader" scope="col" class="tal">
                      ${i === 0 ? nothing : outcomeKey(i === 1 ? 'hjemvist' : 'aendret')}<span
                        >${gloss(column)}</span
                      >
                    </th>`,
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${rows.map((one) => row(one, view.columns, landstal))}
            </tbody>
          </table>`,
      )}
    </div>
    ${footnotes(view.notes)}
  </section>`;
