import type { Kode } from '../kommuner/kommuner.js';
import { memoize } from '../memoize.js';
import { range } from '../range.js';
import { boxOf, centre, inBox, type Box } from './box.js';
import {
  boundaryDistance,
  crossings,
  isInside,
  ringArea,
  ringsOf,
  type Point,
  type Ring,
} from './rings.js';
import type { Frame, Shapes } from './shapes.js';

/** A shape as points, for what is computed rather than drawn: hits, neighbours, labels. */
export interface Outline {
  readonly kode: Kode;
  readonly inset: boolean;
  readonly rings: readonly Ring[];
  readonly box: Box;
}

/** The shapes as points, made when first asked for, once per set of shapes. */
export const outlinesOf = memoize(
  ({ areas }: Shapes): readonly Outline[] =>
    areas.map(({ kode, inset, d }) => {
      const rings = ringsOf(d);
      return { kode, inset, rings, box: boxOf(rings.flat()) };
    }),
  new WeakMap(),
);

/** One kommune, in its inset if it has one. */
export const outlineOf = (shapes: Shapes, kode: Kode | undefined): Outline | undefined =>
  outlinesOf(shapes).findLast((outline) => outline.kode === kode);

/** The frame that a point stands in. */
export const frameAt = ({ frames }: Shapes, point: Point): Frame | undefined =>
  frames.find(({ bbox }) => inBox(bbox, point));

/** A point well inside the largest part of a kommune: where a label points and from where the arrow keys reckon. */
export const anchorOf = memoize(({ rings }: Outline): Point => {
  const largest = rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a));
  const box = boxOf(largest);
  const [x0, y0, x1, y1] = box;
  const steps = range(1, 11).map((i) => i / 12);
  const rows = steps.map((step) => {
    const y = y0 + (y1 - y0) * step;
    return { y, row: crossings(rings, y) };
  });
  let best = centre(box);
  let room = -1;
  for (const step of steps) {
    const x = x0 + (x1 - x0) * step;
    for (const { y, row } of rows) {
      // No boundary is farther away than those in its row.
      if (!isInside(x, row) || row.some((at) => Math.abs(at - x) <= room)) continue;
      const distance = boundaryDistance(rings, [x, y]);
      if (distance > room) [best, room] = [[x, y], distance];
    }
  }
  return best;
}, new WeakMap());
