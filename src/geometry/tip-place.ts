import { onScreen, type Box } from './box.js';
import type { Point } from './rings.js';

/** Where a tip stands on the map, in percent of its width and height, and on which sides of that point. */
interface TipPlace {
  readonly x: number;
  readonly y: number;
  readonly side: 'venstre' | 'hoejre' | undefined;
  readonly under: boolean;
}

/**
 * Above the point and turned inwards; under it where there is no room above.
 *
 * @param bottom where the area ends, which a tip under it goes below, unless there is no room there either
 */
export function tipPlace(camera: Box, point: Point, bottom = point[1]): TipPlace {
  const [x, above] = onScreen(camera, point);
  const [, below] = onScreen(camera, [point[0], bottom]);
  const under = above < 25;
  return {
    x,
    y: under && below < 85 ? below : above,
    side: x > 60 ? 'venstre' : x < 40 ? 'hoejre' : undefined,
    under,
  };
}
