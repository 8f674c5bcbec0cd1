import { clamp } from '../clamp.js';
import type { Kode } from '../kommuner/kommuner.js';
import { centre, inBox, widthOf, type Box } from './box.js';
import { frameNameBox } from './frame-name.js';
import { anchorOf, frameAt, outlinesOf, type Outline } from './outlines.js';
import { contains, eachSegment, type Point } from './rings.js';
import type { Shapes } from './shapes.js';

interface LabelPlace {
  /** The end of the leader in the kommune. */
  readonly from: Point;
  /** The end of the leader at the label. */
  readonly to: Point;
  /** The label's box. */
  readonly box: Box;
}

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const within = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Whether the straight line between two points runs through the box: where it is within its sides, it is so at the same time. */
function runsThrough(box: Box, from: Point, to: Point): boolean {
  let [enters, leaves] = [0, 1];
  for (const axis of [0, 1] as const) {
    const length = to[axis] - from[axis] || 1e-9;
    const [a, b] = [
      (box[axis] - from[axis]) / length,
      ((box[axis + 2] ?? 0) - from[axis]) / length,
    ];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters <= leaves;
}

/** Whether the box touches the shape: it lies in it as a whole, or a border runs through it. */
function covers(box: Box, { rings, box: around }: Outline): boolean {
  const [left, top, right, bottom] = box;
  if (!meet(box, around)) return false;
  let covered = contains(rings, [left, top]);
  eachSegment(rings, (x1, y1, x2, y2) => {
    // Most are beside it, above it or below it.
    const away =
      Math.max(x1, x2) < left ||
      Math.min(x1, x2) > right ||
      Math.max(y1, y2) < top ||
      Math.min(y1, y2) > bottom;
    covered ||= !away && runsThrough(box, [x1, y1], [x2, y2]);
  });
  return covered;
}

/**
 * Where a kommune's name can stand in the sea near it, within `view` and clear of land and of frames; undefined where there is
 * no room. Width, height and reach are in map units.
 */
export function labelPlace(
  shapes: Shapes,
  kode: Kode,
  [width, height]: readonly [number, number],
  view: Box,
  reach: number,
): LabelPlace | undefined {
  const outlines = outlinesOf(shapes);
  for (const own of outlines.filter((outline) => outline.kode === kode).reverse()) {
    const from = anchorOf(own);
    if (!inBox(view, from)) continue;
    const frame = frameAt(shapes, from);
    const far = reach + width;
    const around: Box = [from[0] - far, from[1] - far, from[0] + far, from[1] + far];
    const near = outlines.filter((outline) => meet(around, outline.box));
    for (let r = height; r <= reach; r += height / 2)
      for (let k = 0; k < 16; k++) {
        const angle = (Math.PI * k) / 8;
        const [x, y] = [from[0] + r * Math.cos(angle), from[1] + r * Math.sin(angle)];
        const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
        if (!within(frame?.bbox ?? view, box) || !within(view, box)) continue;
        // Most places are on land.
        if (near.some((outline) => covers(box, outline))) continue;
        const to: Point = [clamp(box[0], from[0], box[2]), clamp(box[1], from[1], box[3])];
        const crossing = shapes.frames.some((other) => {
          const taken = [...(frame === other ? [] : [other.bbox]), frameNameBox(other, height)];
          return taken.some((one) => meet(box, one) || runsThrough(one, from, to));
        });
        if (!crossing) return { from, to, box };
      }
  }
  return undefined;
}

/** Where a name begins or ends. */
export interface NamePlace extends LabelPlace {
  readonly navn: string;
  readonly at: Point;
  /** It begins or ends on the side of the nearer edge of the map, which it then never crosses, however large its letters. */
  readonly anchor: 'start' | 'end';
}

/** A kommune's name and where it can stand, its size reckoned from its letters at 12 px; `scale` is map units per pixel. */
export function namePlace(
  shapes: Shapes,
  kode: Kode,
  navn: string,
  view: Box,
  scale: number,
): NamePlace | undefined {
  const margin = 8 * scale;
  const size: readonly [number, number] = [navn.length * 7.5 * scale + 2 * margin, 22 * scale];
  const place = labelPlace(shapes, kode, size, view, Math.max(110 * scale, widthOf(view) / 4));
  if (!place) return undefined;
  const [x, y] = centre(place.box);
  return x < centre(view)[0]
    ? { ...place, navn, at: [place.box[0] + margin, y], anchor: 'start' }
    : { ...place, navn, at: [place.box[2] - margin, y], anchor: 'end' };
}
