import type { Settings } from '../settings.js';
import type { AreaView, MapView } from './map-view.js';

/** The kommuner with an outline on the map. */
export type Marked = Pick<Settings, 'egen' | 'valgt'>;

/** The page's own and the chosen kommune, where they are two: only then is it a question whose outline is which. */
export function outlined(
  { areas }: MapView,
  { egen = '', valgt }: Marked,
): Readonly<Record<keyof Marked, AreaView>> | undefined {
  const [own, chosen] = [areas.get(egen), areas.get(valgt)];
  return own && chosen && own !== chosen ? { egen: own, valgt: chosen } : undefined;
}
