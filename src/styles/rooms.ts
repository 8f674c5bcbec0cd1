import { comparisonRowStyles, comparisonStyles } from './comparison.js';
import { mainTableStyles } from './main-table.js';
import { outcomeStyles } from './outcomes.js';
import { printStyles } from './print.js';
import { provisionStyles } from './provisions.js';
import { toolStyles } from './tools.js';
import { trendStyles } from './trend.js';

/** What all that loads on demand has in common, whichever comes first: buttons, tables, bars and print. */
export const sharedStyles = [toolStyles, outcomeStyles, printStyles];

export const roomStyles = [
  ...sharedStyles,
  mainTableStyles,
  trendStyles,
  comparisonStyles,
  comparisonRowStyles,
  provisionStyles,
];
