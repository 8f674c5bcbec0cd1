import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';
import type { MapView } from './map-view.js';

/** How many kommuner there is anything to show for, where they are the fewest: else a map of hatching looks broken. */
export function coverage({ areas, legend }: MapView, strings: Strings): string | undefined {
  const missing = legend.states.find(({ klasse }) => klasse === 'ikke-oplyst')?.count ?? 0;
  const count = areas.size - missing;
  return 0 < count && count < missing
    ? laterStrings(strings).daekning(count, areas.size)
    : undefined;
}
