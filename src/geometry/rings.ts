import { clamp } from '../clamp.js';

/** x, y in the map's own units. */
export type Point = readonly [number, number];
/** x, y, x, y… in the map's own units: a list of points would take ten times the memory. */
export type Ring = readonly number[];

/**
 * The rings of a path of straight lines, point by point (`M1,2L4,6Z`) or step by step and back to its first point
 * (`M1,2l 3-4-3 4Z`), which is left out; numbers in map units.
 */
export const ringsOf = (d: string): readonly Ring[] =>
  d
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
      if (!part.includes('l')) return numbers;
      for (let i = 2; i < numbers.length; i++)
        numbers[i] = (numbers[i] ?? 0) + (numbers[i - 2] ?? 0);
      return part.endsWith('Z') ? numbers.slice(0, -2) : numbers;
    });

/** Where the rings cross the horizontal line at `y`: x in map units, in no order. */
export function crossings(rings: readonly Ring[], y: number): readonly number[] {
  const found: number[] = [];
  eachSegment(rings, (x1, y1, x2, y2) => {
    if (y1 > y !== y2 > y) found.push(((x2 - x1) * (y - y1)) / (y2 - y1) + x1);
  });
  return found;
}

/** Inside by the even-odd rule, so that a hole is outside: an odd number of its row's crossings is to the right. */
export const isInside = (x: number, row: readonly number[]): boolean =>
  row.filter((at) => x < at).length % 2 === 1;

export const contains = (rings: readonly Ring[], [x, y]: Point): boolean =>
  isInside(x, crossings(rings, y));

/** From the point to the nearest boundary, in map units. */
export function boundaryDistance(rings: readonly Ring[], [x, y]: Point): number {
  let least = Infinity;
  eachSegment(rings, (x1, y1, x2, y2) => {
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : clamp(0, ((x - x1) * dx + (y - y1) * dy) / length, 1);
    least = Math.min(least, (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2);
  });
  return Math.sqrt(least);
}

/** Its area by the shoelace formula, whichever way round it runs. */
export const ringArea = (ring: Ring): number => {
  let twice = 0;
  eachSegment([ring], (x1, y1, x2, y2) => {
    twice += x1 * y2 - x2 * y1;
  });
  return Math.abs(twice / 2);
};

export function eachSegment(
  rings: readonly Ring[],
  visit: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  for (const ring of rings) {
    let [x1 = 0, y1 = 0] = ring.slice(-2);
    for (let i = 0; i < ring.length; i += 2) {
      const x2 = ring[i] ?? 0;
      const y2 = ring[i + 1] ?? 0;
      visit(x1, y1, x2, y2);
      x1 = x2;
      y1 = y2;
    }
  }
}
