import { comparisonStyles } from './comparison.js';
import { controlStyles } from './controls.js';
import { layout } from './layout.js';
import { mainTableStyles } from './main-table.js';
import { mapStyles } from './map.js';
import { outcomeStyles } from './outcomes.js';
import { panelStyles } from './panel.js';
import { provisionStyles } from './provisions.js';
import { tokens } from './tokens.js';
import { trendStyles } from './trend.js';

export const styles = [
  tokens,
  layout,
  controlStyles,
  mapStyles,
  panelStyles,
  outcomeStyles,
  mainTableStyles,
  trendStyles,
  comparisonStyles,
  provisionStyles,
];
