import type { Rates } from '../dataset/outcome.js';
import type { Percent } from '../dataset/percent.js';
import { verdict, wilson } from '../dataset/wilson.js';
import type { Strings } from '../strings/strings.js';

/** Under this many cases a rate is marked "få sager". */
export const FAA_SAGER = 10;

/** Few cases: a rate to be read with care. */
export const isFaaSager = ({ sager }: Rates): boolean => sager !== undefined && sager < FAA_SAGER;

/** How far chance reaches in a sentence, where the count of omgjorte cases is certain; `landstal` is what it is compared with. */
export function chanceSentence(
  { sager, counts }: Rates,
  landstal: Percent | undefined,
  strings: Strings,
): string | undefined {
  if (sager === undefined || counts?.omgjort === undefined) return undefined;
  const interval = wilson(counts.omgjort, sager);
  const whole = (value: number): string =>
    strings.format.percent({ value: Math.round(value), decimals: 0 });
  return strings.tilfaeldighed(
    sager,
    whole(interval.low),
    whole(interval.high),
    landstal && verdict(interval, landstal.value),
  );
}
