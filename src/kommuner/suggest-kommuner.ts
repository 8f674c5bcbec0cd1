import { range } from '../range.js';
import { foldName } from './find-kommune.js';
import { KOMMUNER } from './kommuner.js';

/** Letters to add, remove, replace or swap with their neighbour to make one text the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = range(0, b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (list: readonly number[], k: number): number => list[k] ?? Infinity;
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}

/** At most three kommuner whose names are nearest to a misspelt one, nearest first; none if nothing is near. */
export function suggestKommuner(text: string): readonly string[] {
  const name = foldName(text.slice(0, 40));
  const limit = Math.min(3, Math.floor(name.length / 3));
  return [...KOMMUNER.values()]
    .map(({ navn }) => ({ navn, far: distance(name, foldName(navn)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .filter(({ far }, _, [nearest]) => far <= (nearest?.far ?? 0) + 1)
    .slice(0, 3)
    .map(({ navn }) => navn);
}
