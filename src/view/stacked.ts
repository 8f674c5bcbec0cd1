export interface Segment {
  readonly udfald: string;
  /** Percent of the bar, 0-100. */
  readonly start: number;
  readonly width: number;
  /** The figure, where the segment is wide enough for it. */
  readonly label?: string;
}

/** Percent of a bar that a figure takes on a phone: a narrower segment has no room for it; what stands under the bar has it. */
const roomFor = (label = ''): number => 5.5 + 2.25 * label.length;

/** The parts of a bar one after the other; rounded parts that give more than 100 end with the bar. A figure that a line at `line` percent would strike through is left to the table. */
export function stacked(parts: readonly Omit<Segment, 'start'>[], line = NaN): Segment[] {
  let end = 0;
  return parts.map(({ udfald, width, label }) => {
    const start = end;
    end += width;
    const room = roomFor(label);
    const struck = line >= start && line < start + room;
    return {
      udfald,
      start,
      width: Math.min(width, 100 - start),
      ...(width >= room && !struck && { label }),
    };
  });
}
