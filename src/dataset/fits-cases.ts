import { round, type Percent } from './percent.js';

/** Whether some whole number out of `sager`, above 0, rounds to this percentage at its printed precision. */
export const fitsCases = ({ value, decimals }: Percent, sager: number): boolean =>
  round((100 * Math.round((value * sager) / 100)) / sager, decimals) === value;
