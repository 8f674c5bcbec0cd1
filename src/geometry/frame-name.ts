import { widthOf, type Box } from './box.js';
import type { Point } from './rings.js';
import type { Frame } from './shapes.js';

/** Where a frame's name ends: a point in map units, and how far its baseline is from there, in ems. */
interface FrameName {
  readonly at: Point;
  readonly shift: Point;
}

/** Under the right corner; left of a frame that is narrower on a phone than its name, which would reach land under it. */
export function frameName({ bbox }: Pick<Frame, 'bbox'>): FrameName {
  const [x0, , x1, y1] = bbox;
  return widthOf(bbox) < 200
    ? { at: [x0, y1], shift: [-0.3, -0.2] }
    : { at: [x1, y1], shift: [0, 1] };
}

/** What the name covers, by its letters, and a little room under it. */
export function frameNameBox(frame: Frame, height: number): Box {
  const { at, shift } = frameName(frame);
  const y = at[1] + shift[1] * height;
  return [at[0] - 0.4 * frame.navn.length * height, y - height, at[0], y + height / 4];
}
