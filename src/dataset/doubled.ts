import { findKommune } from '../kommuner/find-kommune.js';
import type { DataStrings, NumberedName } from '../strings/data-strings.js';
import { isPlain, type Column } from './column.js';
import type { Heading, Line } from './grid-header.js';
import { visible } from './invisible.js';

/** Words beside the figures: two columns of them contradict nothing. */
const WORDS: ReadonlySet<Column | undefined> = new Set(['bemaerkning', 'kilde']);

interface Doubled {
  /** The places of the columns that give way to another of the same meaning. */
  readonly unused: ReadonlySet<number>;
  /** Why the table cannot be used: some row has different values, as where each is about a year or an område of its own. */
  readonly fejl: readonly string[];
  readonly advarsler: readonly string[];
}

/** What becomes of columns that a table has more than once: the first is used, or the first that names its unit. */
export function doubledIn({ names, columns, below }: Heading<Line>, strings: DataStrings): Doubled {
  const unused = new Set<number>();
  const fejl: string[] = [];
  const pairs: [NumberedName, NumberedName][] = [];
  const named = (place = 0): NumberedName => [names[place] ?? '', place + 1];
  for (const column of new Set(columns)) {
    const all = columns.flatMap((one, i) => (one && one === column ? [i] : []));
    if (all.length < 2) continue;
    const plain = all.filter((place) => isPlain(names[place] ?? ''));
    const places = plain.length > 0 ? plain : all;
    const meaning = (text: string): string =>
      (column === 'kommune' ? findKommune(text) : undefined) ?? text;
    const differ =
      !WORDS.has(column) &&
      below.some(({ cells }) => {
        const values = places.map((place) => meaning(visible(cells[place] ?? '')));
        return values.some((value) => value !== values[0]);
      });
    if (differ) fejl.push(strings.kolonnerUenige(places.map(named)));
    for (const place of differ ? [] : all)
      if (place !== places[0]) {
        unused.add(place);
        pairs.push([named(places[0]), named(place)]);
      }
  }
  return { unused, fejl, advarsler: pairs.length > 0 ? [strings.iStedetFor(pairs)] : [] };
}
