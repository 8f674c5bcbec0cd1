import type { Kode } from '../kommuner/kommuner.js';
import { inBox, outlinesOf } from './outlines.js';
import { boundaryDistance, contains, type Point } from './rings.js';
import type { Shapes } from './shapes.js';

/**
 * The kommune at a point, or the nearest one within `reach`, all in map units. What stands in a frame counts only inside
 * the frame, and what stands outside only outside.
 */
export function nearestKommune(shapes: Shapes, point: Point, reach: number): Kode | undefined {
  const frameAt = (p: Point) => shapes.frames.find(({ bbox }) => inBox(bbox, p));
  const frame = frameAt(point);
  let nearest: Kode | undefined;
  let least = reach;
  for (const { kode, rings, box } of outlinesOf(shapes)) {
    if (!inBox(box, point, reach)) continue;
    if (frameAt([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]) !== frame) continue;
    if (contains(rings, point)) return kode;
    const distance = boundaryDistance(rings, point);
    if (distance <= least) [nearest, least] = [kode, distance];
  }
  return nearest;
}
