import { distance } from '../distance.js';
import { foldName } from './find-kommune.js';
import { KOMMUNER } from './kommuner.js';

/**
 * At most three kommuner whose names are nearest to a misspelt one, nearest first; none if nothing is near. Part of a name, or a
 * name with more around it, is as near as can be.
 */
export function suggestKommuner(text: string): readonly string[] {
  const name = foldName(text.slice(0, 40));
  const limit = Math.min(3, Math.floor(name.length / 3));
  return [...KOMMUNER.values()]
    .map(({ navn }) => {
      const own = foldName(navn);
      const within = limit && (own.includes(name) || name.includes(own));
      return { navn, far: within ? 0 : distance(name, own) };
    })
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .filter(({ far }, _, [nearest]) => far <= (nearest?.far ?? 0) + 1)
    .slice(0, 3)
    .map(({ navn }) => navn);
}
