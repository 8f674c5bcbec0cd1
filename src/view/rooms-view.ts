import type { Dataset } from '../dataset/dataset.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { comparisonView, type ComparisonChoice, type ComparisonView } from './comparison-view.js';
import { mainTableView, type MainTableView } from './main-table-view.js';
import { provisionsView, type ProvisionsView } from './provisions-view.js';
import { trendView, type TrendView } from './trend-view.js';

/** What stands below map and panel. Absent is what has nothing to show, or what the page leaves out. */
export interface RoomsView {
  readonly mainTable?: MainTableView;
  readonly trend?: TrendView;
  readonly comparison?: ComparisonView;
  readonly provisions?: ProvisionsView;
}

export function roomsView(
  dataset: Dataset,
  settings: Settings,
  aar: number,
  choice: ComparisonChoice,
  strings: Strings,
): RoomsView {
  const { valgt, omraade, skjul } = settings;
  return {
    ...(!skjul.has('panel') && {
      mainTable: mainTableView(dataset, valgt, omraade, aar, strings),
    }),
    ...(!skjul.has('udvikling') && { trend: trendView(dataset, valgt, omraade, strings) }),
    ...(!skjul.has('sammenligning') && {
      comparison: comparisonView(dataset, settings, aar, choice, strings),
    }),
    ...(!skjul.has('bestemmelser') && { provisions: provisionsView(omraade, aar, strings) }),
  };
}
