import { findKommune } from '../kommuner/find-kommune.js';
import type { Column, Heading, Line } from './grid-header.js';
import { visible } from './invisible.js';

/** Columns, by their places, that say the same. */
export interface Doubled {
  readonly places: readonly number[];
  /** Some row has different values in them, as where each is about a year or an område of its own. */
  readonly differ: boolean;
}

/** Words beside the figures: two columns of them contradict nothing. */
const WORDS: ReadonlySet<Column> = new Set(['bemaerkning', 'kilde']);

/** The columns that a table has more than once. */
export function doubledIn({ columns, below }: Heading<Line>): readonly Doubled[] {
  return [...new Set(columns)].flatMap((column) => {
    const places = columns.flatMap((one, i) => (one === column ? [i] : []));
    if (column === undefined || places.length < 2) return [];
    const meaning = (text: string): string =>
      (column === 'kommune' ? findKommune(text) : undefined) ?? text;
    const differ =
      !WORDS.has(column) &&
      below.some(({ cells }) => {
        const values = places.map((place) => meaning(visible(cells[place] ?? '')));
        return values.some((value) => value !== values[0]);
      });
    return [{ places, differ }];
  });
}
