import { difference, type Percent } from '../dataset/percent.js';

/** The classes of a colour scale, lowest first, as they stand in `data-klasse`. */
export const AFVIGELSE = [
  'under-3',
  'under-2',
  'under-1',
  'omkring',
  'over-1',
  'over-2',
  'over-3',
] as const;
export const NIVEAU = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4', 'niveau-5'] as const;
/** Where there is no rate. */
export const STATES = ['ikke-oplyst', 'ingen-sager', 'diskretioneret'] as const;

export type State = (typeof STATES)[number];
export type Klasse = (typeof AFVIGELSE)[number] | (typeof NIVEAU)[number] | State;

/** What the legend explains and raises: a class, or the mark that a rate carries beside it. */
export type Gruppe = Klasse | 'faa-sager';

/** Whether it stands for no rate: drawn as a pattern, not in a colour. */
export const isState = (klasse: Klasse): klasse is State =>
  (STATES as readonly Klasse[]).includes(klasse);

const STRONG = new Set<Klasse | undefined>(['under-3', 'over-3', 'niveau-4', 'niveau-5']);

/** Whether its colour is among those furthest from the paper's, on which paper is seen better than ink. */
export const isStrong = (klasse: Klasse | undefined): boolean => STRONG.has(klasse);

/** Upper limits in procentpoint of `omkring` and of the classes beyond it, each belonging to the class below. */
const AFVIGELSE_BREAKS = [3, 10, 20] as const;
/** Limits in percent between the five levels, each belonging to the class above. */
const NIVEAU_BREAKS = [20, 35, 50, 65] as const;

export const SKALAER = ['afvigelse', 'niveau'] as const;
export type Skala = (typeof SKALAER)[number];

/** The class of a rate by its difference to the national one, rounded to one decimal; without that by its level. */
export function klasseOf(rate: Percent, landstal: Percent | undefined): Klasse {
  if (!landstal)
    return NIVEAU[NIVEAU_BREAKS.filter((limit) => rate.value >= limit).length] as Klasse;
  const points = difference(rate, landstal);
  const step = AFVIGELSE_BREAKS.filter((limit) => Math.abs(points) > limit).length;
  return AFVIGELSE[points < 0 ? 3 - step : 3 + step] as Klasse;
}

// The outermost classes are open: for the legend's marks they end at 40.
const ABOVE = [...AFVIGELSE_BREAKS, 40];
const AFVIGELSE_EDGES = [...ABOVE.map((limit) => -limit).reverse(), ...ABOVE];
const NIVEAU_EDGES = [0, ...NIVEAU_BREAKS, 100];

/** Where the classes meet: in procentpoint from the national rate; without that in percent. */
export const limitsOf = (landstal: Percent | undefined): readonly number[] =>
  (landstal ? AFVIGELSE_EDGES : NIVEAU_EDGES).slice(1, -1);

/** Where a rate stands on the legend's row of the same classes, equally wide, 0 (left) to 1 (right). */
export function legendPosition(rate: Percent, landstal: Percent | undefined): number {
  const edges = landstal ? AFVIGELSE_EDGES : NIVEAU_EDGES;
  const value = landstal ? difference(rate, landstal) : rate.value;
  const found = edges.findIndex((edge) => edge >= value);
  if (found < 0) return 1;
  const upper = Math.max(1, found);
  const [from = 0, to = 0] = [edges[upper - 1], edges[upper]];
  return Math.max(0, (upper - 1 + (value - from) / (to - from)) / (edges.length - 1));
}
