import {
  outcomeAt,
  ratesAt,
  ratesOf,
  sagerOf,
  stateOf,
  type Outcome,
  type Rates,
  type Share,
} from '../dataset/outcome.js';
import { difference } from '../dataset/percent.js';
import { HELE_LANDET, KOMMUNER, kommunerByName, type Kode } from '../kommuner/kommuner.js';
import { fold } from '../kommuner/fold.js';
import { regionOf } from '../kommuner/regioner.js';
import { searchKommuner } from '../kommuner/search-kommuner.js';
import type { Strings } from '../strings/strings.js';
import { caption } from './caption.js';
import { NONE, rateCell, shareCell, type Cell } from './cell.js';
import { navnOf } from './names.js';
import { namedRates, roundingNotes } from './named-rates.js';
import { broken } from './barnets-lov.js';
import type { ViewInput } from './view-input.js';
import { laterStrings } from '../strings/later-strings.js';

const KOLONNER = [
  'kommune',
  'omgjort',
  'afvigelse',
  'stadfaestet',
  'hjemvist',
  'aendret',
  'sager',
  'forrige',
  'tilstand',
] as const;
export type Kolonne = (typeof KOLONNER)[number];

/** In the order in which they are sorted. */
const STATES = ['tal', 'ingen-sager', 'diskretioneret', 'ikke-oplyst'];

/** How the visitor has arranged the table. */
export interface TableOrder {
  readonly kolonne: Kolonne;
  readonly descending: boolean;
  /** Part of a kommune's or a region's name; empty shows all. */
  readonly filter: string;
}

export const BY_NAME: TableOrder = { kolonne: 'kommune', descending: false, filter: '' };

interface TableCell extends Cell {
  /** What the column is sorted by. */
  readonly key: number | undefined;
}

export interface TableRow {
  readonly kode: Kode;
  readonly navn: string;
  readonly egen: boolean;
  readonly valgt: boolean;
  /** Whether it has a rate. */
  readonly oplyst: boolean;
  /** In the order of the columns, all but the name. */
  readonly cells: readonly TableCell[];
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly {
    readonly kolonne: Kolonne;
    readonly label: string;
    readonly sorted: 'ascending' | 'descending' | undefined;
  }[];
  /** The country first, then the kommuner in the order asked for. */
  readonly rows: readonly TableRow[];
  readonly filter: string;
  /** How many kommuner are left by the filter. */
  readonly count: string;
  /** What must be said of the figures shown. */
  readonly notes: readonly string[];
}

interface TableInput extends ViewInput {
  readonly order: TableOrder;
}

/** Of the year and of the one before, and how far the rate is from the country's. */
interface Figures {
  readonly outcome: Outcome | undefined;
  readonly before: Outcome | undefined;
  readonly gap: number | undefined;
}

function cellsOf({ outcome, before, gap }: Figures, strings: Strings): readonly TableCell[] {
  const { format } = strings;
  const rates = ratesOf(outcome);
  const state = stateOf(outcome);
  const share = (part: Share | undefined): TableCell => ({
    ...(part ? shareCell(part, strings) : { text: NONE }),
    key: part?.value,
  });
  const rate = (of: Outcome | undefined): TableCell => ({
    ...share(ratesOf(of)?.omgjort),
    ...(of && rateCell(of, strings)),
  });
  const number = (key: number | undefined, show: (key: number) => string): TableCell => ({
    text: key === undefined ? NONE : show(key),
    key,
  });
  return [
    rate(rates),
    number(gap, format.signedPoints),
    share(rates?.stadfaestet),
    share(rates?.hjemvist),
    share(rates?.aendret),
    number(sagerOf(outcome), format.count),
    rate(before),
    {
      text: state === 'tal' ? laterStrings(strings).harTal : strings.klasse[state],
      key: STATES.indexOf(state),
    },
  ];
}

function rowAt(
  kode: Kode,
  national: Rates | undefined,
  { dataset, settings, aar, strings }: TableInput,
): TableRow {
  const at = (year: number | undefined) => outcomeAt(dataset, kode, settings.omraade, year);
  const outcome = at(aar);
  const before = aar === undefined ? undefined : at(aar - 1);
  const rates = ratesOf(outcome);
  const gap =
    rates && national && kode !== HELE_LANDET
      ? difference(rates.omgjort, national.omgjort)
      : undefined;
  return {
    kode,
    navn: navnOf(kode, strings),
    egen: kode === settings.egen,
    valgt: kode === settings.valgt,
    oplyst: rates !== undefined,
    cells: cellsOf({ outcome, before, gap }, strings),
  };
}

/** In the order asked for, of rows by name; one without a figure comes last, rising and falling. */
function sorted(rows: readonly TableRow[], order: TableOrder): readonly TableRow[] {
  const { kolonne, descending } = order;
  if (kolonne === 'kommune') return descending ? [...rows].reverse() : rows;
  const keyOf = ({ cells }: TableRow) => cells[KOLONNER.indexOf(kolonne) - 1]?.key;
  return [...rows].sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return descending ? b - a : a - b;
  });
}

/** The kommuner that the filter leaves, in Danish alphabetical order. */
function filtered(filter: string, aar: number | undefined) {
  if (filter.trim() === '') return kommunerByName();
  const found = new Set(searchKommuner(filter));
  const region = fold(filter);
  return kommunerByName().filter(
    (kommune) => found.has(kommune) || fold(regionOf(kommune, aar)).includes(region),
  );
}

/** All kommuner of the område and year, and the country. */
export function tableView(input: TableInput): TableView {
  const { dataset, settings, aar, order, strings } = input;
  const later = laterStrings(strings);
  const labels: Readonly<Record<Kolonne, string>> = {
    ...strings.udfald,
    ...later.kolonne,
    kommune: strings.vaelgKommune,
    sager: later.sagerKolonne,
    ...(aar !== undefined && { forrige: later.aaretFoer(aar - 1) }),
  };
  const national = ratesAt(dataset, HELE_LANDET, settings.omraade, aar);
  const kommuner = filtered(order.filter, aar).map(({ kode }) => rowAt(kode, national, input));
  const rows = [rowAt(HELE_LANDET, national, input), ...sorted(kommuner, order)];
  const koder = rows.map(({ kode }) => kode);
  const figuresIn = (year: number | undefined) => namedRates(input, koder, settings.omraade, year);
  return {
    caption: later.tabel(caption(strings.omraade[settings.omraade], aar)),
    columns: KOLONNER.map((kolonne) => ({
      kolonne,
      label: labels[kolonne],
      sorted: kolonne !== order.kolonne ? undefined : order.descending ? 'descending' : 'ascending',
    })),
    rows,
    filter: order.filter,
    count: later.antalVist(kommuner.length, KOMMUNER.size),
    notes: [
      ...(aar !== undefined && broken(aar - 1, aar) && figuresIn(aar - 1).length > 0
        ? [strings.barnetsLovKort]
        : []),
      ...roundingNotes(figuresIn(aar), strings),
      ...(kommuner.some(({ cells }) => cells.some(({ text }) => text === NONE))
        ? [later.manglerIkke0]
        : []),
    ],
  };
}

/** The order after a click on a column's heading: that column, or the other way round. */
export const sortedBy = (order: TableOrder, kolonne: Kolonne): TableOrder => ({
  ...order,
  kolonne,
  descending: order.kolonne === kolonne && !order.descending,
});
