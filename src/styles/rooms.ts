import { comparisonStyles } from './comparison.js';
import { mainTableStyles } from './main-table.js';
import { provisionStyles } from './provisions.js';
import { trendStyles } from './trend.js';

export const roomStyles = [mainTableStyles, trendStyles, comparisonStyles, provisionStyles];
