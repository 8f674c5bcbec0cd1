import { percentFrom, type Percent } from '../../src/dataset/percent.js';

/** The percentage that a plain number (0-100) prints as. */
export const percentOf = (value: number): Percent => percentFrom(String(value));
