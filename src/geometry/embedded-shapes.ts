import topology from '../../data/kommuner.topo.json' with { type: 'json' };
import type { Kode } from '../kommuner/kommuner.js';
import { borderNeighbours } from './border-neighbours.js';
import { shapesOf, type KommuneTopology, type Shapes } from './shapes.js';

const embedded = topology as unknown as KommuneTopology;
let shapes: Shapes | undefined;
let borders: ReadonlyMap<Kode, readonly Kode[]> | undefined;

/** The map that comes with the widget, made once per page however many elements show it. */
export const embeddedShapes = (): Shapes => (shapes ??= shapesOf(embedded));

/** Which kommuner share a border on land, whatever map is shown. */
export const embeddedBorders = (): ReadonlyMap<Kode, readonly Kode[]> =>
  (borders ??= borderNeighbours(embedded));
