import type { Share } from '../dataset/outcome.js';
import { range } from '../range.js';
import type { Strings } from '../strings/strings.js';
import { noted, type Cell } from './cell.js';
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

/** The rate of a year. */
export interface Value {
  readonly aar: number;
  readonly share: Share;
  /** The figure with its marks. */
  readonly cell: Cell;
}

/** The years of a chart and its rates, each series in the order of its years. */
interface Trend {
  readonly first: number;
  readonly last: number;
  readonly national: readonly Value[];
  readonly own: readonly Value[];
  /** Whose the own are. */
  readonly navn: string;
}

// Room for half a label at both ends, and for half a bold one on both sides of the line between serviceloven and barnets lov.
const MARGIN = 8;
const BREAK = 20;
/** Percent from one line across the chart to the next. */
const TICK = 20;
/** Fewer are no line. */
export const FEWEST_YEARS = 3;

/** Where a year stands, in percent from the left. */
function scaleOf(first: number, last: number): (aar: number) => number {
  const [steps, room] = [Math.max(1, last - first), 100 - 2 * MARGIN];
  const across = Math.max(room / steps, BREAK);
  const step = broken(first, last) && steps > 1 ? (room - across) / (steps - 1) : room / steps;
  return (aar) => MARGIN + step * (aar - first) + (broken(first, aar) ? across - step : 0);
}

/** A figure to be written at its point. */
type Named = Pick<Label, 'egen' | 'below'> & { readonly value: Value };

/** The newest come first, and with them the room. Of two that are equal the kommune's is written below. */
function namedIn(own: readonly Value[], national: readonly Value[]): readonly Named[] {
  const name = (value: Value | undefined, egen: boolean): readonly Named[] => {
    if (!value) return [];
    const other = (egen ? national : own).find(({ aar }) => aar === value.aar);
    const above = other && other.share.value - value.share.value;
    return [{ value, egen, below: above !== undefined && (egen ? above >= 0 : above > 0) }];
  };
  return [
    ...name(own.at(-1), true),
    ...name(national.at(-1), false),
    ...name(own.at(-2), true),
    ...name(national[0], false),
  ];
}

function seriesOf(navn: string, values: readonly Value[], at: (value: Value) => Point): Series {
  const points = values.map(at);
  const lines = values.flatMap(({ aar }, i) => {
    const [next, from, to] = [values[i + 1], points[i], points[i + 1]];
    const joined = next && next.aar === aar + 1 && !broken(aar, next.aar);
    return joined && from && to ? [{ from, to }] : [];
  });
  return { navn, points, lines: values.length < FEWEST_YEARS ? [] : lines };
}

const inWords = (values: readonly Value[]): readonly string[] =>
  values.map(({ aar, cell }) => `${aar}: ${noted(cell)}`);

export function chartOf({ first, last, national, own, navn }: Trend, strings: Strings): Chart {
  const later = laterStrings(strings);
  const { percent } = strings.format;
  const named = namedIn(own, national);
  const highest = Math.max(...[...national, ...own].map(({ share }) => share.value));
  const top = Math.min(100, Math.ceil((highest + 5) / TICK) * TICK);
  const isLow = ({ share }: Value): boolean => share.value < (FOOT * top) / 100;
  const foot = named.some(({ value, below }) => below && isLow(value)) ? FOOT : 0;
  const xOf = scaleOf(first, last);
  const yOf = (value: number): number => (100 - foot) * (1 - value / top);
  const pointOf = ({ aar, share }: Value): Point => ({ x: xOf(aar), y: yOf(share.value) });
  const country = seriesOf(strings.heleLandet, national, pointOf);
  const kommune = seriesOf(navn, own, pointOf);
  const labels = named.map(({ value, egen, below }) => ({
    ...pointOf(value),
    egen,
    below,
    text: percent(value.share),
    inner: value.aar > first && value.aar < last && value.aar !== BARNETS_LOV,
    ...(value.cell.note && {
      marked: `${egen ? navn : strings.heleLandet} ${value.aar}: ${noted(value.cell)}`,
    }),
  }));
  return {
    label: later.udviklingSomTekst(inWords(national), navn, inWords(own)),
    national: country,
    ...(own.length > 0 && { kommune }),
    labels: withRoom(labels, [...country.points, ...kommune.points]),
    years: yearsWithRoom(range(first, last).map((aar) => ({ x: xOf(aar), text: String(aar) }))),
    ticks: range(0, top / TICK).map((i) => ({
      y: yOf(TICK * i),
      text: percent({ value: TICK * i, decimals: 0 }),
    })),
    ...(broken(first, last) && {
      break: { x: (xOf(BARNETS_LOV - 1) + xOf(BARNETS_LOV)) / 2, text: later.barnetsLovMaerke },
    }),
  };
}
