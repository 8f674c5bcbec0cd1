import { da } from './da.js';

/** `1 række`, `2.000 rækker`. */
export const countedDa = (count: number, one: string, more: string): string =>
  `${da.format.count(count)} ${count === 1 ? one : more}`;
