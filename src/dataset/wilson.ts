import { clamp } from '../clamp.js';

/** The shares (0-100) that a count is compatible with when chance alone is at work. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the standard normal distribution, for intervals of 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval, without continuity correction, of `count` out of `total` (whole numbers, 0 <= count <= total, total > 0).
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
 * Association 22 (1927), 209-212. It works at 0 and at `total`, and is what OHID recommends for proportions.
 */
export function wilson(count: number, total: number): Interval {
  const share = count / total;
  const square = (Z * Z) / total;
  const centre = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  const percent = (part: number): number => clamp(0, (100 * part) / (1 + square), 100);
  return { low: percent(centre - reach), high: percent(centre + reach) };
}

/** Where an interval lies: over or under another rate, or around it, so that chance may be all there is between the two. */
export type Verdict = 'over' | 'under' | 'omkring';

export const verdict = ({ low, high }: Interval, landstal: number): Verdict =>
  low > landstal ? 'over' : high < landstal ? 'under' : 'omkring';
