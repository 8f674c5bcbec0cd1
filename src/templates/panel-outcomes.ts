import type { Strings } from '../strings/strings.js';
import type { NamedRates } from '../view/named-rates.js';
import { outcomesView } from '../view/outcomes-view.js';
import { outcomes } from './outcomes.js';
import { still } from './still.js';

/** How the cases fell out, for a panel that was there first; nothing where neither has figures. */
export const panelOutcomes = (columns: readonly NamedRates[], level: number, strings: Strings) =>
  still(drawn, columns, level, strings);

const drawn = (columns: readonly NamedRates[], level: number, strings: Strings) => {
  const view = outcomesView(columns, strings);
  return view && outcomes(view, level);
};
