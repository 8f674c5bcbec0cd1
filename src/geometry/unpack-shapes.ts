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

/** A step in a path. Adding up text takes a page that has just opened half the time of joining numbers. */
const step = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

interface Line {
  /** dx, dy, dx, dy… */
  readonly steps: readonly number[];
  readonly path: string;
  /** From where. */
  readonly x: number;
  readonly y: number;
  /** To where: there the neighbour begins. */
  readonly endX: number;
  readonly endY: number;
  /** Where the next one is packed. */
  readonly next: number;
}

/** The line from x, y that `data/pack-shapes.mjs` has packed at `i`. */
function readLine(packed: string, i: number, x: number, y: number): Line {
  const steps: number[] = [];
  let path = '';
  let [endX, endY] = [x, y];
  let far = 0;
  let code;
  while ((code = packed.charCodeAt(i++)) > 32) {
    const size = code & 31;
    const sign = code & 32 ? -1 : 1;
    if (size === 26) far += sign * 25;
    else {
      const value = far + sign * size;
      far = 0;
      if (steps.length % 2) endY += value;
      else endX += value;
      steps.push(value);
      path += step(value);
    }
  }
  return { steps, path, x, y, endX, endY, next: i };
}

/** The same way back: the last step first, each turned round. */
function back({ steps }: Line): string {
  let path = '';
  for (let i = steps.length - 2; i >= 0; i -= 2)
    path += step(-(steps[i] ?? 0)) + step(-(steps[i + 1] ?? 0));
  return path;
}

/** The packed shapes as SVG paths; each border on land is packed, and drawn in `borders`, once. */
export function unpackShapes(packed: PackedShapes): Shapes {
  const { viewBox, frames, inset } = packed;
  const drawn: Line[] = [];
  let next = 0;
  let borders = '';

  function ringPath(ring: string): string {
    let path = '';
    let [x, y] = [0, 0];
    for (const [part] of ring.matchAll(/\d+,\d+|\d+|-/g)) {
      if (part.includes(',')) {
        [x = 0, y = 0] = part.split(',').map(Number);
        continue;
      }
      const drawnBefore = part === '-' ? undefined : drawn[drawn.length - Number(part)];
      if (drawnBefore) {
        path ||= `M${drawnBefore.endX},${drawnBefore.endY}l`;
        path += back(drawnBefore);
        ({ x, y } = drawnBefore);
      } else {
        const start = `M${x},${y}l`;
        const line = readLine(packed.lines, next, x, y);
        path ||= start;
        path += line.path;
        borders += start + line.path;
        drawn.push(line);
        ({ endX: x, endY: y, next } = line);
      }
    }
    return `${path}Z`;
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
