import { rowOf, type Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import { outcomeOf, type Outcome } from '../dataset/outcome.js';
import { difference, type Percent } from '../dataset/percent.js';
import { HELE_LANDET, KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { isFaaSager } from './chance-view.js';
import {
  AFVIGELSE,
  NIVEAU,
  STATES,
  afvigelseKlasse,
  legendPosition,
  niveauKlasse,
  type Klasse,
  type Skala,
} from './scale.js';

/** One kommune on the map. */
export interface AreaView {
  readonly kode: Kode;
  readonly klasse: Klasse;
  readonly navn: string;
  /** The rate, or the state in a word. */
  readonly value: string;
  /** Few cases: the rate carries a mark. */
  readonly faaSager: boolean;
  /** What else the tooltip says: the distance to the country, the number of cases. */
  readonly details: readonly string[];
  /** All of it in one breath. */
  readonly spoken: string;
  /** The rate's place on the legend's row of classes, 0-1. */
  readonly position?: number;
}

export interface LegendEntry {
  readonly klasse: Klasse;
  readonly label: string;
  /** How many kommuner are in it. */
  readonly count: number;
}

export interface LegendView {
  readonly title: string;
  readonly skala: Skala;
  readonly classes: readonly LegendEntry[];
  /** Only the states that occur. */
  readonly states: readonly LegendEntry[];
  /** What the mark for few cases means, where it occurs. */
  readonly faaSager?: string;
  /** The national rate: its label, and its place on the row of classes, 0-1. */
  readonly landstal?: { readonly label: string; readonly position: number };
  /** Why the scale is not the one asked for. */
  readonly note?: string;
}

export interface MapView {
  readonly label: string;
  readonly areas: ReadonlyMap<Kode, AreaView>;
  /** The country's figures in one breath. */
  readonly spoken: string;
  readonly legend: LegendView;
}

export const outcomeAt = (
  dataset: Dataset,
  kommune: Kode,
  omraade: Omraade,
  aar: number | undefined,
): Outcome | undefined => {
  const row = aar === undefined ? undefined : rowOf(dataset, kommune, omraade, aar);
  return row && outcomeOf(row);
};

function klasseOf(
  outcome: Outcome | undefined,
  skala: Skala,
  landstal: Percent | undefined,
): Klasse {
  if (!outcome) return 'ikke-oplyst';
  if (outcome.state !== 'tal') return outcome.state;
  return skala === 'afvigelse' && landstal
    ? afvigelseKlasse(outcome.omgjort, landstal)
    : niveauKlasse(outcome.omgjort);
}

function detailsOf(
  outcome: Outcome | undefined,
  landstal: Percent | undefined,
  strings: Strings,
): string[] {
  if (outcome?.state !== 'tal') return [];
  return [
    landstal && strings.afvigelse(difference(outcome.omgjort, landstal)),
    outcome.sager === undefined ? strings.sagerIkkeOplyst : strings.sager(outcome.sager),
  ].filter((text) => text !== undefined);
}

/** The map and its legend for one område and year, on the scale asked for if there is a national rate. */
export function mapView(
  dataset: Dataset,
  omraade: Omraade,
  aar: number | undefined,
  asked: Skala,
  strings: Strings,
): MapView {
  const national = outcomeAt(dataset, HELE_LANDET, omraade, aar);
  const landstal = national?.state === 'tal' ? national.omgjort : undefined;
  const skala: Skala = landstal ? asked : 'niveau';

  const areas = new Map<Kode, AreaView>();
  const counts = new Map<Klasse, number>();
  for (const { kode, navn } of KOMMUNER.values()) {
    const outcome = outcomeAt(dataset, kode, omraade, aar);
    const klasse = klasseOf(outcome, skala, landstal);
    const rate = outcome?.state === 'tal' ? outcome.omgjort : undefined;
    const faaSager = outcome?.state === 'tal' && isFaaSager(outcome);
    const written = rate ? strings.format.percent(rate) : strings.klasse[klasse];
    const value = faaSager ? strings.medFaaSager(written) : written;
    const details = detailsOf(outcome, landstal, strings);
    areas.set(kode, {
      kode,
      klasse,
      navn,
      value,
      faaSager,
      details,
      spoken: [`${navn}: ${value}`, ...details].join(', '),
      ...(rate && { position: legendPosition(rate, skala, landstal) }),
    });
    counts.set(klasse, (counts.get(klasse) ?? 0) + 1);
  }

  const entry = (klasse: Klasse): LegendEntry => ({
    klasse,
    label: strings.klasse[klasse],
    count: counts.get(klasse) ?? 0,
  });
  const landet = landstal
    ? strings.format.percent(landstal)
    : strings.klasse[klasseOf(national, skala, landstal)];
  const note = landstal || asked === 'niveau' ? undefined : strings.intetLandstal;
  return {
    label: strings.kort(strings.omraade[omraade], aar),
    areas,
    spoken: [`${strings.heleLandet}: ${landet}`, ...detailsOf(national, undefined, strings)].join(
      ', ',
    ),
    legend: {
      title: skala === 'afvigelse' ? strings.forklaring : strings.forklaringNiveau,
      skala,
      classes: (skala === 'afvigelse' ? AFVIGELSE : NIVEAU).map(entry),
      states: STATES.filter((state) => counts.has(state)).map(entry),
      ...([...areas.values()].some(({ faaSager }) => faaSager) && {
        faaSager: strings.faaSagerForklaring,
      }),
      ...(landstal && {
        landstal: {
          label: strings.landstalMaerke(strings.format.percent(landstal)),
          position: legendPosition(landstal, skala, landstal),
        },
      }),
      ...(note !== undefined && { note }),
    },
  };
}
