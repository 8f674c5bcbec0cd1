import { rowOf, type Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import { outcomeAt, ratesAt, type Share } from '../dataset/outcome.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import { range } from '../range.js';
import type { Strings } from '../strings/strings.js';
import { navnOf, noted, rateCell, withCountry, type Cell } from './cell.js';
import { BARNETS_LOV, broken } from './barnets-lov.js';
import {
  FOOT,
  withRoom,
  yearsWithRoom,
  type Label,
  type Point,
  type Year,
} from './trend-labels.js';
import { laterStrings } from '../strings/later-strings.js';

/** A series as points, and the lines between neighbouring years; nothing joins across a gap or a break. */
export interface Series {
  readonly navn: string;
  readonly points: readonly Point[];
  readonly lines: readonly { readonly from: Point; readonly to: Point }[];
}

export interface Chart {
  /** The chart in words. */
  readonly label: string;
  readonly national: Series;
  readonly kommune?: Series;
  readonly labels: readonly Label[];
  readonly years: readonly Year[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Between the years of serviceloven alone and those with barnets lov. */
  readonly break?: { readonly x: number; readonly text: string };
}

export interface TrendView {
  readonly title: string;
  readonly chart?: Chart;
  readonly tableTitle: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly aar: string; readonly cells: readonly Cell[] }[];
  readonly notes: readonly string[];
}

interface Value {
  readonly aar: number;
  readonly share: Share;
  /** The figure with its marks. */
  readonly cell: Cell;
}

// Room for half a label at both ends, and for half a bold one on both sides of the line between serviceloven and barnets lov.
const MARGIN = 8;
const BREAK = 20;
const FEWEST_YEARS = 3;

function valuesOf(
  dataset: Dataset,
  kode: Kode,
  omraade: Omraade,
  strings: Strings,
): readonly Value[] {
  const values: Value[] = [];
  for (const { kommune, omraade: of, aar } of dataset.rows.values()) {
    if (kommune !== kode || of !== omraade) continue;
    const rates = ratesAt(dataset, kode, omraade, aar);
    if (rates) values.push({ aar, share: rates.omgjort, cell: rateCell(rates, strings) });
  }
  return values.sort((a, b) => a.aar - b.aar);
}

/** The rates of a kommune on the national line, through all years that have figures. */
export function trendView(
  dataset: Dataset,
  kode: Kode,
  omraade: Omraade,
  strings: Strings,
): TrendView | undefined {
  const later = laterStrings(strings);
  const national = valuesOf(dataset, HELE_LANDET, omraade, strings);
  const own = kode === HELE_LANDET ? [] : valuesOf(dataset, kode, omraade, strings);
  const years = [...national, ...own].map(({ aar }) => aar);
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const navn = navnOf(kode, strings);
  const columns = withCountry(kode);
  const all = range(first, last);
  const crossed = broken(first, last);
  const gaps = all.some((aar) => !rowOf(dataset, { kommune: HELE_LANDET, omraade, aar }));
  const chart = national.length >= FEWEST_YEARS;
  return {
    title: later.udvikling,
    ...(chart && { chart: chartOf(national, own, [first, last], navn, strings) }),
    tableTitle: later.udviklingTabel,
    corner: strings.vaelgAar,
    columns: columns.map((one) => navnOf(one, strings)),
    rows: all.map((aar) => ({
      aar: String(aar),
      cells: columns.map((one) => rateCell(outcomeAt(dataset, one, omraade, aar), strings)),
    })),
    notes: [
      ...(crossed ? [later.barnetsLov] : []),
      ...(chart && gaps ? [later.udviklingHuller] : []),
    ],
  };
}

/** Where a year stands, in percent from the left. */
function scaleOf(first: number, last: number): (aar: number) => number {
  const [steps, room] = [Math.max(1, last - first), 100 - 2 * MARGIN];
  const across = Math.max(room / steps, BREAK);
  const step = broken(first, last) && steps > 1 ? (room - across) / (steps - 1) : room / steps;
  return (aar) => MARGIN + step * (aar - first) + (broken(first, aar) ? across - step : 0);
}

function chartOf(
  national: readonly Value[],
  own: readonly Value[],
  [first, last]: readonly [number, number],
  navn: string,
  strings: Strings,
): Chart {
  const later = laterStrings(strings);
  const { percent } = strings.format;
  const highest = Math.max(...[...national, ...own].map(({ share }) => share.value));
  const top = Math.min(100, Math.ceil((highest + 5) / 20) * 20);
  const xOf = scaleOf(first, last);
  /** Whether a rate lies under the other series' in the same year; of two that are equal, the kommune's does. */
  const isUnder = (value: Value): boolean => {
    const isOwn = own.includes(value);
    const other = (isOwn ? national : own).find(({ aar }) => aar === value.aar);
    if (!other) return false;
    const above = other.share.value - value.share.value;
    return isOwn ? above >= 0 : above > 0;
  };
  /** The newest come first, and with them the room. */
  const named = [own.at(-1), national.at(-1), own.at(-2), national[0]].filter(
    (value) => value !== undefined,
  );
  const isLow = (value: Value): boolean => value.share.value < (FOOT * top) / 100;
  const foot = named.some((value) => isLow(value) && isUnder(value)) ? FOOT : 0;
  const yOf = (value: number): number => (100 - foot) * (1 - value / top);
  const pointOf = ({ aar, share }: Value): Point => ({ x: xOf(aar), y: yOf(share.value) });
  const series = (navn: string, values: readonly Value[]): Series => {
    const points = values.map(pointOf);
    const lines = values.flatMap(({ aar }, i) => {
      const [next, from, to] = [values[i + 1], points[i], points[i + 1]];
      const joined = next && next.aar === aar + 1 && !broken(aar, next.aar);
      return joined && from && to ? [{ from, to }] : [];
    });
    return { navn, points, lines };
  };
  const nationalSeries = series(strings.heleLandet, national);
  const ownSeries = series(navn, own);
  return {
    label: later.udviklingSomTekst(
      national.map(({ aar, cell }) => `${aar}: ${noted(cell)}`),
      navn,
      own.map(({ aar, cell }) => `${aar}: ${noted(cell)}`),
    ),
    national: nationalSeries,
    // One or two years are no line.
    ...(own.length > 0 && {
      kommune: own.length < FEWEST_YEARS ? { ...ownSeries, lines: [] } : ownSeries,
    }),
    labels: withRoom(
      named.map((value) => ({
        ...pointOf(value),
        text: percent(value.share),
        egen: own.includes(value),
        below: isUnder(value),
        inner: value.aar > first && value.aar < last && value.aar !== BARNETS_LOV,
      })),
      [...nationalSeries.points, ...ownSeries.points],
    ),
    years: yearsWithRoom(range(first, last).map((aar) => ({ x: xOf(aar), text: String(aar) }))),
    ticks: range(0, top / 20).map((i) => ({
      y: yOf(20 * i),
      text: percent({ value: 20 * i, decimals: 0 }),
    })),
    ...(broken(first, last) && {
      break: {
        x: (xOf(BARNETS_LOV - 1) + xOf(BARNETS_LOV)) / 2,
        text: later.barnetsLovMaerke,
      },
    }),
  };
}
