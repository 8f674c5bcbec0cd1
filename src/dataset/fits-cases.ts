import { roundsTo } from './count-outcomes.js';
import type { Percent } from './percent.js';

/** Whether some whole number out of `sager`, above 0, rounds to this percentage at its printed precision. */
export const fitsCases = (percent: Percent, sager: number): boolean =>
  roundsTo(Math.round((percent.value * sager) / 100), sager, percent);
