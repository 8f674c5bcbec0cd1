import type { Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import { isRates, outcomeAt } from '../dataset/outcome.js';
import type { Percent } from '../dataset/percent.js';
import { KOMMUNER, kommunerByName, type Kode } from '../kommuner/kommuner.js';
import { REGIONER } from '../kommuner/regioner.js';
import type { Strings } from '../strings/strings.js';
import { laterStrings } from '../strings/later-strings.js';

/** A comparison that one click asks for: the chosen kommune first, then the others. */
export interface Preset {
  readonly label: string;
  readonly koder: readonly Kode[];
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
  const rateOf = (kommune: Kode): Percent | undefined => {
    const outcome = outcomeAt(dataset, kommune, omraade, aar);
    return isRates(outcome) ? outcome.omgjort : undefined;
  };
  const own = rateOf(kode);
  if (!own) return [];
  return kommunerByName()
    .filter((kommune) => kommune.kode !== kode)
    .map((kommune) => ({ kode: kommune.kode, rate: rateOf(kommune.kode) }))
    .filter((other): other is { kode: Kode; rate: Percent } => other.rate !== undefined)
    .map((other) => ({ kode: other.kode, gap: Math.abs(other.rate.value - own.value) }))
    .filter(({ gap }) => gap <= NEAR)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, SIMILAR)
    .map((other) => other.kode);
}

/** The other kommuner of its region, by name. */
export const regionKommuner = (kode: Kode): readonly Kode[] =>
  kommunerByName()
    .filter((other) => other.kode !== kode && other.region === KOMMUNER.get(kode)?.region)
    .map((other) => other.kode);

/** Neighbours, region, similar figures; what is empty (an island has no neighbours) is not offered. */
export function comparisonPresets(
  dataset: Dataset,
  kode: Kode,
  omraade: Omraade,
  aar: number | undefined,
  borders: ReadonlyMap<Kode, readonly Kode[]>,
  strings: Strings,
): readonly Preset[] {
  const later = laterStrings(strings);
  const kommune = KOMMUNER.get(kode);
  if (!kommune || aar === undefined) return [];
  const presets: readonly [string, readonly Kode[]][] = [
    [later.naboer, borders.get(kode) ?? []],
    [REGIONER[kommune.region] ?? '', regionKommuner(kode)],
    [later.lignendeTal, similarKommuner(dataset, kode, omraade, aar)],
  ];
  return presets
    .filter(([, others]) => others.length > 0)
    .map(([navn, others]) => {
      const label = `${navn} (${strings.format.count(others.length)})`;
      const said = `${later.sammenligning(aar)}: ${label}`;
      return { label, koder: [kode, ...others], said };
    });
}
