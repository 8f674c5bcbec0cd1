import type { Problem } from '../errors.js';
import type { DataStrings } from '../strings/data-strings.js';
import type { Dataset } from './dataset.js';
import type { Defaults } from './parse-row.js';

/** What reading a source depends on besides the source. */
export interface ReadContext {
  readonly defaults: Defaults;
  readonly strings: DataStrings;
}

/** What could be read of a source, and what could not. */
export interface Reading {
  readonly dataset: Dataset;
  readonly fejl: readonly Problem[];
  readonly advarsler: readonly Problem[];
  /** Some rows need the year of the page or of the other sources. */
  readonly needsYear: boolean;
}
