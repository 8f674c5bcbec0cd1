import type { Dataset } from './dataset.js';

/** Whether it has neither figures nor what stands beside them. */
export const isEmpty = ({ rows, behandling, klageforloeb }: Dataset): boolean =>
  rows.size + behandling.size + klageforloeb.size === 0;
