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
}

// On a phone, in percent of the chart: the size of a figure, how far its middle is from its point's, and half a point.
const widthOf = ({ text }: Label): number => 3 * text.length;
const [HEIGHT, AWAY] = [9, 9];
const DOT = { width: 3, height: 4 };

/** The room that a figure needs under its point. */
export const FOOT = AWAY + HEIGHT / 2;

function middleOf(label: Label): Point {
  const { x, y, below, inner } = label;
  return { x: inner ? x - widthOf(label) / 2 : x, y: below ? y + AWAY : y - AWAY };
}

function touch(one: Label, other: Label): boolean {
  const [a, b] = [middleOf(one), middleOf(other)];
  return Math.abs(a.x - b.x) < (widthOf(one) + widthOf(other)) / 2 && Math.abs(a.y - b.y) < HEIGHT;
}

function covers(label: Label, point: Point): boolean {
  const { x, y } = middleOf(label);
  return (
    point.x !== label.x &&
    Math.abs(point.x - x) < widthOf(label) / 2 + DOT.width &&
    Math.abs(point.y - y) < HEIGHT / 2 + DOT.height
  );
}

/** Those that on a phone touch none before them and cover no other year's point; of the last year, all that touch none. */
export function withRoom(labels: readonly Label[], points: readonly Point[]): readonly Label[] {
  const last = Math.max(...points.map(({ x }) => x));
  return labels.reduce<readonly Label[]>((kept, label) => {
    const hasRoom =
      !kept.some((other) => touch(label, other)) &&
      (label.x === last || !points.some((point) => covers(label, point)));
    return hasRoom ? [...kept, label] : kept;
  }, []);
}
