import { clamp } from '../clamp.js';

/** Where a mark and its words stand along a scale, as SVG has it. */
interface MarkPlace {
  readonly x: string;
  /** Where the words begin, lie or end. */
  readonly from: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Half a letter's width on the scale of a phone, 0-1. */
const HALF_LETTER = 0.017;

/** A label in one line, or in two where the scale of a phone has no room for that: what is in brackets stands below. */
export const markLines = (label: string): readonly string[] =>
  label.length > 0.5 / HALF_LETTER ? label.split(/ (?=\()/) : [label];

/** A mark at a position (0-1), its words turned inwards where they would reach past the ends, and on a phone moved so far that they do not. */
export function markPlace(position: number, lines: readonly string[]): MarkPlace {
  const reach = Math.min(Math.max(...lines.map((line) => line.length)) * HALF_LETTER, 0.5);
  const turned = Math.min(reach, 0.375);
  const [anchor, from] =
    position < turned
      ? (['start', Math.min(position, 1 - 2 * reach)] as const)
      : position > 1 - turned
        ? (['end', Math.max(position, 2 * reach)] as const)
        : (['middle', clamp(reach, position, 1 - reach)] as const);
  return { x: `${position * 100}%`, from: `${from * 100}%`, anchor };
}
