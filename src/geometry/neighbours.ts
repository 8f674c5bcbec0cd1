import type { Kode } from '../kommuner/kommuner.js';
import { memoize } from '../memoize.js';
import { DIRECTIONS, type Direction } from './directions.js';
import { embeddedBorders } from './embedded-borders.js';
import { anchorOf, outlinesOf } from './outlines.js';
import type { Point } from './rings.js';
import type { Shapes } from './shapes.js';

/** Where each arrow key leads from each kommune; a direction without a kommune is absent. */
export type Moves = ReadonlyMap<Kode, Partial<Record<Direction, Kode>>>;

interface Candidate {
  readonly from: Kode;
  readonly direction: Direction;
  readonly to: Kode;
  readonly cost: number;
  /** More sideways than ahead. */
  readonly askew: boolean;
}

/** Where each key leads on the map. */
const STEPS: Readonly<Record<Direction, Point>> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
};

/** Every step that a key may stand for, nearest first; a step to a kommune with a common border counts as half as long. */
function candidates(
  anchors: ReadonlyMap<Kode, Point>,
  borders: ReadonlyMap<Kode, readonly Kode[]>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [from, [x, y]] of anchors)
    for (const [to, [x2, y2]] of anchors)
      for (const direction of DIRECTIONS) {
        const [sx, sy] = STEPS[direction];
        const ahead = sx * (x2 - x) + sy * (y2 - y);
        const aside = Math.abs(sy * (x2 - x) + sx * (y2 - y));
        if (ahead <= 0 || aside > 1.5 * ahead) continue;
        const length = ahead + 2 * aside;
        const cost = borders.get(from)?.includes(to) ? length / 2 : length;
        found.push({ from, direction, to, cost, askew: aside > ahead });
      }
  return found.sort((a, b) => a.cost - b.cost);
}

function reached(moves: Moves, start: Kode): Set<Kode> {
  const seen = new Set([start]);
  for (const kode of seen) for (const to of Object.values(moves.get(kode) ?? {})) seen.add(to);
  return seen;
}

/**
 * The arrow keys' map: each key leads to the nearest kommune in its direction, and where that would leave a kommune that no
 * key leads to, the nearest key that can spare its target is turned to it.
 */
export function movesBetween(
  anchors: ReadonlyMap<Kode, Point>,
  borders: ReadonlyMap<Kode, readonly Kode[]>,
): Moves {
  const steps = candidates(anchors, borders);
  const moves = new Map<Kode, Partial<Record<Direction, Kode>>>();
  for (const kode of anchors.keys()) moves.set(kode, {});
  for (const askew of [false, true])
    for (const step of steps) {
      const own = moves.get(step.from);
      if (!own || step.askew !== askew) continue;
      if (askew && Object.values(own).includes(step.to)) continue;
      own[step.direction] ??= step.to;
    }
  const [start] = anchors.keys();
  if (start === undefined) return moves;
  let count = reached(moves, start).size;
  for (const lost of anchors.keys()) {
    if (reached(moves, start).has(lost)) continue;
    for (const { from, direction, to } of steps) {
      const own = moves.get(from);
      if (to !== lost || !own) continue;
      const before = own[direction];
      own[direction] = lost;
      const now = reached(moves, start).size;
      if (now > count) {
        count = now;
        break;
      }
      own[direction] = before;
    }
  }
  return moves;
}

/** The moves on a set of shapes, made when a key first asks for them. */
export const movesOf = memoize((shapes: Shapes): Moves => {
  const anchors = outlinesOf(shapes)
    .filter(({ inset }) => !inset)
    .map((outline): [Kode, Point] => [outline.kode, anchorOf(outline)]);
  return movesBetween(new Map(anchors), embeddedBorders());
}, new WeakMap());
