import type { Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import {
  ROUNDING_TOLERANCE,
  isRates,
  ratesAt,
  stateOf,
  type Outcome,
  type Rates,
  type Share,
} from '../dataset/outcome.js';
import { HELE_LANDET, KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { isFaaSager } from './faa-sager.js';

/** A figure as it is read. */
export interface Cell {
  readonly text: string;
  /** A note on the figure, such as "beregnet". */
  readonly note?: string;
}

/** What stands where there is no figure. */
export const NONE = '–';

/** A kommune (or the country) and its figures. */
export interface Column {
  readonly navn: string;
  readonly rates: Rates;
}

export const navnOf = (kode: Kode, strings: Strings): string =>
  KOMMUNER.get(kode)?.navn ?? strings.heleLandet;

export const navnISaetning = (kode: Kode, strings: Strings): string =>
  KOMMUNER.get(kode)?.navn ?? strings.heleLandetISaetning;

/** The kommune and the country that it is measured against; the country stands alone. */
export const withCountry = (kode: Kode): readonly Kode[] =>
  kode === HELE_LANDET ? [kode] : [kode, HELE_LANDET];

/** The state in a word, where there is no rate. */
export const stateCell = (
  outcome: Exclude<Outcome, Rates> | undefined,
  strings: Strings,
): Cell => ({ text: strings.klasse[stateOf(outcome)] });

export const shareCell = (share: Share | undefined, strings: Strings): Cell => {
  if (!share) return stateCell(undefined, strings);
  return { text: strings.format.percent(share), ...(share.beregnet && { note: strings.beregnet }) };
};

/** The rate, marked where it is of few cases, or in its place the state. */
export const rateCell = (outcome: Outcome | undefined, strings: Strings): Cell => {
  if (!isRates(outcome)) return stateCell(outcome, strings);
  const cell = shareCell(outcome.omgjort, strings);
  if (!isFaaSager(outcome)) return cell;
  return { ...cell, note: [cell.note, strings.faaSager].filter(Boolean).join(', ') };
};

/** A figure and its note in running text. */
export const noted = ({ text, note }: Cell): string => (note ? `${text} (${note})` : text);

/** A name and its rate. */
export const rateLine = (navn: string, outcome: Outcome | undefined, strings: Strings): string =>
  `${navn}: ${noted(rateCell(outcome, strings))}`;

/** A figure and its note in brackets. */
export const inBrackets = ({ text, note }: Cell): string => `(${note ? `${text}, ${note}` : text})`;

/** Those of the kommuner that have figures. */
export function columnsAt(
  dataset: Dataset,
  koder: readonly Kode[],
  omraade: Omraade,
  aar: number | undefined,
  strings: Strings,
): readonly Column[] {
  return koder.flatMap((kode) => {
    const rates = ratesAt(dataset, kode, omraade, aar);
    return rates ? [{ navn: navnOf(kode, strings), rates }] : [];
  });
}

/** What to say of published figures that do not add up: a footnote, or a warning that names the rows. */
export function roundingNotes(
  rows: readonly Pick<Column, 'navn' | 'rates'>[],
  strings: Strings,
): readonly string[] {
  const off = rows.filter(({ rates }) => rates.discrepancy > ROUNDING_TOLERANCE);
  const named = off.map(
    ({ navn, rates }) => `${navn} (${strings.format.points(rates.discrepancy)})`,
  );
  return [
    ...(off.length > 0 ? [strings.tallenePasserIkke(named.join(', '))] : []),
    ...(rows.some((row) => row.rates.discrepancy > 0 && !off.includes(row))
      ? [strings.afrundedeTal]
      : []),
  ];
}
