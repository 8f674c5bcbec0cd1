import type { Rates } from '../dataset/outcome.js';
import { round, type Percent } from '../dataset/percent.js';
import { verdict, wilson } from '../dataset/wilson.js';
import type { Strings } from '../strings/strings.js';

/**
 * How far chance reaches in a sentence, where the count of omgjorte cases is certain; `landstal` is what it is compared with. Whole
 * percentages, with a decimal where the whole ones would contradict the verdict.
 */
export function chanceSentence(
  { sager, counts }: Rates,
  landstal: Percent | undefined,
  strings: Strings,
): string | undefined {
  if (sager === undefined || counts?.omgjort === undefined) return undefined;
  const { low, high } = wilson(counts.omgjort, sager);
  const verdictOf = (decimals: number) =>
    landstal && verdict({ low: round(low, decimals), high: round(high, decimals) }, landstal.value);
  const decimals = verdictOf(0) === verdictOf(1) ? 0 : 1;
  const printed = (value: number): string =>
    strings.format.percent({ value: round(value, decimals), decimals });
  return strings.tilfaeldighed(sager, printed(low), printed(high), verdictOf(1));
}
