import type { Udfald } from '../dataset/udfald.js';
import type { Dataset } from '../dataset/dataset.js';
import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import { isRates, outcomeAt, sagerOf } from '../dataset/outcome.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import {
  NONE,
  columnsAt,
  inBrackets,
  navnOf,
  rateCell,
  roundingNotes,
  shareCell,
  stateCell,
  type Cell,
} from './cell.js';
import { broken } from './barnets-lov.js';
import { isFaaSager } from './chance-view.js';
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

type Measure = { readonly kode: Kode; readonly of: Udfald | 'sager' };

function cellAt(
  dataset: Dataset,
  { kode, of }: Measure,
  omraade: Omraade,
  aar: number,
  strings: Strings,
): Cell {
  const outcome = outcomeAt(dataset, kode, omraade, aar);
  const sager = sagerOf(outcome);
  if (of === 'sager' && sager !== undefined) return { text: strings.format.count(sager) };
  // A state is said once in a row.
  if (!isRates(outcome)) return of === 'omgjort' ? stateCell(outcome, strings) : { text: NONE };
  return shareCell(of === 'sager' ? undefined : outcome[of], strings);
}

/**
 * The three områder of a kommune beside the country, last year's figures in brackets: the table that every kommunalbestyrelse
 * is shown. Undefined where the kommune has no row in either year.
 */
export function mainTableView(
  dataset: Dataset,
  kode: Kode,
  shown: Omraade,
  aar: number,
  strings: Strings,
): MainTableView | undefined {
  const later = laterStrings(strings);
  const has = (omraade: Omraade, year: number): boolean =>
    outcomeAt(dataset, kode, omraade, year) !== undefined;
  if (!OMRAADER.some((omraade) => has(omraade, aar) || has(omraade, aar - 1))) return undefined;
  const country = kode === HELE_LANDET;
  const navn = navnOf(kode, strings);
  const measures: (Measure & { label: string })[] = [
    { kode, of: 'sager', label: later.sagerKolonne },
    { kode, of: 'stadfaestet', label: strings.udfald.stadfaestet },
    {
      kode,
      of: 'omgjort',
      label: later.omgjortKolonne(country ? undefined : navn),
    },
    ...(country
      ? []
      : [
          {
            kode: HELE_LANDET,
            of: 'omgjort' as const,
            label: later.omgjortKolonne(later.heleLandetISaetning),
          },
        ]),
    { kode, of: 'aendret', label: strings.udfald.aendret },
    { kode, of: 'hjemvist', label: strings.udfald.hjemvist },
  ];
  const rows = OMRAADER.map((omraade) => {
    const outcome = outcomeAt(dataset, kode, omraade, aar);
    return {
      // Few cases are said of the row: under the rate it would seem to be said of last year's.
      label: {
        text: strings.omraade[omraade],
        ...(isRates(outcome) && isFaaSager(outcome) && { note: strings.faaSager }),
      },
      shown: omraade === shown,
      cells: measures.map((measure) => {
        const previous = outcomeAt(dataset, measure.kode, omraade, aar - 1);
        return {
          ...cellAt(dataset, measure, omraade, aar, strings),
          ...(previous && {
            previous: inBrackets(
              measure.of === 'omgjort'
                ? rateCell(previous, strings)
                : cellAt(dataset, measure, omraade, aar - 1, strings),
            ),
          }),
        };
      }),
    };
  });
  const before = rows.some(({ cells }) => cells.some(({ previous }) => previous !== undefined));
  const published = OMRAADER.flatMap((omraade) =>
    [aar, aar - 1].flatMap((year) =>
      columnsAt(dataset, [kode], omraade, year, strings).map(({ rates }) => ({
        navn: `${strings.omraade[omraade]} ${year}`,
        rates,
      })),
    ),
  );
  return {
    title: later.hovedtabel(navn, aar),
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
