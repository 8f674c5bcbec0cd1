import type { TemplateResult } from 'lit';
import { tableView, type TableInput } from '../view/table-view.js';
import { table, type TableHandlers } from './table.js';

export const tablePage = (input: TableInput, handlers: TableHandlers): TemplateResult =>
  table(tableView(input), input.strings, handlers);
