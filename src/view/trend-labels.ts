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
  /** Neither in the first year nor in the last: where the chart is narrow it ends at the point, clear of the next year. */
  readonly inner: boolean;
}

// The size of a figure on a phone and how far its middle is from its point's, in percent of the chart.
const [WIDTH, HEIGHT, AWAY] = [16, 9, 9];

/** The room that a figure needs under its point. */
export const FOOT = AWAY + HEIGHT / 2;

const middleOf = ({ x, y, below, inner }: Label): Point => ({
  x: inner ? x - WIDTH / 2 : x,
  y: below ? y + AWAY : y - AWAY,
});

function touch(one: Label, other: Label): boolean {
  const [a, b] = [middleOf(one), middleOf(other)];
  return Math.abs(a.x - b.x) < WIDTH && Math.abs(a.y - b.y) < HEIGHT;
}

/** Those that touch none before them on a phone. */
export const withRoom = (labels: readonly Label[]): readonly Label[] =>
  labels.reduce<readonly Label[]>(
    (kept, label) => (kept.some((other) => touch(label, other)) ? kept : [...kept, label]),
    [],
  );
