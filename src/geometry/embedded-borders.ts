import type { Kode } from '../kommuner/kommuner.js';
import { borderNeighbours } from './border-neighbours.js';
import { embeddedShapes } from './embedded-shapes.js';

let borders: ReadonlyMap<Kode, readonly Kode[]> | undefined;

/** Which kommuner share a border on land, whatever map is shown. */
export const embeddedBorders = (): ReadonlyMap<Kode, readonly Kode[]> =>
  (borders ??= borderNeighbours(embeddedShapes()));
