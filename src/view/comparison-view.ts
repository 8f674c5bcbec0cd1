import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import { isRates, outcomeAt, ratesAt, type Outcome } from '../dataset/outcome.js';
import { byName, HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { rateCell, shareCell, stateCell, type Cell } from './cell.js';
import { navnOf } from './names.js';
import { namedRates, roundingNotes } from './named-rates.js';
import { known, segments } from './outcomes-view.js';
import type { Segment } from './stacked.js';
import type { ViewInput } from './view-input.js';
import { laterStrings } from '../strings/later-strings.js';

/** How the visitor wants to see the comparison. */
export interface ComparisonChoice {
  readonly order: 'navn' | 'procent';
  /** All three områder side by side. */
  readonly alle: boolean;
}

export interface ComparedRow {
  readonly kode: Kode;
  readonly navn: string;
  /** The kommune that the rest of the widget shows, or the country. */
  readonly kind: 'valgt' | 'landet' | 'anden';
  /** Omgjort, hjemvist, aendret; or one state. */
  readonly cells: readonly Cell[];
  readonly segments: readonly Segment[];
}

export interface ComparisonView {
  readonly title: string;
  readonly choice: ComparisonChoice;
  readonly corner: string;
  /** Names of the figures' columns. */
  readonly columns: readonly string[];
  readonly tables: readonly {
    readonly title: string;
    readonly rows: readonly ComparedRow[];
    /** The national rate in percent of the bars' width. */
    readonly landstal?: number;
  }[];
  readonly notes: readonly string[];
}

/** All of a row but whose it is. */
function figuresOf(
  outcome: Outcome | undefined,
  landstal: number | undefined,
  strings: Strings,
): Pick<ComparedRow, 'cells' | 'segments'> {
  if (!isRates(outcome)) return { cells: [stateCell(outcome, strings)], segments: [] };
  const changed = known(outcome).filter((udfald) => udfald !== 'stadfaestet');
  return {
    cells: [
      rateCell(outcome, strings),
      shareCell(outcome.hjemvist, strings),
      shareCell(outcome.aendret, strings),
    ],
    segments: segments(outcome, changed, strings, landstal),
  };
}

/** The chosen kommuner, ranked in each område by its own rates, then the country. Undefined where none is chosen. */
export function comparisonView(
  input: ViewInput<number>,
  choice: ComparisonChoice,
): ComparisonView | undefined {
  const { dataset, settings, aar, strings } = input;
  const { sammenlign, omraade: shown, valgt } = settings;
  const later = laterStrings(strings);
  if (sammenlign.length === 0) return undefined;
  const ranked = (omraade: Omraade): readonly Kode[] => {
    const rateOf = (kode: Kode): number =>
      ratesAt(dataset, kode, omraade, aar)?.omgjort.value ?? -1;
    const koder = [...sammenlign].sort((a, b) => {
      const names = byName(navnOf(a, strings), navnOf(b, strings));
      return choice.order === 'navn' ? names : rateOf(b) - rateOf(a) || names;
    });
    return [...koder, HELE_LANDET];
  };
  const omraader = choice.alle ? OMRAADER : [shown];
  const figures = omraader.flatMap((omraade) =>
    namedRates(input, [...sammenlign, HELE_LANDET], omraade, aar),
  );
  const tables = omraader.map((omraade): ComparisonView['tables'][number] => {
    const landstal = ratesAt(dataset, HELE_LANDET, omraade, aar)?.omgjort.value;
    return {
      title: strings.omraade[omraade],
      rows: ranked(omraade).map((kode) => ({
        kode,
        navn: navnOf(kode, strings),
        kind: kode === HELE_LANDET ? 'landet' : kode === valgt ? 'valgt' : 'anden',
        ...figuresOf(outcomeAt(dataset, kode, omraade, aar), landstal, strings),
      })),
      landstal,
    };
  });
  return {
    title: later.sammenligning(aar),
    choice,
    corner: strings.vaelgKommune,
    columns: [strings.udfald.omgjort, strings.udfald.hjemvist, later.aendretKort],
    tables,
    // A country that has a rate has a bar, and the line runs through it.
    notes: [
      ...(tables.some(({ landstal }) => landstal !== undefined) ? [later.landstalLinje] : []),
      ...roundingNotes(figures, strings),
    ],
  };
}
