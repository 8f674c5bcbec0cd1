import { clamp } from '../clamp.js';
import { centre, heightOf, widthOf, type Box } from './box.js';
import type { Point } from './rings.js';

/** How many times the whole map may be enlarged. */
export const MAX_ZOOM = 12;

export const zoomOf = (whole: Box, camera: Box): number => widthOf(whole) / widthOf(camera);

/** The width that a part of the whole may have, nearest to the one that is asked for. */
const allowed = (whole: Box, width: number): number =>
  clamp(widthOf(whole) / MAX_ZOOM, width, widthOf(whole));

/** A part of the whole of an allowed width with its corner near (x, y): same proportions, never beyond the edges. */
function part(whole: Box, width: number, x: number, y: number): Box {
  const height = (width * heightOf(whole)) / widthOf(whole);
  const left = clamp(whole[0], x, whole[2] - width);
  const top = clamp(whole[1], y, whole[3] - height);
  return [left, top, left + width, top + height];
}

/** Enlarged `factor` times (below 1: reduced) with the point staying where it is on the screen. */
export function zoomAt(whole: Box, camera: Box, factor: number, [x, y]: Point): Box {
  const width = allowed(whole, widthOf(camera) / factor);
  const ratio = width / widthOf(camera);
  return part(whole, width, x - (x - camera[0]) * ratio, y - (y - camera[1]) * ratio);
}

/** Moved by a distance in map units. */
export const pan = (whole: Box, camera: Box, dx: number, dy: number): Box =>
  part(whole, widthOf(camera), camera[0] + dx, camera[1] + dy);

/** The part of the map with the box in its middle, filling a third of the width or the height. */
export function around(whole: Box, box: Box): Box {
  const proportion = heightOf(whole) / widthOf(whole);
  const width = allowed(whole, 3 * Math.max(widthOf(box), heightOf(box) / proportion));
  const [cx, cy] = centre(box);
  return part(whole, width, cx - width / 2, cy - (width * proportion) / 2);
}

/** Between two cameras, `t` from 0 to 1. */
export const blend = (from: Box, to: Box, t: number): Box =>
  [0, 1, 2, 3].map((i) => (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * t) as unknown as Box;
