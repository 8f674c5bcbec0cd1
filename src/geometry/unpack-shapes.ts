import type { Kode } from '../kommuner/kommuner.js';
import type { Box, Frame, Shape, Shapes } from './shapes.js';

/** Where a ring begins, then its lines: packed steps, or how many lines ago a neighbour drew it the other way. */
type PackedRing = readonly [x: number, y: number, ...lines: (string | number)[]];

/** `data/kommuner.shapes.json`, which `npm run build:shapes` makes from the topology. */
export interface PackedShapes {
  readonly viewBox: Box;
  readonly frames: readonly Frame[];
  readonly kommuner: readonly PackedArea[];
  readonly hovedstaden: readonly PackedArea[];
}
type PackedArea = readonly [kode: Kode, ...rings: PackedRing[]];

const MIDDLE = 79;
const FAR = 43;
const FARTHER = 125;
const FARTHER_BACK = 35;

/** The numbers that `data/pack-shapes.mjs` has packed into a line: dx, dy, dx, dy… */
function numbersOf(packed: string): number[] {
  const numbers: number[] = [];
  let far = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code === FARTHER) far += FAR;
    else if (code === FARTHER_BACK) far -= FAR;
    else {
      numbers.push(far + code - (code > 92 ? MIDDLE + 1 : MIDDLE));
      far = 0;
    }
  }
  return numbers;
}

/** The packed shapes as SVG paths; each border on land is packed, and drawn in `borders`, once. */
export function unpackShapes({ viewBox, frames, kommuner, hovedstaden }: PackedShapes): Shapes {
  const drawn: number[][] = [];
  let borders = '';

  function ringPath([x, y, ...lines]: PackedRing): string {
    let path = `M${x},${y}`;
    for (const line of lines) {
      const before = path.length;
      const start = `${x},${y}`;
      if (typeof line === 'string') {
        const steps = numbersOf(line);
        drawn.push(steps);
        for (let i = 0; i < steps.length; i += 2)
          path += `L${(x += steps[i] ?? 0)},${(y += steps[i + 1] ?? 0)}`;
        borders += `M${start}${path.slice(before)}`;
      } else {
        const steps = drawn[drawn.length - line] ?? [];
        for (let i = steps.length; i > 0; i -= 2)
          path += `L${(x -= steps[i - 2] ?? 0)},${(y -= steps[i - 1] ?? 0)}`;
      }
    }
    return `${path.slice(0, path.lastIndexOf('L'))}Z`; // the last point is the first
  }

  const shapes = (areas: readonly PackedArea[], inset: boolean): Shape[] =>
    areas.map(([kode, ...rings]) => ({ kode, inset, d: rings.map(ringPath).join('') }));
  return {
    viewBox,
    frames,
    areas: [...shapes(kommuner, false), ...shapes(hovedstaden, true)],
    borders,
  };
}
