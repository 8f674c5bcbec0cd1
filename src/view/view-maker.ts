import type { Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import type { OwnReading } from '../dataset/read-sources.js';
import type { Problem } from '../errors.js';
import type { ReadSettings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { mapView } from './map-view.js';
import { memoizeLast } from './memoize-last.js';
import { buildView, yearShown, type View } from './view.js';

/** Elements that show the same share it. */
const sharedMap = memoizeLast(mapView);

/** The view of one element's input, the same object for the same input, and its map for as long as the map's own is the same. */
export function viewMaker() {
  const mapOf = memoizeLast(sharedMap);
  return memoizeLast(
    (
      { settings, fejl }: ReadSettings,
      reading: OwnReading,
      klageforloeb: Dataset['klageforloeb'] | undefined,
      boundaryProblems: readonly Problem[],
      geometri: string | undefined,
      indlaeser: boolean,
      partMissing: boolean,
      leftOmraade: Omraade | undefined,
      strings: Strings,
    ): View => {
      const { dataset } = reading;
      const missing = partMissing ? [{ sti: 'import', besked: strings.delMangler }] : [];
      return buildView({
        dataset,
        klageforloeb,
        settings,
        fejl: [...fejl, ...reading.fejl, ...boundaryProblems, ...missing],
        leftOmraade,
        indlaeser,
        strings,
        map: mapOf(
          dataset,
          settings.omraade,
          yearShown(dataset, settings),
          settings.skala,
          strings,
        ),
        geometri,
      });
    },
  );
}
