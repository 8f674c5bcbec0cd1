import { KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Box, Frame, Shape, Shapes } from './shapes.js';

/**
 * Where a ring begins, x and y, then a number for each of its lines: how many lines ago it was drawn before, negative if it is to be
 * drawn the other way; 0 is the next line.
 */
type PackedRing = readonly number[];

/** `data/kommuner.shapes.json`, which `npm run build:shapes` makes from the topology. */
export interface PackedShapes {
  readonly viewBox: Box;
  readonly frames: readonly Frame[];
  /** For each kommune, in the order of their codes. */
  readonly rings: readonly (readonly PackedRing[])[];
  /** What the enlarged inset shows, in the same way; its codes have a space between them. */
  readonly inset: { readonly codes: string; readonly rings: PackedShapes['rings'] };
  /** Each line's steps as they stand in a path (`+3-4`), with a space between lines. */
  readonly lines: string;
}

/** The same way back: the last step first, each turned round. */
const back = (line: string): string =>
  (line.match(/[+-]\d+[+-]\d+/g) ?? [])
    .reverse()
    .join('')
    .replaceAll('+', ' ')
    .replaceAll('-', '+')
    .replaceAll(' ', '-');

/**
 * The packed shapes as SVG paths; each border is packed once. The browser's own functions do nearly all of it: a loop over the ten
 * thousand steps takes a page that has just opened three times as long.
 */
export function unpackShapes({ viewBox, frames, rings, inset, lines }: PackedShapes): Shapes {
  const line = lines.split(' ');
  let next = 0;

  function ringPath([x, y, ...parts]: PackedRing): string {
    let path = `M${x},${y}l`;
    for (const part of parts)
      path += part < 0 ? back(line[next + part] ?? '') : line[part === 0 ? next++ : next - part];
    return `${path}Z`;
  }
  const shapes = (codes: readonly Kode[], areas: PackedShapes['rings'], inset: boolean): Shape[] =>
    areas.map((area, i) => ({ kode: codes[i] ?? '', inset, d: area.map(ringPath).join('') }));
  return {
    viewBox,
    frames,
    areas: [
      ...shapes([...KOMMUNER.keys()], rings, false),
      ...shapes(inset.codes.split(' '), inset.rings, true),
    ],
  };
}
