import { sharedStyles } from '../styles/rooms.js';
import { tableStyles } from '../styles/table.js';

export const styles = [...sharedStyles, tableStyles];
export { table } from '../templates/table.js';
export { BY_NAME, sortedBy, tableView } from '../view/table-view.js';
