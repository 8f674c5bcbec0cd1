import { sharedStyles } from '../styles/rooms.js';
import { tableStyles } from '../styles/table.js';

export const styles = [...sharedStyles, tableStyles];
export { tablePage } from '../templates/table-page.js';
export { BY_NAME, sortedBy } from '../view/table-view.js';
