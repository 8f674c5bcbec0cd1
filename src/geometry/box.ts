import type { Point, Ring } from './rings.js';

/** Left, top, right, bottom in the map's own units. */
export type Box = readonly [number, number, number, number];

/** A map's width in pixels until it is measured. */
export const USUAL_WIDTH = 600;

export const widthOf = ([x0, , x1]: Box): number => x1 - x0;
export const heightOf = ([, y0, , y1]: Box): number => y1 - y0;
export const centre = ([x0, y0, x1, y1]: Box): Point => [(x0 + x1) / 2, (y0 + y1) / 2];

/** As an SVG has it. */
export const viewBoxOf = ([x0, y0, x1, y1]: Box): string => `${x0} ${y0} ${x1 - x0} ${y1 - y0}`;

export const inBox = ([x0, y0, x1, y1]: Box, [x, y]: Point, margin = 0): boolean =>
  x >= x0 - margin && x <= x1 + margin && y >= y0 - margin && y <= y1 + margin;

/** Where a point stands on the screen that shows the box, in percent of its width and height. */
export const onScreen = (box: Box, [x, y]: Point): Point => [
  (100 * (x - box[0])) / widthOf(box),
  (100 * (y - box[1])) / heightOf(box),
];

/** The point of the box that stands this far along its width and height on the screen, 0-1. */
export const fromScreen = (box: Box, [x, y]: Point): Point => [
  box[0] + x * widthOf(box),
  box[1] + y * heightOf(box),
];

/** The box around a ring. */
export function boxOf(ring: Ring): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i] ?? 0;
    const y = ring[i + 1] ?? 0;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}
