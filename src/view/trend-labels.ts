/** A point in percent of the chart's width (from the left) and height (from the top), 0-100. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The figure of a point. */
export interface Label extends Point {
  readonly text: string;
  readonly egen: boolean;
  /** It stands under the point, out of the other series' way. */
  readonly below: boolean;
  /** With a year close on both sides: where the chart is narrow it ends at the point, clear of the next one. */
  readonly inner: boolean;
  /** The figure once more with its marks, for which there is no room at the point. */
  readonly marked?: string;
}

// On a phone, in percent of the chart: a letter of a figure, how far its middle is from its point's, and a point.
const LETTER = { width: 3, height: 9 };
const AWAY = 9;
const DOT = { width: 6, height: 8 };

/** The room that a figure needs under its point. */
export const FOOT = AWAY + LETTER.height / 2;

/** What takes room in the chart, around its middle. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function boxOf({ x, y, text, below, inner }: Label): Box {
  const width = text.length * LETTER.width;
  return {
    x: inner ? x - width / 2 : x,
    y: below ? y + AWAY : y - AWAY,
    width,
    height: LETTER.height,
  };
}

/** How far from one another years can be read, in percent of the chart, where the page is that many em wide or more. */
const YEARS_APART: readonly (readonly [em: number | undefined, apart: number])[] = [
  [undefined, 33],
  [18, 17],
  [30, 9],
  [48, 5.3],
];

/** A year under the chart. */
export interface Year {
  readonly x: number;
  readonly text: string;
  /** In em, how wide the page must be for it; undefined where it is always named. */
  readonly from?: number;
}

/** The years that are named where there is room, the last one always; those of a narrow page stay on a wider one. */
export function yearsWithRoom(years: readonly Year[]): readonly Year[] {
  const step = Math.min(...years.slice(1).map(({ x }, i) => x - (years[i]?.x ?? 0)));
  return years.flatMap((year, i) => {
    const fits = YEARS_APART.find(([, apart]) => {
      const every = 2 ** Math.max(0, Math.ceil(Math.log2(apart / step)));
      return (years.length - 1 - i) % every === 0;
    });
    return fits ? [{ ...year, from: fits[0] }] : [];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/** Those that on a phone touch none before them and cover no other year's point; of the last year, all that touch none. */
export function withRoom(labels: readonly Label[], points: readonly Point[]): readonly Label[] {
  const last = Math.max(...points.map(({ x }) => x));
  return labels.reduce<readonly Label[]>((kept, label) => {
    const box = boxOf(label);
    const inTheWay = [
      ...kept.map(boxOf),
      ...points
        .filter(({ x }) => label.x !== last && x !== label.x)
        .map((point) => ({ ...DOT, ...point })),
    ];
    return inTheWay.some((other) => overlap(box, other)) ? kept : [...kept, label];
  }, []);
}
