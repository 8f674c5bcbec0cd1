import { html, type TemplateResult } from 'lit';
import type { TrendView } from '../view/trend-view.js';
import { figure } from './figure.js';
import { gloss } from './gloss.js';

/** The inside of a table with a year to a row. */
export const yearRows = ({
  corner,
  columns,
  rows,
}: Pick<TrendView, 'corner' | 'columns' | 'rows'>): TemplateResult =>
  html`<thead>
      <tr>
        <th scope="col">${corner}</th>
        ${columns.map((column) => html`<th scope="col">${gloss(column)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ aar, cells }) =>
          html`<tr>
            <th scope="row">${aar}</th>
            ${cells.map((cell) => html`<td>${figure(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>`;
