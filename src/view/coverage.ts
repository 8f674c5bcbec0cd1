import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';
import type { MapView } from './map-view.js';

/** How many kommuner there are figures for, where they are the fewest: else a map of hatching looks broken. */
export function coverage({ areas, legend }: MapView, strings: Strings): string | undefined {
  const without = legend.states
    .filter(({ klasse }) => klasse !== 'ingen-sager')
    .reduce((sum, { count }) => sum + count, 0);
  const count = areas.size - without;
  return 0 < count && count < without
    ? laterStrings(strings).daekning(count, areas.size)
    : undefined;
}
