import { legendStyles } from '../styles/legend.js';

export const styles = [legendStyles];
export { embeddedBorders } from '../geometry/embedded-borders.js';
export { Hands } from '../interaction/hands.js';
export { comparisonPresets as presetButtons } from '../templates/comparison-presets.js';
export { legend } from '../templates/legend.js';
export { panelOutcomes } from '../templates/panel-outcomes.js';
export { comparisonPresets } from '../view/comparison-presets.js';
