import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Dataset } from '../dataset/dataset.js';
import { ELEMENT_NAME } from '../element-name.js';
import { mapSvgOf, scopeOf } from '../export/svg.js';
import { embeddedShapes } from '../geometry/embedded-shapes.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { lightColours } from '../styles/tokens.js';
import { figure } from '../templates/figure.js';
import { footnotes } from '../templates/footnotes.js';
import { heading } from '../templates/heading.js';
import { laesevejledningMore } from '../templates/laesevejledning-more.js';
import { legendPicture } from '../templates/legend.js';
import { mainTable } from '../templates/main-table.js';
import { notice } from '../templates/notice.js';
import { panelOutcomes } from '../templates/panel-outcomes.js';
import { panel } from '../templates/panel.js';
import { sources } from '../templates/sources.js';
import { mainTableView } from '../view/main-table-view.js';
import { mapView } from '../view/map-view.js';
import { BY_NAME, tableView, type TableView } from '../view/table-view.js';
import { buildView, yearShown } from '../view/view.js';
import { hasYear } from '../view/view-input.js';

/** All kommuner, without the buttons of the widget's own table. */
const table = ({ caption, columns, rows, notes }: TableView) =>
  html`<details class="alle-kommuner">
    <summary>${caption}</summary>
    <table part="tabel" class="tabel">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ navn, egen, cells }) =>
            html`<tr class=${egen ? 'egen' : nothing}>
              <th scope="row">${navn}</th>
              ${cells.map((cell) => html`<td>${figure(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${footnotes(notes)}
  </details>`;

/** The kommune's figures, the map as a picture and all kommuner in a table: nothing in it can be pressed but what unfolds. */
export function staticPage(dataset: Dataset, settings: Settings, strings: Strings) {
  const { omraade, skala, overskriftsniveau: level } = settings;
  const aar = yearShown(dataset, settings);
  const input = { dataset, settings, aar, strings };
  const map = mapView({ dataset, omraade, aar, skala, strings });
  const view = buildView({
    dataset,
    // The sources are those of what the page has: a table of all kommuner, no trend and no klageforløb.
    settings: {
      ...settings,
      visning: 'tabel',
      skjul: new Set(['udvikling', 'klageforloeb']),
    },
    fejl: [],
    strings,
    map,
  });
  const three = hasYear(input) ? mainTableView(input) : undefined;
  const picture = mapSvgOf(view, embeddedShapes(), lightColours());
  return html`<section class=${ELEMENT_NAME} lang="da">
    ${heading(level, view.title)} ${notice(view)}
    <div class="rum" data-visning="kort">
      ${view.panel && panel(view.panel, level + 1, strings, { panelOutcomes, laesevejledningMore }, view.panel)}
      <figure class="kortside">
        ${unsafeHTML(picture)} ${legendPicture(map, settings, strings, `${scopeOf(view)}felt`)}
      </figure>
    </div>
    ${three && mainTable(three, level + 1)} ${table(tableView({ ...input, order: BY_NAME }))}
    ${sources(view)}
  </section>`;
}
