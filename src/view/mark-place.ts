/** Where a mark and its words stand along a scale, as SVG has it. */
interface MarkPlace {
  readonly x: string;
  /** Where the words begin, lie or end. */
  readonly from: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Half a letter's width on the scale of a phone, 0-1. */
const HALF_LETTER = 0.017;

/** A mark at a position (0-1), its words turned inwards where they would reach past the ends; on a phone a long label fits from end to end only. */
export function markPlace(position: number, label: string): MarkPlace {
  const x = `${position * 100}%`;
  const reach = Math.min(label.length * HALF_LETTER, 0.375);
  const [anchor, edge] =
    position < reach
      ? (['start', '0'] as const)
      : position > 1 - reach
        ? (['end', '100%'] as const)
        : (['middle', '50%'] as const);
  return { x, from: label.length > 30 ? edge : x, anchor };
}
