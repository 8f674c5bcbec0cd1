import { UDFALD } from './udfald.js';
import type { Dataset } from './dataset.js';

/** Excel keeps 62 % as 0.62, and saves it so where the cell has no format of percent. */
export function areFractions({ rows }: Dataset): boolean {
  const values = [...rows.values()].flatMap((row) =>
    UDFALD.flatMap((udfald) => row[udfald]?.value ?? []),
  );
  return (
    values.length > 1 && values.every((value) => value <= 1) && values.some((value) => value % 1)
  );
}
