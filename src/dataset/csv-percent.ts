import type { Percent } from './percent.js';

/** Decimal comma, and the decimals that were given; nothing for what is missing, never 0. */
export const csvPercent = (percent: Percent | undefined): string =>
  percent ? percent.value.toFixed(percent.decimals).replace('.', ',') : '';
