import type { Kode } from '../kommuner/kommuner.js';
import { boundaryDistance, contains, ringArea, ringsOf, type Point, type Ring } from './rings.js';
import type { Box, Shapes } from './shapes.js';

/** A shape as points, for what is computed rather than drawn: hits, neighbours, labels. */
export interface Outline {
  readonly kode: Kode;
  readonly inset: boolean;
  readonly rings: readonly Ring[];
  readonly box: Box;
}

const known = new WeakMap<Shapes, readonly Outline[]>();

/** The shapes as points, made when first asked for, once per set of shapes. */
export function outlinesOf(shapes: Shapes): readonly Outline[] {
  let outlines = known.get(shapes);
  if (!outlines) {
    outlines = shapes.areas.map(({ kode, inset, d }) => {
      const rings = ringsOf(d);
      return { kode, inset, rings, box: boxOf(rings.flat()) };
    });
    known.set(shapes, outlines);
  }
  return outlines;
}

export function boxOf(ring: Ring): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  ring.forEach((value, i) => {
    if (i % 2) [y0, y1] = [Math.min(y0, value), Math.max(y1, value)];
    else [x0, x1] = [Math.min(x0, value), Math.max(x1, value)];
  });
  return [x0, y0, x1, y1];
}

export const inBox = ([x0, y0, x1, y1]: Box, [x, y]: Point, margin = 0): boolean =>
  x >= x0 - margin && x <= x1 + margin && y >= y0 - margin && y <= y1 + margin;

/** A point well inside the largest part of a kommune: where a label points and from where the arrow keys reckon. */
export function anchorOf(outline: Outline): Point {
  let anchor = anchors.get(outline);
  if (!anchor) anchors.set(outline, (anchor = findAnchor(outline)));
  return anchor;
}

const anchors = new WeakMap<Outline, Point>();

function findAnchor({ rings }: Outline): Point {
  const largest = rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a));
  const [x0, y0, x1, y1] = boxOf(largest);
  let best: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  let room = -1;
  const steps = 12;
  for (let i = 1; i < steps; i++)
    for (let j = 1; j < steps; j++) {
      const point: Point = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * j) / steps];
      if (!contains(rings, point)) continue;
      const distance = boundaryDistance(rings, point);
      if (distance > room) [best, room] = [point, distance];
    }
  return best;
}
