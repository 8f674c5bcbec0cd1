import { controlStyles } from './controls.js';
import { layout } from './layout.js';
import { classStyles, mapStyles } from './map.js';
import { outcomeStyles } from './outcomes.js';
import { panelStyles } from './panel.js';
import { tokens } from './tokens.js';
import { toolStyles } from './tools.js';

export const styles = [
  tokens,
  layout,
  controlStyles,
  toolStyles,
  classStyles,
  mapStyles,
  panelStyles,
  outcomeStyles,
];
