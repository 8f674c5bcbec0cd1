import type { Kode } from '../kommuner/kommuner.js';
import { countOutcomes, type Counts } from './count-outcomes.js';
import { rowOf, type Dataset, type Row } from './dataset.js';
import type { Omraade } from './omraade.js';
import { add, clean, complement, type Percent } from './percent.js';

/** One share of the cases, and whether it was derived here rather than published. */
export interface Share extends Percent {
  readonly beregnet: boolean;
}

/** A kommune without a row has no outcome at all: that fourth state is "ikke oplyst". */
export type Outcome =
  { readonly state: 'diskretioneret' } | { readonly state: 'ingen-sager' } | Rates;

export interface Rates {
  readonly state: 'tal';
  readonly omgjort: Share;
  readonly stadfaestet: Share;
  readonly aendret?: Share;
  readonly hjemvist?: Share;
  readonly sager?: number;
  /** Whole cases behind the percentages, where they can be told for certain. */
  readonly counts?: Counts;
  /** How far, in procentpoint, the published parts are from the published totals; 0 when they add up. */
  readonly discrepancy: number;
}

export const isRates = (outcome: Outcome | undefined): outcome is Rates => outcome?.state === 'tal';

export const ratesOf = (outcome: Outcome | undefined): Rates | undefined =>
  isRates(outcome) ? outcome : undefined;

/** Without a row it is "ikke oplyst". */
export const stateOf = <Of extends Outcome>(outcome: Of | undefined): Of['state'] | 'ikke-oplyst' =>
  outcome?.state ?? 'ikke-oplyst';

/** How many cases, where that is known: none where there were none. */
export const sagerOf = (outcome: Outcome | undefined): number | undefined =>
  outcome?.state === 'ingen-sager' ? 0 : ratesOf(outcome)?.sager;

/** Published sums may be this many procentpoint off through rounding alone. */
export const ROUNDING_TOLERANCE = 1.5;

const published = (percent: Percent): Share => ({ ...percent, beregnet: false });
const derived = (percent: Percent): Share => ({ ...percent, beregnet: true });

/**
 * How far, in procentpoint, the published parts of a row are from its published totals; 0 when they add up. One part of what was
 * changed may be less than the whole, not more.
 */
export function discrepancyOf({ omgjort, stadfaestet, aendret, hjemvist }: Row): number {
  const part = Math.max(aendret?.value ?? 0, hjemvist?.value ?? 0);
  const gaps = [
    Math.max(0, part - (omgjort?.value ?? 100), part - 100 + (stadfaestet?.value ?? 0)),
  ];
  if (aendret && hjemvist && omgjort) gaps.push(aendret.value + hjemvist.value - omgjort.value);
  if (omgjort && stadfaestet) gaps.push(omgjort.value + stadfaestet.value - 100);
  if (aendret && hjemvist && stadfaestet)
    gaps.push(aendret.value + hjemvist.value + stadfaestet.value - 100);
  return clean(Math.max(...gaps.map(Math.abs)));
}

/** Whether a row says anything: a state, or a rate that is published or may be derived. */
export const saysSomething = ({
  status,
  sager,
  omgjort,
  stadfaestet,
  aendret,
  hjemvist,
}: Row): boolean =>
  status !== undefined || sager === 0 || !!(omgjort ?? stadfaestet ?? (aendret && hjemvist));

/**
 * What a row says, with the only two figures that may be derived: omgjort = aendret + hjemvist, else 100 - stadfaestet;
 * stadfaestet = 100 - omgjort. Undefined for a row that says nothing.
 */
export function outcomeOf(row: Row): Outcome | undefined {
  if (row.status === 'diskretioneret') return { state: 'diskretioneret' };
  if (row.sager === 0) return { state: 'ingen-sager' };
  const { aendret, hjemvist, stadfaestet, sager } = row;
  const omgjort = row.omgjort
    ? published(row.omgjort)
    : aendret && hjemvist
      ? derived(add(aendret, hjemvist))
      : stadfaestet && derived(complement(stadfaestet));
  if (!omgjort) return undefined;
  return {
    state: 'tal',
    omgjort,
    stadfaestet: stadfaestet ? published(stadfaestet) : derived(complement(omgjort)),
    aendret: aendret && published(aendret),
    hjemvist: hjemvist && published(hjemvist),
    ...(sager !== undefined && { sager, counts: countOutcomes(row, sager) }),
    discrepancy: discrepancyOf(row),
  };
}

export const outcomeAt = (
  dataset: Dataset,
  kommune: Kode,
  omraade: Omraade,
  aar: number | undefined,
): Outcome | undefined => {
  const row = aar === undefined ? undefined : rowOf(dataset, { kommune, omraade, aar });
  return row && outcomeOf(row);
};

/** The rates at a place, where it has some. */
export const ratesAt = (...at: Parameters<typeof outcomeAt>): Rates | undefined =>
  ratesOf(outcomeAt(...at));
