import { html, type TemplateResult } from 'lit';
import type { OutcomesView } from '../view/outcomes-view.js';
import { caseDots } from './case-dots.js';
import { figure } from './figure.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { outcomeBar, outcomeKey } from './outcome-bar.js';
import { gloss } from './gloss.js';

/**
 * How the cases fell out: a bar each for kommune and country on one scale, the figures in a table, a dot per case. Where letters
 * are large its rows become blocks, so the roles are written out.
 */
export const outcomes = (
  { title, bars, rows, dots, notes }: OutcomesView,
  level: number,
): TemplateResult =>
  html`<div class="udfald">
    ${heading(level, title)}
    <div class="bjaelker" aria-hidden="true">
      ${bars.map(
        ({ navn, segments }) =>
          html`<p>${navn}</p>
            ${outcomeBar(segments)}`,
      )}
    </div>
    <table role="table" aria-label=${title}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${bars.map(({ navn }) => html`<th role="columnheader" scope="col">${navn}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ udfald, label, cells }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${outcomeKey(udfald)}<span>${gloss(label)}</span>
              </th>
              ${cells.map((cell) => html`<td role="cell">${figure(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${dots && caseDots(dots)} ${footnotes(notes)}
  </div>`;
