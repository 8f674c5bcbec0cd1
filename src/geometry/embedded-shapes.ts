import topology from '../../data/kommuner.topo.json' with { type: 'json' };
import { shapesOf, type KommuneTopology, type Shapes } from './shapes.js';

let shapes: Shapes | undefined;

/** The map that comes with the widget, made once per page however many elements show it. */
export const embeddedShapes = (): Shapes =>
  (shapes ??= shapesOf(topology as unknown as KommuneTopology));
