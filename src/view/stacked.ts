export interface Segment {
  readonly udfald: string;
  /** Percent of the bar, 0-100. */
  readonly start: number;
  readonly width: number;
  /** The figure, where the segment is wide enough for it. */
  readonly label?: string;
}

/** Percent of a bar: narrower segments have no room for their figure on a phone; what stands under the bar has it. */
const LABELLED = 14;

/** The parts of a bar one after the other; rounded parts that give more than 100 end with the bar. A figure that a line at `line` percent would strike through is left to the table. */
export function stacked(parts: readonly Omit<Segment, 'start'>[], line = NaN): Segment[] {
  let end = 0;
  return parts.map(({ udfald, width, label }) => {
    const start = end;
    end += width;
    const struck = line >= start && line < start + LABELLED;
    return {
      udfald,
      start,
      width: Math.min(width, 100 - start),
      ...(width >= LABELLED && !struck && { label }),
    };
  });
}
