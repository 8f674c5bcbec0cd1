import { html, type TemplateResult } from 'lit';
import type { TrendView } from '../view/trend-view.js';
import { figure } from './figure.js';
import { gloss } from './gloss.js';

/** The inside of a table with a year to a row; on the sheet each becomes a block on a phone, so the roles are written out. */
export const yearRows = ({
  corner,
  columns,
  rows,
}: Pick<TrendView, 'corner' | 'columns' | 'rows'>): TemplateResult =>
  html`<thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${corner}</th>
        ${columns.map((column) => html`<th role="columnheader" scope="col">${gloss(column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ aar, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${aar}</th>
            ${cells.map((cell, i) => html`<td role="cell" data-etiket=${columns[i] ?? ''}>${figure(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>`;
