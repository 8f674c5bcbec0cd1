import { KOMMUNER } from '../kommuner/kommuner.js';
import type { Box } from './box.js';
import type { Frame, Shape, Shapes } from './shapes.js';

/** `data/kommuner.shapes.json`, which `npm run build:shapes` makes from the topology. */
export interface PackedShapes {
  readonly viewBox: Box;
  readonly frames: readonly Frame[];
  /**
   * For each kommune, in the order of their codes and with a space between them, its rings with a semicolon between them: the step in
   * x and y from where the ring before began, then a number for each line: how many lines ago it was drawn before, negative if it is
   * to be drawn the other way; 0 is the next line.
   */
  readonly rings: string;
  /** What the enlarged inset shows, in the same way: nothing of most kommuner. */
  readonly inset: string;
  /** Each line's steps as they stand in a path, with a space between lines. */
  readonly lines: string;
}

/** What a letter stands for, a number near 0 with its sign: `a` to `z` for +0 to +25, `A` to `Z` for -1 to -26. */
const numberOf = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter, i): [string, string][] => [
    [letter, `+${i}`],
    [letter.toUpperCase(), `-${i + 1}`],
  ]),
);

/** Numbers with their signs; those not near 0 are written out. */
const unpackNumbers = (packed: string): string =>
  packed
    .split('')
    .map((sign) => numberOf.get(sign) ?? sign)
    .join('');

/** The same way back: the last step first, each turned round. */
const back = (line: string): string =>
  (line.match(/[+-]\d+[+-]\d+/g) ?? [])
    .reverse()
    .join('')
    .replaceAll('+', ' ')
    .replaceAll('-', '+')
    .replaceAll(' ', '-');

/**
 * The packed shapes as SVG paths. Each border is packed once and put into its paths as text: to reckon with its steps would take a page
 * that has just opened longer.
 */
export function unpackShapes({ viewBox, frames, rings, inset, lines }: PackedShapes): Shapes {
  const line = unpackNumbers(lines).split(' ');
  let next = 0;
  let [x, y] = [0, 0];

  function ringPath(ring: string): string {
    const [dx = 0, dy = 0, ...parts] = (ring.match(/[+-]\d+/g) ?? []).map(Number);
    let path = `M${(x += dx)},${(y += dy)}l`;
    for (const part of parts)
      path += part < 0 ? back(line[next + part] ?? '') : line[part === 0 ? next++ : next - part];
    return `${path}Z`;
  }
  const shapes = (packed: string, inset: boolean): Shape[] => {
    const areas = unpackNumbers(packed).split(' ');
    return [...KOMMUNER.keys()].flatMap((kode, i) => {
      const area = areas[i];
      return area ? [{ kode, inset, d: area.split(';').map(ringPath).join('') }] : [];
    });
  };
  return { viewBox, frames, areas: [...shapes(rings, false), ...shapes(inset, true)] };
}
