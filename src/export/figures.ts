import { csvPercent } from '../dataset/csv-percent.js';
import type { Dataset } from '../dataset/dataset.js';
import { outcomeAt, ratesOf, sagerOf, stateOf } from '../dataset/outcome.js';
import type { Omraade } from '../dataset/omraade.js';
import { UDFALD } from '../dataset/udfald.js';
import { HELE_LANDET, kommunerByName, nameOf, type Kode } from '../kommuner/kommuner.js';
import { da as strings } from '../strings/da.js';
import { laterStrings } from '../strings/later-strings.js';

/** The headings, as the widget's own CSV reader and people know them. */
const HEADER = [
  'Kommunekode',
  'Kommune',
  'Område',
  'År',
  'Omgørelsesprocent',
  'Stadfæstede',
  'Hjemviste',
  'Ændrede',
  'Sager',
  'Status',
  'Beregnet',
] as const;

/** The figures of one område and year in Danish, the language of the widget's own CSV reader: a row for the country and one for each kommune, as texts. */
export function figures(
  dataset: Dataset,
  omraade: Omraade,
  aar: number | undefined,
): readonly (readonly string[])[] {
  const row = (kode: Kode): string[] => {
    const outcome = outcomeAt(dataset, kode, omraade, aar);
    const state = stateOf(outcome);
    const rates = ratesOf(outcome);
    const derived = UDFALD.filter((udfald) => rates?.[udfald]?.beregnet);
    return [
      kode,
      nameOf(kode),
      strings.omraade[omraade],
      String(aar ?? ''),
      csvPercent(rates?.omgjort),
      csvPercent(rates?.stadfaestet),
      csvPercent(rates?.hjemvist),
      csvPercent(rates?.aendret),
      String(sagerOf(outcome) ?? ''),
      state === 'tal' ? laterStrings(strings).harTal : strings.klasse[state],
      derived.map((udfald) => strings.udfald[udfald]).join(', '),
    ];
  };
  return [[...HEADER], row(HELE_LANDET), ...kommunerByName().map(({ kode }) => row(kode))];
}
