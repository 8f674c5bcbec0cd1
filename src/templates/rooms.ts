import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import type { RoomsView } from '../view/rooms-view.js';
import { comparison, type ChooseComparison } from './comparison.js';
import { mainTable } from './main-table.js';
import { provisions } from './provisions.js';
import { still } from './still.js';
import { trend } from './trend.js';

/** The rooms below map and panel, the klageforløb among them. */
export const rooms = (
  view: RoomsView,
  level: number,
  strings: Strings,
  choose: ChooseComparison,
  klageforloeb: readonly TemplateResult[],
): TemplateResult =>
  html`${view.mainTable && still(mainTable, view.mainTable, level)}
  ${view.trend && trend(view.trend, level)}
  ${view.comparison && comparison(view.comparison, level, strings, choose)} ${klageforloeb}
  ${view.provisions && provisions(view.provisions)}`;
