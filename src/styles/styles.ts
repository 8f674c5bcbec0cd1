import { controlStyles } from './controls.js';
import { layout } from './layout.js';
import { legendStyles } from './legend.js';
import { mapStyles } from './map.js';
import { panelStyles } from './panel.js';
import { tableStyles } from './table.js';
import { tokens } from './tokens.js';
import { toolStyles } from './tools.js';

export const styles = [
  tokens,
  layout,
  controlStyles,
  toolStyles,
  mapStyles,
  legendStyles,
  tableStyles,
  panelStyles,
];
