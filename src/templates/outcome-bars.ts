import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OutcomesView } from '../view/panel-view.js';

/** The outcomes of the kommune and the country: a bar each on one scale, and the figures in a table. */
export const outcomeBars = ({ title, bars, rows }: OutcomesView): TemplateResult =>
  html`<table class="udfald">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${bars.map(
          ({ navn, segments }) =>
            html`<th scope="col">
              ${navn}
              <svg class="bjaelke" aria-hidden="true">
                ${segments.map(
                  ({ udfald, start, width }) =>
                    svg`<rect data-udfald=${udfald} x="${start}%" y="0" width="${width}%" height="100%"></rect>`,
                )}
              </svg>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ udfald, label, cells }) =>
          html`<tr>
            <th scope="row">
              <svg class="prik" aria-hidden="true" viewBox="0 0 10 10">
                <rect data-udfald=${udfald} width="10" height="10"></rect></svg
              >${label}
            </th>
            ${cells.map(
              ({ text, note }) =>
                html`<td>
                  ${text}${note === undefined ? nothing : html` <small>${note}</small>`}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
