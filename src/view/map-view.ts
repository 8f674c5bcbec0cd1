import type { Dataset } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import { isRates, outcomeAt, ratesOf, stateOf, type Outcome } from '../dataset/outcome.js';
import { difference, type Percent } from '../dataset/percent.js';
import { HELE_LANDET, KOMMUNER, type Kode, type Kommune } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { rateCell, rateLine, type Cell } from './cell.js';
import { isFaaSager } from './faa-sager.js';
import {
  AFVIGELSE,
  NIVEAU,
  STATES,
  klasseOf,
  legendPosition,
  limitsOf,
  type Gruppe,
  type Klasse,
  type Skala,
} from './scale.js';

/** One kommune on the map, or the country. Its texts are made when they are read: most are never. */
export class AreaView {
  readonly kode: Kode;
  readonly navn: string;
  readonly klasse: Klasse;
  /** Few cases: the rate carries a mark. */
  readonly faaSager: boolean;
  readonly #outcome: Outcome | undefined;
  readonly #scale: ScaleUsed;

  constructor(
    { kode, navn }: Omit<Kommune, 'region'>,
    outcome: Outcome | undefined,
    scale: ScaleUsed,
  ) {
    this.kode = kode;
    this.navn = navn;
    this.klasse = isRates(outcome) ? klasseOf(outcome.omgjort, scale.against) : stateOf(outcome);
    this.faaSager = isFaaSager(outcome);
    this.#outcome = outcome;
    this.#scale = scale;
  }

  /** The rate with its marks, or the state in a word. */
  get cell(): Cell {
    return rateCell(this.#outcome, this.#scale.strings);
  }

  /** The same after its name. */
  get line(): string {
    return rateLine(this.navn, this.#outcome, this.#scale.strings);
  }

  /** What else the tooltip says: the distance to the country, the number of cases. */
  get details(): readonly string[] {
    if (!isRates(this.#outcome)) return [];
    const { omgjort, sager } = this.#outcome;
    const { landstal, strings } = this.#scale;
    return [
      ...(landstal ? [strings.afvigelse(difference(omgjort, landstal))] : []),
      sager === undefined ? strings.sagerIkkeOplyst : strings.sager(sager),
    ];
  }

  /** All of it in one breath. */
  get spoken(): string {
    return [this.line, ...this.details].join('. ');
  }

  /** The rate's place on the legend's row of classes, 0-1. */
  get position(): number | undefined {
    const rate = ratesOf(this.#outcome)?.omgjort;
    return rate && legendPosition(rate, this.#scale.against);
  }
}

/** What all kommuner of a map are measured against. */
interface ScaleUsed {
  /** Undefined for the country too. */
  readonly landstal: Percent | undefined;
  /** The national rate where the colours say how far from it a rate is; without it they say its level. */
  readonly against: Percent | undefined;
  readonly strings: Strings;
}

export interface LegendEntry<Of extends Gruppe = Klasse> {
  readonly klasse: Of;
  readonly label: string;
  /** How many kommuner are in it. */
  readonly count: number;
}

export interface LegendView {
  readonly title: string;
  readonly classes: readonly LegendEntry[];
  /** Only the states that occur. */
  readonly states: readonly LegendEntry[];
  /** The mark for few cases, where it occurs. */
  readonly faaSager?: LegendEntry<'faa-sager'>;
  /** Where the classes meet, in figures. */
  readonly limits: readonly string[];
  /** The national rate: its label, and its place on the row of classes, 0-1. */
  readonly landstal?: { readonly label: string; readonly position: number };
  /** Why nothing is measured against the country, where there is no panel to say it. */
  readonly note?: string;
}

/** All that the legend can raise. */
export const groupsOf = ({
  classes,
  states,
  faaSager,
}: LegendView): readonly LegendEntry<Gruppe>[] => [
  ...classes,
  ...states,
  ...(faaSager ? [faaSager] : []),
];

export interface MapView {
  readonly label: string;
  readonly areas: ReadonlyMap<Kode, AreaView>;
  /** The country's figures in one breath. */
  readonly spoken: string;
  readonly legend: LegendView;
}

interface MapInput {
  readonly dataset: Dataset;
  readonly omraade: Omraade;
  /** Undefined where there are no figures at all. */
  readonly aar: number | undefined;
  /** The scale asked for; without a national rate it is `niveau`. */
  readonly skala: Skala;
  readonly strings: Strings;
}

/** The map and its legend for one område and year: all 98 kommuner, also those without figures. */
export function mapView({ dataset, omraade, aar, skala, strings }: MapInput): MapView {
  const national = outcomeAt(dataset, HELE_LANDET, omraade, aar);
  const landstal = ratesOf(national)?.omgjort;
  const against = skala === 'afvigelse' ? landstal : undefined;
  const scale: ScaleUsed = { landstal, against, strings };

  const areas = new Map<Kode, AreaView>();
  const counts = new Map<Gruppe, number>();
  const add = (gruppe: Gruppe) => counts.set(gruppe, (counts.get(gruppe) ?? 0) + 1);
  for (const kommune of KOMMUNER.values()) {
    const area = new AreaView(kommune, outcomeAt(dataset, kommune.kode, omraade, aar), scale);
    areas.set(area.kode, area);
    add(area.klasse);
    if (area.faaSager) add('faa-sager');
  }

  const entry = <Of extends Gruppe>(klasse: Of): LegendEntry<Of> => ({
    klasse,
    label: strings.klasse[klasse],
    count: counts.get(klasse) ?? 0,
  });
  const country = new AreaView({ kode: HELE_LANDET, navn: strings.heleLandet }, national, {
    ...scale,
    landstal: undefined,
  });
  return {
    label: strings.kort(strings.omraade[omraade], aar),
    areas,
    spoken: country.spoken,
    legend: {
      title: against ? strings.forklaring : strings.forklaringNiveau,
      classes: (against ? AFVIGELSE : NIVEAU).map(entry<Klasse>),
      states: STATES.filter((state) => counts.has(state)).map(entry<Klasse>),
      ...(counts.has('faa-sager') && { faaSager: entry('faa-sager') }),
      limits: limitsOf(against).map((limit) =>
        against
          ? strings.format.signedPoints(limit, 0)
          : strings.format.percent({ value: limit, decimals: 0 }),
      ),
      ...(landstal && {
        landstal: { label: country.line, position: legendPosition(landstal, against) },
      }),
      ...(aar !== undefined && !landstal && { note: strings.intetLandstal }),
    },
  };
}
