import { legendStyles } from '../styles/legend.js';

export const styles = [legendStyles];
export { embeddedBorders } from '../geometry/embedded-borders.js';
export { Hands } from '../interaction/hands.js';
export { comparisonPresets as presetButtons } from '../templates/comparison-presets.js';
export { legend } from '../templates/legend.js';
export { outcomes } from '../templates/outcomes.js';
export { comparisonPresets } from '../view/comparison-presets.js';
