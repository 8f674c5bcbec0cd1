import { findKommune } from '../kommuner/find-kommune.js';
import { fold } from '../kommuner/fold.js';
import { FIGURES, type Column } from './column.js';
import type { Line } from './grid-header.js';
import { visible } from './invisible.js';

/** How a note begins that the separator may have cut into several cells. */
const NOTE = /^(kilder?|noter?|anm|anmærkning(er)?|bemærk(ning(er)?)?)\s*[:.]/i;

/** The text of a line that is no row of figures: a source, a remark, a name that stands alone, but not one with its figure in the same cell. */
export function noteIn(
  { cells }: Line,
  columns: readonly (Column | undefined)[],
): string | undefined {
  const at = cells.findIndex((cell) => visible(cell) !== '');
  const text = visible(cells[at] ?? '');
  if (NOTE.test(text)) return text;
  const name = text.replace(/[\s,;|]+\d.*$/, '');
  if (name !== text && findKommune(name) !== undefined) return undefined;
  const alone = cells.every((cell, i) => i === at || visible(cell) === '');
  return alone && !(FIGURES.has(columns[at]) && /\d/.test(text)) ? text : undefined;
}

const SUM = /^(region|sum$|gennemsnit|allekommuner|samtligekommuner)|total|ialt$/;

/** Whether a name is one of several kommuner taken together, the country not counted. */
export const isSum = (name: string): boolean =>
  SUM.test(fold(name)) && findKommune(name) === undefined;

/** Whether such a name may be the country's after all: its rate is too much to lose without a word on the page. */
export const mayBeCountry = (name: string): boolean => /\bland|danmark/i.test(name);
