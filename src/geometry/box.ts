import type { Point } from './rings.js';
import type { Box } from './shapes.js';

export const widthOf = ([x0, , x1]: Box): number => x1 - x0;
export const heightOf = ([, y0, , y1]: Box): number => y1 - y0;
export const centre = ([x0, y0, x1, y1]: Box): Point => [(x0 + x1) / 2, (y0 + y1) / 2];

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
