import type { Row } from './dataset.js';
import { ROUNDING_TOLERANCE } from './outcome.js';
import { round, type Percent } from './percent.js';

/** Whole numbers added up; undefined where one is missing or has decimals. */
function sumOf(...parts: readonly (Percent | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (!part || part.value % 1 !== 0) return undefined;
    sum += part.value;
  }
  return sum;
}

/**
 * Whether a row has numbers of cases where percentages belong: the outcomes add up to the cases and not to 100, or the parts are
 * the share of them that `omgjort` says and not its percentage.
 */
export function areCounts({
  status,
  sager,
  omgjort,
  stadfaestet,
  aendret,
  hjemvist,
}: Row): boolean {
  if (!sager || status !== undefined) return false;
  const far = (sum: number, whole: number): boolean => Math.abs(sum - whole) > ROUNDING_TOLERANCE;
  const wholes = [sumOf(omgjort, stadfaestet), sumOf(aendret, hjemvist, stadfaestet)];
  if (wholes.some((sum) => sum === sager && far(sum, 100))) return true;
  const parts = sumOf(aendret, hjemvist);
  return (
    omgjort !== undefined &&
    parts !== undefined &&
    far(parts, omgjort.value) &&
    round((100 * parts) / sager, omgjort.decimals) === omgjort.value
  );
}
