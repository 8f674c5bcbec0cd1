import type { Kode } from '../kommuner/kommuner.js';
import type { Box } from './box.js';

/** A frame on the map in which something stands that belongs elsewhere or is enlarged. */
export interface Frame {
  readonly navn: string;
  readonly bbox: Box;
}

/** One kommune's outline; the kommuner of the Hovedstaden inset have a second, enlarged one. */
export interface Shape {
  readonly kode: Kode;
  readonly d: string;
  readonly inset: boolean;
}

export interface Shapes {
  readonly viewBox: Box;
  readonly frames: readonly Frame[];
  readonly areas: readonly Shape[];
}
