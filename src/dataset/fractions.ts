import type { Row } from './dataset.js';
import { fitsCases } from './fits-cases.js';
import { discrepancyOf, ROUNDING_TOLERANCE } from './outcome.js';
import type { Percent } from './percent.js';

/**
 * A rate, or the larger part of it, of at most 1 %. Excel keeps 62 % as 0.62, and saves it so where the cell has no format of
 * percent; a rate and its rest that make 100 are what they say.
 */
export function smallRate(row: Row): Percent | undefined {
  const { status, sager, omgjort, stadfaestet, aendret, hjemvist } = row;
  const part = aendret && hjemvist && (aendret.value > hjemvist.value ? aendret : hjemvist);
  const rate = omgjort ?? part;
  const sum = (rate?.value ?? 0) + (stadfaestet?.value ?? 0);
  if (status || sager === 0 || Math.abs(sum - 100) <= ROUNDING_TOLERANCE) return undefined;
  return [rate, stadfaestet].find((share) => share && share.value > 0 && share.value <= 1);
}

/** Whether such a rate is one that its row's cases, or the outcomes beside it, do not explain. */
export const isFraction = (small: Percent, row: Row): boolean =>
  small.value < 1 &&
  (discrepancyOf(row) > ROUNDING_TOLERANCE || !(row.sager && fitsCases(small, row.sager)));
