import type { Row } from './dataset.js';
import { round, type Percent } from './percent.js';
import { UDFALD, type Udfald } from './udfald.js';

/** Whole cases per outcome; an outcome whose count is uncertain is absent. */
export type Counts = Readonly<Partial<Record<Udfald, number>>>;

/** Whether so many cases out of `sager`, above 0, round to this percentage at its printed precision. */
export const roundsTo = (count: number, sager: number, { value, decimals }: Percent): boolean =>
  round((100 * count) / sager, decimals) === value;

/** The whole numbers out of `sager` that do; at most two of them. */
function candidates(percent: Percent, sager: number): number[] {
  const about = (percent.value * sager) / 100;
  // One more on either side, since the limits themselves are not exact in binary.
  const reach = (sager / 100) * 0.5 * 10 ** -percent.decimals + 1;
  const found: number[] = [];
  for (
    let count = Math.max(0, Math.floor(about - reach));
    count <= Math.min(sager, Math.ceil(about + reach)) && found.length < 2;
    count++
  )
    if (roundsTo(count, sager, percent)) found.push(count);
  return found;
}

/**
 * The counts behind published percentages of `sager` cases. A count stands only if exactly one whole number rounds to the
 * percentage at its printed precision. Where one percentage fits no whole number, or known parts do not add up, there are none.
 */
export function countOutcomes(row: Row, sager: number): Counts | undefined {
  const counts: Partial<Record<Udfald, number>> = {};
  for (const udfald of UDFALD) {
    const percent = row[udfald];
    if (!percent) continue;
    const [count, other] = candidates(percent, sager);
    if (count === undefined) return undefined;
    if (other === undefined) counts[udfald] = count;
  }
  const { omgjort, stadfaestet, aendret, hjemvist } = counts;
  const adds = (whole: number | undefined, ...parts: (number | undefined)[]): boolean =>
    whole === undefined ||
    parts.includes(undefined) ||
    parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === whole;
  const consistent =
    adds(sager, omgjort, stadfaestet) &&
    adds(omgjort, aendret, hjemvist) &&
    adds(sager, aendret, hjemvist, stadfaestet);
  return consistent && Object.keys(counts).length > 0 ? counts : undefined;
}
