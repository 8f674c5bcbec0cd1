import type { Udfald } from '../dataset/udfald.js';
import type { Rates } from '../dataset/outcome.js';
import type { Strings } from '../strings/strings.js';
import { shareCell, type Cell } from './cell.js';
import { roundingNotes, type NamedRates } from './named-rates.js';
import { stacked, type Segment } from './stacked.js';
import { laterStrings } from '../strings/later-strings.js';

/** One dot per case, in the order of the bar. */
export interface DotsView {
  readonly label: string;
  readonly udfald: readonly Udfald[];
}

export interface OutcomesView {
  readonly title: string;
  /** One bar for the kommune, one for the country, on the same scale from 0 to 100 percent. */
  readonly bars: readonly { readonly navn: string; readonly segments: readonly Segment[] }[];
  readonly rows: readonly {
    readonly udfald: Udfald;
    readonly label: string;
    readonly cells: readonly Cell[];
  }[];
  readonly dots?: DotsView;
  readonly notes: readonly string[];
}

// More dots than this are a texture, not a number of cases.
const MOST_DOTS = 200;

/** The outcomes that make the whole bar: omgjort as one where its two parts are unknown. */
export const known = ({ hjemvist, aendret }: Rates): readonly Udfald[] =>
  hjemvist && aendret ? ['hjemvist', 'aendret', 'stadfaestet'] : ['omgjort', 'stadfaestet'];

/** What was changed first, so that the bars begin alike and can be compared. Never stretched to 100. */
export const segments = (
  rates: Rates,
  udfald: readonly Udfald[],
  { format }: Strings,
  line?: number,
): Segment[] =>
  stacked(
    udfald.map((one) => {
      const share = rates[one];
      return share
        ? { udfald: one, width: share.value, label: format.percent(share) }
        : { udfald: one, width: 0 };
    }),
    line,
  );

function dotsView(rates: Rates, strings: Strings): DotsView | undefined {
  const { counts, sager } = rates;
  if (!counts || sager === undefined || sager > MOST_DOTS) return undefined;
  const parts = known(rates).map((udfald) => ({ udfald, count: counts[udfald] ?? NaN }));
  const sum = parts.reduce((total, { count }) => total + count, 0);
  if (sum !== sager) return undefined;
  const words = parts
    .filter(({ count }) => count > 0)
    .map(
      ({ udfald, count }) =>
        `${strings.format.count(count)} ${strings.udfald[udfald].toLowerCase()}`,
    );
  return {
    label: `${strings.sager(sager)}: ${words.join(', ')}`,
    udfald: parts.flatMap(({ udfald, count }) => Array<Udfald>(count).fill(udfald)),
  };
}

/** How the cases of the kommune and of the country fell out. Undefined where neither has figures. */
export function outcomesView(
  columns: readonly NamedRates[],
  strings: Strings,
): OutcomesView | undefined {
  const [first] = columns;
  if (!first) return undefined;
  const row = (udfald: Udfald) => ({
    udfald,
    label: strings.udfald[udfald],
    cells: columns.map(({ rates }) => {
      const share = shareCell(rates[udfald], strings);
      const count = rates.counts?.[udfald];
      return count === undefined || share.note ? share : { ...share, note: strings.sager(count) };
    }),
  });
  const dots = dotsView(first.rates, strings);
  const unsplit = columns.some(({ rates }) => known(rates).includes('omgjort'));
  return {
    title: laterStrings(strings).udfaldTitel,
    bars: columns.map(({ navn, rates }) => ({
      navn,
      segments: segments(rates, known(rates), strings),
    })),
    rows: [
      row('hjemvist'),
      row('aendret'),
      ...(unsplit ? [{ ...row('omgjort'), label: laterStrings(strings).omgjortIAlt }] : []),
      row('stadfaestet'),
    ],
    dots,
    notes: [
      ...(dots ? [laterStrings(strings).prikkerForklaring] : []),
      ...roundingNotes(columns, strings),
    ],
  };
}
