import { controlStyles } from './controls.js';
import { layout } from './layout.js';
import { classStyles, mapStyles } from './map.js';
import { panelStyles } from './panel.js';
import { tokens } from './tokens.js';

/** What the element is drawn with at first; the rest comes with the code that needs it. */
export const styles = [tokens, layout, classStyles, mapStyles, controlStyles, panelStyles];
