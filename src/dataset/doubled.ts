import { findKommune } from '../kommuner/find-kommune.js';
import type { DataStrings } from '../strings/data-strings.js';
import { isPlain, type Column } from './column.js';
import type { Heading, Line } from './grid-header.js';
import { visible } from './invisible.js';

/** Columns, by their places, of one meaning. */
interface Doubled {
  /** Those that may be used. */
  readonly places: readonly number[];
  /** Those that give way to them, since only the others name their unit. */
  readonly bare: readonly number[];
  /** Some row has different values in `places`, as where each is about a year or an område of its own. */
  readonly differ: boolean;
}

/** Words beside the figures: two columns of them contradict nothing. */
const WORDS: ReadonlySet<Column> = new Set(['bemaerkning', 'kilde']);

/** The columns that a table has more than once. */
export function doubledIn({ names, columns, below }: Heading<Line>): readonly Doubled[] {
  return [...new Set(columns)].flatMap((column) => {
    const all = columns.flatMap((one, i) => (one === column ? [i] : []));
    if (column === undefined || all.length < 2) return [];
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
    return [{ places, bare: all.filter((place) => !places.includes(place)), differ }];
  });
}

/** What to say of them: why the table cannot be used, or which of them are. */
export function sentencesOn(
  doubled: readonly Doubled[],
  names: readonly string[],
  strings: DataStrings,
): { readonly fejl: readonly string[]; readonly advarsler: readonly string[] } {
  const nameAt = (place: number | undefined): string => names[place ?? -1] ?? '';
  const twice = doubled.flatMap(({ places, differ }) =>
    differ ? [] : places.slice(1).map(nameAt),
  );
  const plainer = doubled.flatMap(({ places, bare }) =>
    bare.map((place) => [nameAt(places[0]), nameAt(place)] as const),
  );
  return {
    fejl: doubled
      .filter(({ differ }) => differ)
      .map(({ places }) =>
        strings.kolonnerUenige(places.map((place) => [nameAt(place), place + 1])),
      ),
    advarsler: [
      ...(twice.length > 0 ? [strings.kolonneFlereGange(twice)] : []),
      ...(plainer.length > 0 ? [strings.tydeligere(plainer)] : []),
    ],
  };
}
