import type { Udfald } from '../dataset/udfald.js';
import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import { isRates, outcomeAt, sagerOf, type Outcome } from '../dataset/outcome.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { NONE, inBrackets, rateCell, shareCell, stateCell, type Cell } from './cell.js';
import { navnOf } from './names.js';
import { namedRates, roundingNotes } from './named-rates.js';
import { broken } from './barnets-lov.js';
import { isFaaSager } from './faa-sager.js';
import type { ViewInput } from './view-input.js';
import { laterStrings } from '../strings/later-strings.js';

/** A figure, and last year's for its brackets. */
interface CellWithPrevious extends Cell {
  readonly previous?: string;
}

export interface MainTableView {
  readonly title: string;
  /** What stands in brackets; undefined where nothing does. */
  readonly brackets?: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: Cell;
    /** The område that the rest of the widget shows. */
    readonly shown: boolean;
    readonly cells: readonly CellWithPrevious[];
  }[];
  /** Why the two years cannot be compared, and which figures do not add up. */
  readonly notes: readonly string[];
}

/** A column: an outcome, or the cases. */
interface Measure {
  readonly kode: Kode;
  readonly of: Udfald | 'sager';
  readonly label: string;
}

function measuresOf(kode: Kode, strings: Strings): readonly Measure[] {
  const own = (of: Udfald): Measure => ({ kode, of, label: strings.udfald[of] });
  const omgjort = (one: Kode, navn: string): Measure => ({
    kode: one,
    of: 'omgjort',
    label: `${strings.udfald.omgjort}, ${navn}`,
  });
  return [
    { kode, of: 'sager', label: laterStrings(strings).sagerKolonne },
    own('stadfaestet'),
    ...(kode === HELE_LANDET
      ? [own('omgjort')]
      : [omgjort(kode, navnOf(kode, strings)), omgjort(HELE_LANDET, strings.heleLandetISaetning)]),
    own('aendret'),
    own('hjemvist'),
  ];
}

function cellOf(of: Measure['of'], outcome: Outcome | undefined, strings: Strings): Cell {
  const sager = sagerOf(outcome);
  if (of === 'sager' && sager !== undefined) return { text: strings.format.count(sager) };
  // A state is said once in a row.
  if (!isRates(outcome)) return of === 'omgjort' ? stateCell(outcome, strings) : { text: NONE };
  return shareCell(of === 'sager' ? undefined : outcome[of], strings);
}

function withPrevious(
  of: Measure['of'],
  [outcome, before]: readonly (Outcome | undefined)[],
  strings: Strings,
): CellWithPrevious {
  const cell = cellOf(of, outcome, strings);
  if (!before) return cell;
  const previous = of === 'omgjort' ? rateCell(before, strings) : cellOf(of, before, strings);
  return { ...cell, previous: inBrackets(previous) };
}

/**
 * The three områder of a kommune beside the country, last year's figures in brackets: the table that every kommunalbestyrelse
 * is shown. Undefined where the kommune has no row in either year.
 */
export function mainTableView(input: ViewInput<number>): MainTableView | undefined {
  const { dataset, settings, aar, strings } = input;
  const { valgt: kode, omraade: shown } = settings;
  const years = [aar, aar - 1];
  const outcomesOf = (one: Kode, omraade: Omraade) =>
    years.map((year) => outcomeAt(dataset, one, omraade, year));
  if (!OMRAADER.some((omraade) => outcomesOf(kode, omraade).some(Boolean))) return undefined;
  const later = laterStrings(strings);
  const measures = measuresOf(kode, strings);
  const rows = OMRAADER.map((omraade) => {
    // Few cases are said of the row: under the rate it would seem to be said of last year's.
    const note = isFaaSager(outcomeAt(dataset, kode, omraade, aar)) && { note: strings.faaSager };
    return {
      label: { text: strings.omraade[omraade], ...note },
      shown: omraade === shown,
      cells: measures.map((one) => withPrevious(one.of, outcomesOf(one.kode, omraade), strings)),
    };
  });
  const before = rows.some(({ cells }) => cells.some(({ previous }) => previous !== undefined));
  const published = OMRAADER.flatMap((omraade) =>
    years.flatMap((year) =>
      namedRates(input, [kode], omraade, year).map(({ rates }) => ({
        navn: `${strings.omraade[omraade]} ${year}`,
        rates,
      })),
    ),
  );
  return {
    title: later.hovedtabel(navnOf(kode, strings), aar),
    corner: strings.vaelgOmraade,
    columns: measures.map(({ label }) => label),
    rows,
    ...(before && { brackets: later.parentesForklaring(aar - 1) }),
    notes: [
      ...(before && broken(aar - 1, aar) ? [strings.barnetsLovKort] : []),
      ...roundingNotes(published, strings),
    ],
  };
}
