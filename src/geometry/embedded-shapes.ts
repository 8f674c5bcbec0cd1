import packed from '../../data/kommuner.shapes.json' with { type: 'json' };
import type { Kode } from '../kommuner/kommuner.js';
import { borderNeighbours } from './border-neighbours.js';
import type { Shapes } from './shapes.js';
import { unpackShapes, type PackedShapes } from './unpack-shapes.js';

let shapes: Shapes | undefined;
let borders: ReadonlyMap<Kode, readonly Kode[]> | undefined;

/** The map that comes with the widget, made once per page however many elements show it. */
export const embeddedShapes = (): Shapes =>
  (shapes ??= unpackShapes(packed as unknown as PackedShapes));

/** Which kommuner share a border on land, whatever map is shown. */
export const embeddedBorders = (): ReadonlyMap<Kode, readonly Kode[]> =>
  (borders ??= borderNeighbours(embeddedShapes()));
