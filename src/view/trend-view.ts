import type { Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import { outcomeAt, outcomeOf, ratesOf } from '../dataset/outcome.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import { range } from '../range.js';
import type { Strings } from '../strings/strings.js';
import { rateCell, type Cell } from './cell.js';
import { navnOf, withCountry } from './names.js';
import { broken } from './barnets-lov.js';
import { FEWEST_YEARS, chartOf, type Chart, type Value } from './trend-chart.js';
import type { ViewInput } from './view-input.js';
import { laterStrings } from '../strings/later-strings.js';

export interface TrendView {
  readonly title: string;
  readonly chart?: Chart;
  readonly tableTitle: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly aar: string; readonly cells: readonly Cell[] }[];
  readonly notes: readonly string[];
}

function valuesOf(
  dataset: Dataset,
  kode: Kode,
  omraade: Omraade,
  strings: Strings,
): readonly Value[] {
  const values: Value[] = [];
  for (const row of dataset.rows.values()) {
    const rates =
      row.kommune === kode && row.omraade === omraade ? ratesOf(outcomeOf(row)) : undefined;
    if (rates) values.push({ aar: row.aar, share: rates.omgjort, cell: rateCell(rates, strings) });
  }
  return values.sort((a, b) => a.aar - b.aar);
}

/** The rates of a kommune on the national line, through all years that have figures. */
export function trendView({
  dataset,
  settings: { valgt: kode, omraade },
  strings,
}: Omit<ViewInput, 'aar'>): TrendView | undefined {
  const later = laterStrings(strings);
  const national = valuesOf(dataset, HELE_LANDET, omraade, strings);
  const own = kode === HELE_LANDET ? [] : valuesOf(dataset, kode, omraade, strings);
  const years = [...national, ...own].map(({ aar }) => aar);
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const navn = navnOf(kode, strings);
  const columns = withCountry(kode);
  /** Whether a year without a rate interrupts the line, where one is drawn. */
  const hasGap = (values: readonly Value[]): boolean =>
    values.length >= FEWEST_YEARS &&
    values.slice(1).some(({ aar }, i) => values[i]?.aar !== aar - 1);
  const chart =
    national.length >= FEWEST_YEARS && chartOf({ first, last, national, own, navn }, strings);
  return {
    title: later.udvikling,
    ...(chart && { chart }),
    tableTitle: later.udviklingTabel,
    corner: strings.vaelgAar,
    columns: columns.map((one) => navnOf(one, strings)),
    rows: range(first, last).map((aar) => ({
      aar: String(aar),
      cells: columns.map((one) => rateCell(outcomeAt(dataset, one, omraade, aar), strings)),
    })),
    notes: [
      (chart && chart.labels.flatMap(({ marked }) => marked ?? []).join('; ')) || [],
      broken(first, last) ? later.barnetsLov : [],
      chart && [national, own].some(hasGap) ? later.udviklingHuller : [],
    ].flat(),
  };
}
