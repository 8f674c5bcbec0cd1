import { comparisonView, type ComparisonChoice, type ComparisonView } from './comparison-view.js';
import { mainTableView, type MainTableView } from './main-table-view.js';
import { provisionsView, type ProvisionsView } from './provisions-view.js';
import { trendView, type TrendView } from './trend-view.js';
import type { ViewInput } from './view-input.js';

/** What stands below map and panel. Absent is what has nothing to show, or what the page leaves out. */
export interface RoomsView {
  readonly mainTable?: MainTableView;
  readonly trend?: TrendView;
  readonly comparison?: ComparisonView;
  readonly provisions?: ProvisionsView;
}

export function roomsView(input: ViewInput<number>, choice: ComparisonChoice): RoomsView {
  const { settings, aar, strings } = input;
  const { omraade, skjul } = settings;
  return {
    ...(!skjul.has('panel') && { mainTable: mainTableView(input) }),
    ...(!skjul.has('udvikling') && { trend: trendView(input) }),
    ...(!skjul.has('sammenligning') && { comparison: comparisonView(input, choice) }),
    ...(!skjul.has('bestemmelser') && { provisions: provisionsView(omraade, aar, strings) }),
  };
}
