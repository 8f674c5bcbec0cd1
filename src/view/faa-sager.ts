import { ratesOf, type Outcome } from '../dataset/outcome.js';

/** Under this many cases a rate is marked "få sager": to be read with care. */
export const FAA_SAGER = 10;

export const isFaaSager = (outcome: Outcome | undefined): boolean =>
  (ratesOf(outcome)?.sager ?? Infinity) < FAA_SAGER;
