import type { Kode } from '../kommuner/kommuner.js';
import { centre, inBox } from './box.js';
import { frameAt, outlinesOf } from './outlines.js';
import { boundaryDistance, contains, type Point } from './rings.js';
import type { Shapes } from './shapes.js';

/**
 * The kommune at a point, or the nearest one within `reach`, all in map units. What stands in a frame counts only inside
 * the frame, and what stands outside only outside.
 */
export function nearestKommune(shapes: Shapes, point: Point, reach: number): Kode | undefined {
  const frame = frameAt(shapes, point);
  let nearest: Kode | undefined;
  let least = reach;
  for (const { kode, rings, box } of outlinesOf(shapes)) {
    if (!inBox(box, point, reach)) continue;
    if (frameAt(shapes, centre(box)) !== frame) continue;
    if (contains(rings, point)) return kode;
    const distance = boundaryDistance(rings, point);
    if (distance <= least) [nearest, least] = [kode, distance];
  }
  return nearest;
}
