import type { Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import { ratesAt } from '../dataset/outcome.js';
import { clean, type Percent } from '../dataset/percent.js';
import { embeddedBorders } from '../geometry/embedded-borders.js';
import { KOMMUNER, kommunerByName, type Kode } from '../kommuner/kommuner.js';
import { regionOf } from '../kommuner/regioner.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { laterStrings } from '../strings/later-strings.js';
import { yearShown } from './view.js';

/** What to compare, the chosen kommune first, then the others. */
export type Compared = (settings: Settings, dataset: Dataset) => readonly Kode[] | undefined;

/** A comparison that one click asks for. */
export interface Preset {
  readonly label: string;
  readonly compared: Compared;
  /** What is spoken when it is shown. */
  readonly said: string;
}

/** How many "kommuner med lignende tal" stand beside the chosen one. */
const SIMILAR = 5;
/** How far, in procentpoint, a rate may be from the chosen one's and still be like it. */
const NEAR = 5;

/** The kommuner whose rates are nearest to the kommune's in the same område and year, nearest first. */
export function similarKommuner(
  dataset: Dataset,
  kode: Kode,
  omraade: Omraade,
  aar: number | undefined,
): readonly Kode[] {
  const rateOf = (kommune: Kode): Percent | undefined =>
    ratesAt(dataset, kommune, omraade, aar)?.omgjort;
  const own = rateOf(kode);
  if (!own) return [];
  return kommunerByName()
    .map((other) => ({
      kode: other.kode,
      gap: clean(Math.abs((rateOf(other.kode)?.value ?? Infinity) - own.value)),
    }))
    .filter((other) => other.kode !== kode && other.gap <= NEAR)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, SIMILAR)
    .map((other) => other.kode);
}

/** The other kommuner of its region in the year, by name. */
export function regionKommuner(kode: Kode, aar: number | undefined): readonly Kode[] {
  const own = KOMMUNER.get(kode);
  return kommunerByName()
    .filter((other) => own && other !== own && regionOf(other, aar) === regionOf(own, aar))
    .map((other) => other.kode);
}

/** Beside the chosen one, whichever it is; undefined where there is none, as neighbours of an island. */
const beside =
  (others: (settings: Settings, dataset: Dataset) => readonly Kode[]): Compared =>
  (settings, dataset) => {
    const koder = KOMMUNER.has(settings.valgt) ? others(settings, dataset) : [];
    return koder.length > 0 ? [settings.valgt, ...koder] : undefined;
  };

const neighbours = beside(({ valgt }) => embeddedBorders().get(valgt) ?? []);
const region = beside((settings, dataset) =>
  regionKommuner(settings.valgt, yearShown(dataset, settings)),
);
const similar = beside((settings, dataset) =>
  similarKommuner(dataset, settings.valgt, settings.omraade, yearShown(dataset, settings)),
);

/** Neighbours, region, similar figures; what is empty is not offered. */
export function comparisonPresets(
  dataset: Dataset,
  settings: Settings,
  strings: Strings,
): readonly Preset[] {
  const later = laterStrings(strings);
  const aar = yearShown(dataset, settings);
  const kommune = KOMMUNER.get(settings.valgt);
  if (!kommune || aar === undefined) return [];
  const presets: readonly [string, Compared][] = [
    [later.naboer, neighbours],
    [regionOf(kommune, aar), region],
    [later.lignendeTal, similar],
  ];
  return presets.flatMap(([navn, compared]) => {
    const koder = compared(settings, dataset);
    if (!koder) return [];
    const label = `${navn} (${strings.format.count(koder.length - 1)})`;
    return { label, compared, said: `${later.sammenligning(aar)}: ${label}` };
  });
}
