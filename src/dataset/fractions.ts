import { addsUp } from './are-counts.js';
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
  if (status || sager === 0 || addsUp(row)) return undefined;
  const part = aendret && hjemvist && (aendret.value > hjemvist.value ? aendret : hjemvist);
  return [omgjort ?? part, stadfaestet].find((one) => one && one.value > 0 && one.value <= 1);
}

/** Whether such a rate is one that its row's cases, or the outcomes beside it, do not explain. */
export const isFraction = (small: Percent, row: Row): boolean =>
  small.value < 1 &&
  (discrepancyOf(row) > ROUNDING_TOLERANCE || !(row.sager && fitsCases(small, row.sager)));
