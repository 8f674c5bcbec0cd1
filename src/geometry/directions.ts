/** The arrow keys by the names that events give them. */
export const DIRECTIONS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
export type Direction = (typeof DIRECTIONS)[number];
