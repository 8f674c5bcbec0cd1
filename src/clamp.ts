/** The value, or the limit beyond which it lies. */
export const clamp = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);
