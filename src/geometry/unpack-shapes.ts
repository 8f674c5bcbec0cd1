import { KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Box, Frame, Shape, Shapes } from './shapes.js';

/** `data/kommuner.shapes.json`, which `npm run build:shapes` makes from the topology. */
export interface PackedShapes {
  readonly viewBox: Box;
  readonly frames: readonly Frame[];
  /** The lines that make up each ring, with a space between rings and a slash between kommuner, by their codes. */
  readonly rings: string;
  /** What the enlarged inset shows, in the same way; its codes have a space between them. */
  readonly inset: { readonly codes: string; readonly rings: string };
  /** Each line's steps, with a space between lines. */
  readonly lines: string;
}

/** The numbers that `data/pack-shapes.mjs` has packed into a line: dx, dy, dx, dy… */
function numbersOf(packed: string): number[] {
  const numbers: number[] = [];
  let far = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    const size = code & 31;
    const sign = code & 32 ? -1 : 1;
    if (size === 26) far += sign * 25;
    else {
      numbers.push(far + sign * size);
      far = 0;
    }
  }
  return numbers;
}

interface Line {
  readonly steps: readonly number[];
  /** Where it ends, which is where the neighbour begins. */
  readonly end: readonly [number, number];
}

/** The packed shapes as SVG paths; each border on land is packed, and drawn in `borders`, once. */
export function unpackShapes(packed: PackedShapes): Shapes {
  const { viewBox, frames, inset } = packed;
  const lines = packed.lines.split(' ');
  const drawn: Line[] = [];
  let borders = '';

  function ringPath(ring: string): string {
    let path = '';
    let [x, y] = [0, 0];
    const begin = () => {
      if (path === '') path = `M${x},${y}`;
    };
    for (const [part] of ring.matchAll(/\d+,\d+|\d+|-/g)) {
      if (part === '-') {
        const before = path.length;
        const start = `${x},${y}`;
        const steps = numbersOf(lines[drawn.length] ?? '');
        for (let i = 0; i < steps.length; i += 2)
          path += `L${(x += steps[i] ?? 0)},${(y += steps[i + 1] ?? 0)}`;
        drawn.push({ steps, end: [x, y] });
        borders += `M${start}${path.slice(before)}`;
      } else if (part.includes(',')) {
        [x = 0, y = 0] = part.split(',').map(Number);
        begin();
      } else {
        const { steps, end } = drawn[drawn.length - Number(part)] as Line;
        [x, y] = end;
        begin();
        for (let i = steps.length; i > 0; i -= 2)
          path += `L${(x -= steps[i - 2] ?? 0)},${(y -= steps[i - 1] ?? 0)}`;
      }
    }
    return `${path.slice(0, path.lastIndexOf('L'))}Z`; // the last point is the first
  }

  const shapes = (codes: readonly Kode[], rings: string, inset: boolean): Shape[] =>
    rings.split('/').map((area, i) => ({
      kode: codes[i] ?? '',
      inset,
      d: area.split(' ').map(ringPath).join(''),
    }));
  return {
    viewBox,
    frames,
    areas: [
      ...shapes([...KOMMUNER.keys()], packed.rings, false),
      ...shapes(inset.codes.split(' '), inset.rings, true),
    ],
    borders,
  };
}
