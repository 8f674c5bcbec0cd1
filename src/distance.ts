import { range } from './range.js';

/** Letters to add, remove, replace or swap with their neighbour to make one text the other (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows = range(0, a.length).map((i) => (i === 0 ? range(0, b.length) : [i]));
  const at = (i: number, j: number, more: number): number => (rows[i]?.[j] ?? Infinity) + more;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1, a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? at(i - 2, j - 2, 1) : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j, 1), at(i, j - 1, 1), changed, swapped));
    }
  return at(a.length, b.length, 0);
}
