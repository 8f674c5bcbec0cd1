/** Where a mark and its words stand along a scale, as SVG has it. */
export interface MarkPlace {
  readonly x: string;
  /** Where the words begin, lie or end. */
  readonly from: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A mark at a position (0-1), its words turned inwards at the ends; on a phone a long label fits from end to end only. */
export function markPlace(position: number, label: string): MarkPlace {
  const x = `${position * 100}%`;
  const [anchor, edge] =
    position < 0.25
      ? (['start', '0'] as const)
      : position > 0.75
        ? (['end', '100%'] as const)
        : (['middle', '50%'] as const);
  return { x, from: label.length > 30 ? edge : x, anchor };
}
