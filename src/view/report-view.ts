import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import { HELE_LANDET } from '../kommuner/kommuner.js';
import { caption } from './caption.js';
import { rateCell, shareCell, type Cell } from './cell.js';
import { navnOf, withCountry } from './names.js';
import { namedRates, roundingNotes } from './named-rates.js';
import { broken } from './barnets-lov.js';
import { comparisonView, type ComparisonView } from './comparison-view.js';
import { mainTableView, type MainTableView } from './main-table-view.js';
import { outcomesView, type OutcomesView } from './outcomes-view.js';
import { provisionsView, type ProvisionsView } from './provisions-view.js';
import type { ViewInput } from './view-input.js';
import { laterStrings } from '../strings/later-strings.js';

export interface NationalView {
  readonly title: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly aar: string; readonly cells: readonly Cell[] }[];
  readonly notes: readonly string[];
}

export interface ReportView {
  readonly title: string;
  readonly navn: string;
  readonly mainTable?: MainTableView;
  readonly mapTitle: string;
  readonly omraader: readonly {
    readonly title: string;
    readonly national?: NationalView;
    readonly outcomes?: OutcomesView;
    readonly provisions?: ProvisionsView;
  }[];
  readonly comparison?: ComparisonView;
}

const PARTS = ['hjemvist', 'aendret', 'stadfaestet'] as const;

function nationalView(input: ViewInput<number>, omraade: Omraade): NationalView | undefined {
  const { aar, strings } = input;
  const later = laterStrings(strings);
  const years = [aar, aar - 1].flatMap((year) =>
    namedRates(input, [HELE_LANDET], omraade, year).map(({ navn, rates }) => ({
      aar: String(year),
      navn: `${navn} ${year}`,
      rates,
    })),
  );
  if (years.length === 0) return undefined;
  return {
    title: strings.heleLandet,
    corner: strings.vaelgAar,
    columns: (['omgjort', ...PARTS] as const).map((udfald) => strings.udfald[udfald]),
    rows: years.map(({ aar: year, rates }) => ({
      aar: year,
      cells: [rateCell(rates, strings), ...PARTS.map((part) => shareCell(rates[part], strings))],
    })),
    notes: [
      ...(years.length > 1 && broken(aar - 1, aar) ? [later.barnetsLov] : []),
      ...roundingNotes(years, strings),
    ],
  };
}

/** What the sheet for the meeting holds beyond the panel's rooms: all three områder, one after the other. */
export function reportView(input: ViewInput<number>): ReportView {
  const { settings, aar, strings } = input;
  const later = laterStrings(strings);
  const { valgt, omraade: shown, skjul } = settings;
  return {
    title: caption(strings.titel, aar),
    navn: navnOf(valgt, strings),
    ...(!skjul.has('panel') && { mainTable: mainTableView(input) }),
    mapTitle: later.bilagKort(strings.omraade[shown], aar),
    omraader: OMRAADER.map((omraade) => ({
      title: strings.omraade[omraade],
      national: nationalView(input, omraade),
      outcomes: outcomesView(namedRates(input, withCountry(valgt), omraade, aar), strings),
      ...(!skjul.has('bestemmelser') && { provisions: provisionsView(omraade, aar, strings) }),
    })),
    ...(!skjul.has('sammenligning') && {
      comparison: comparisonView(input, { order: 'navn', alle: true }),
    }),
  };
}
