import { legendStyles } from '../styles/legend.js';
import { reportColumnStyles, reportStyles } from '../styles/report.js';
import { roomStyles } from '../styles/rooms.js';

export const styles = [...roomStyles, legendStyles, reportStyles, reportColumnStyles];
export { printSheet } from '../print/print-sheet.js';
export { legendPicture } from '../templates/legend.js';
export { mapPicture } from '../templates/map-picture.js';
export { report } from '../templates/report.js';
export { reportView } from '../view/report-view.js';
