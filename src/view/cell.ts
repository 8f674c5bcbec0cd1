import { isRates, stateOf, type Outcome, type Rates, type Share } from '../dataset/outcome.js';
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
