import { legendStyles } from '../styles/legend.js';
import { overlayStyles, raisedStyles } from '../styles/overlay.js';
import { sharedStyles } from '../styles/rooms.js';

export const styles = [...sharedStyles, legendStyles, overlayStyles, raisedStyles];
export { Hands } from '../interaction/hands.js';
export { laterStrings } from '../strings/later-strings.js';
export { laesevejledningMore } from '../templates/laesevejledning-more.js';
export { panelOutcomes } from '../templates/panel-outcomes.js';
export { toolbar } from '../templates/toolbar.js';
