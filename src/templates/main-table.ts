import { html, nothing, type TemplateResult } from 'lit';
import type { MainTableView } from '../view/main-table-view.js';
import { figure } from './figure.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { gloss } from './gloss.js';

/**
 * The table of the three områder. On a phone each row becomes a block, so the roles are written out: a style sheet that changes
 * `display` takes them away in some browsers.
 */
export const mainTable = (
  { title, brackets, corner, columns, rows, notes }: MainTableView,
  level: number,
): TemplateResult =>
  html`<section class="hovedtabel">
    ${heading(level, title)}
    ${brackets === undefined ? nothing : html`<p class="note">${brackets}</p>`}
    <table role="table" aria-label=${title}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${corner}</th>
          ${columns.map((column) => html`<th role="columnheader" scope="col">${gloss(column)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ label, shown, cells }) =>
            html`<tr role="row" class=${shown ? 'vist' : nothing}>
              <th role="rowheader" scope="row">${figure(label)}</th>
              ${cells.map(
                (cell, i) =>
                  html`<td role="cell">
                    <span class="kolonne" aria-hidden="true">${gloss(columns[i] ?? '')}</span
                    ><span class="tal"
                      >${figure(cell)}${cell.previous === undefined ? nothing : html` <span class="foer">${cell.previous}</span>`}</span
                    >
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${footnotes(notes)}
  </section>`;
