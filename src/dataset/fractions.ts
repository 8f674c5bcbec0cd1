import type { Problem } from '../errors.js';
import { preparingDa } from '../strings/preparing-da.js';
import { UDFALD } from './udfald.js';
import type { Dataset } from './dataset.js';

/**
 * Excel keeps 62 % as 0.62, and saves it so where the cell has no format of percent. For who prepares figures: the widget shows
 * them as they are.
 */
export function warnOfFractions({ rows }: Dataset, sti: string): Problem[] {
  const values = [...rows.values()].flatMap((row) =>
    UDFALD.flatMap((udfald) => row[udfald]?.value ?? []),
  );
  const isFractions =
    values.length > 1 && values.some((value) => value > 0) && values.every((value) => value <= 1);
  return isFractions ? [{ sti, besked: preparingDa.broeker(sti) }] : [];
}
