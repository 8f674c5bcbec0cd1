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

/** The steps that `data/pack-shapes.mjs` has packed into a line: dx, dy, dx, dy… */
function stepsOf(packed: string): number[] {
  const steps: number[] = [];
  let far = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    const size = code & 31;
    const sign = code & 32 ? -1 : 1;
    if (size === 26) far += sign * 25;
    else {
      steps.push(far + sign * size);
      far = 0;
    }
  }
  return steps;
}

/** The same way back: the last step first, each turned round. */
function back(steps: readonly number[]): number[] {
  const turned: number[] = [];
  for (let i = steps.length - 2; i >= 0; i -= 2)
    turned.push(-(steps[i] ?? 0), -(steps[i + 1] ?? 0));
  return turned;
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
    const ringSteps: number[] = [];
    let start: string | undefined;
    let [x, y] = [0, 0];
    for (const [part] of ring.matchAll(/\d+,\d+|\d+|-/g)) {
      if (part.includes(',')) {
        [x = 0, y = 0] = part.split(',').map(Number);
        continue;
      }
      const drawnBefore = part === '-' ? undefined : drawn[drawn.length - Number(part)];
      if (drawnBefore) [x, y] = drawnBefore.end;
      const from = `${x},${y}`;
      start ??= from;
      const steps = drawnBefore ? back(drawnBefore.steps) : stepsOf(lines[drawn.length] ?? '');
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i] ?? 0;
        y += steps[i + 1] ?? 0;
      }
      if (!drawnBefore) {
        drawn.push({ steps, end: [x, y] });
        borders += `M${from}l${steps.join()}`;
      }
      ringSteps.push(...steps);
    }
    return `M${start}l${ringSteps.slice(0, -2).join()}Z`; // the last point is the first
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
