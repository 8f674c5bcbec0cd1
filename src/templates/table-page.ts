// The table with all that is behind it, in one chunk: most visitors stay with the map.
import type { TemplateResult } from 'lit';
import { tableView, type TableInput } from '../view/table-view.js';
import { table, type TableHandlers } from './table.js';

export { tableStyles } from '../styles/table.js';
export { BY_NAME, sortedBy } from '../view/table-view.js';

export const tablePage = (input: TableInput, handlers: TableHandlers): TemplateResult =>
  table(tableView(input), input.strings, handlers);
