export { printSheet } from '../print/print-sheet.js';
export { reportStyles as styles } from '../styles/report.js';
export { report } from '../templates/report.js';
export { reportView } from '../view/report-view.js';
