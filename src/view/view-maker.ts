import type { OwnReading } from '../dataset/read-sources.js';
import type { Problem } from '../errors.js';
import type { ReadSettings } from '../settings.js';
import { mapView } from './map-view.js';
import { memoizeFields } from '../memoize-last.js';
import { buildView, yearShown, type View, type WholeInput } from './view.js';

/** What comes together at one element. */
interface ElementInput extends Omit<WholeInput, 'dataset' | 'settings' | 'fejl' | 'map'> {
  readonly shown: ReadSettings;
  readonly reading: OwnReading;
  readonly boundaryProblems: readonly Problem[];
  /** A part of the widget could not be fetched. */
  readonly partMissing: boolean;
}

/** Elements that show the same share it. */
const sharedMap = memoizeFields(mapView);

/** The view of one element's input, the same object for the same input, and its map for as long as the map's own is the same. */
export function viewMaker() {
  const mapOf = memoizeFields(sharedMap);
  return memoizeFields(
    ({ shown, reading, boundaryProblems, partMissing, ...rest }: ElementInput): View => {
      const { settings, fejl } = shown;
      const { dataset } = reading;
      const { strings } = rest;
      const missing = partMissing ? [{ sti: 'import', besked: strings.delMangler }] : [];
      return buildView({
        ...rest,
        dataset,
        settings,
        fejl: [...fejl, ...reading.fejl, ...boundaryProblems, ...missing],
        map: mapOf({
          dataset,
          omraade: settings.omraade,
          aar: yearShown(dataset, settings),
          skala: settings.skala,
          strings,
        }),
      });
    },
  );
}
