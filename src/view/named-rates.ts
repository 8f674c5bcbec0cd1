import type { Omraade } from '../dataset/omraade.js';
import { ROUNDING_TOLERANCE, ratesAt, type Rates } from '../dataset/outcome.js';
import type { Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { navnOf } from './names.js';
import type { ViewInput } from './view-input.js';

/** The figures of a kommune, the country or a year, and what that is called. */
export interface NamedRates {
  readonly navn: string;
  readonly rates: Rates;
}

/** Those of the kommuner that have figures. */
export function namedRates(
  { dataset, strings }: Pick<ViewInput, 'dataset' | 'strings'>,
  koder: readonly Kode[],
  omraade: Omraade,
  aar: number | undefined,
): readonly NamedRates[] {
  return koder.flatMap((kode) => {
    const rates = ratesAt(dataset, kode, omraade, aar);
    return rates ? [{ navn: navnOf(kode, strings), rates }] : [];
  });
}

/** What to say of published figures that do not add up: a footnote, or a warning that names the rows. */
export function roundingNotes(rows: readonly NamedRates[], strings: Strings): readonly string[] {
  const off = rows.filter(({ rates }) => rates.discrepancy > ROUNDING_TOLERANCE);
  const named = off.map(
    ({ navn, rates }) => `${navn} (${strings.format.points(rates.discrepancy)})`,
  );
  return [
    ...(off.length > 0 ? [strings.tallenePasserIkke(named.join(', '))] : []),
    ...(rows.some((row) => row.rates.discrepancy > 0 && !off.includes(row))
      ? [strings.afrundedeTal]
      : []),
  ];
}
