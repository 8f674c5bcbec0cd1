export const styles = [...roomStyles, reportStyles];
export { printSheet } from '../print/print-sheet.js';
import { reportStyles } from '../styles/report.js';
import { roomStyles } from '../styles/rooms.js';

export { report } from '../templates/report.js';
export { reportView } from '../view/report-view.js';
