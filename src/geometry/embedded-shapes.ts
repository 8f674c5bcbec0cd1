import packed from '../../data/kommuner.shapes.json' with { type: 'json' };
import type { Shapes } from './shapes.js';
import { unpackShapes, type PackedShapes } from './unpack-shapes.js';

let shapes: Shapes | undefined;

/** The map that comes with the widget, made once per page however many elements show it. */
export const embeddedShapes = (): Shapes =>
  (shapes ??= unpackShapes(packed as unknown as PackedShapes));
