import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Omraade } from './omraade.js';
import type { Percent } from './percent.js';

/** A count that may be known only from below ("over 34.000"). */
export interface Count {
  readonly value: number;
  readonly atLeast: boolean;
}

/** The figures of one kommune (or the country) in one område and year, as they were given. */
export interface Row {
  readonly kommune: Kode;
  readonly omraade: Omraade;
  readonly aar: number;
  /** Cases decided on their merits (realitetsbehandlede). */
  readonly sager?: number;
  readonly stadfaestet?: Percent;
  readonly omgjort?: Percent;
  readonly aendret?: Percent;
  readonly hjemvist?: Percent;
  readonly status?: 'diskretioneret';
  /** The kommune's own count of decisions. */
  readonly afgoerelser?: Count;
  /** Citizens receiving the services. */
  readonly modtagere?: number;
  readonly bemaerkning?: string;
  /** An id of the dataset's `kilder`; without it the figures are the page's own. */
  readonly kilde?: string;
}

/** Where something can be read. */
export interface Address {
  /** http or https. */
  readonly url?: string;
  /** What was given for an address but is none that may be linked to. */
  readonly adresse?: string;
}

/** A published source of figures. */
export interface Kilde extends Address {
  readonly id: string;
  readonly titel: string;
  readonly udgiver?: string;
  /** Day or month of publication, ISO 8601. */
  readonly dato?: string;
}

/** How a kommunalbestyrelse treated the map (retssikkerhedsloven § 79 b). */
export interface Behandling extends Address {
  readonly kommune: Kode;
  /** The year of the figures, not of the meeting. */
  readonly aar: number;
  /** Date of the meeting, `2025-09-30`. */
  readonly moede?: string;
  /** Whether a handlingsplan was decided; undefined where nothing is said. */
  readonly handlingsplan?: boolean;
}

/** How Ankestyrelsen decided a complaint; `medhold` is the kommune upheld, `delvist` upheld in part, remitted in part. */
export const KLAGEUDFALD = ['hjemvist', 'aendret', 'delvist', 'medhold'] as const;
export type Klageudfald = (typeof KLAGEUDFALD)[number];

/** How one unit's decisions became complaints, and the complaints outcomes, by the unit's own count. */
export interface Klageforloeb {
  readonly kommune: Kode;
  /** The forvaltning or department that counts. */
  readonly enhed?: string;
  readonly aar: number;
  /** What the decisions are about, `servicelovens område`. */
  readonly lovgivning?: string;
  readonly afgoerelser?: Count;
  /** Complaints sent on to Ankestyrelsen. */
  readonly klager?: number;
  /** What became of the complaints; need not add up to `klager`. */
  readonly trin: readonly { readonly navn: string; readonly antal: number }[];
  readonly udfald: readonly { readonly udfald: Klageudfald; readonly antal: number }[];
  readonly sager: readonly Klagesag[];
  /** An id of the dataset's `kilder`. */
  readonly kilde?: string;
}

/** One complaint: its topic, its outcome and where it stands. */
export interface Klagesag {
  readonly nr: number;
  readonly emne: string;
  readonly udfald?: Klageudfald;
  readonly status?: string;
}

/** Everything a widget knows, after parsing: nothing in it is checked again. */
export interface Dataset {
  readonly titel?: string;
  readonly kilder: ReadonlyMap<string, Kilde>;
  /** By `rowKey`. */
  readonly rows: ReadonlyMap<string, Row>;
  /** By `behandlingKey`. */
  readonly behandling: ReadonlyMap<string, Behandling>;
  /** By `klageforloebKey`. */
  readonly klageforloeb: ReadonlyMap<string, Klageforloeb>;
}

export const EMPTY_DATASET: Dataset = {
  kilder: new Map(),
  rows: new Map(),
  behandling: new Map(),
  klageforloeb: new Map(),
};

/** What a row is about; a dataset has one at most. */
type RowAbout = Pick<Row, 'kommune' | 'omraade' | 'aar'>;

export const rowKey = ({ kommune, omraade, aar }: RowAbout): string =>
  `${kommune}/${omraade}/${aar}`;

export const behandlingKey = ({ kommune, aar }: Pick<Behandling, 'kommune' | 'aar'>): string =>
  `${kommune}/${aar}`;

export const klageforloebKey = ({ kommune, enhed, aar }: Klageforloeb): string =>
  `${kommune}/${enhed ?? ''}/${aar}`;

/**
 * The row of a kommune in an område and a year; undefined where the dataset has none. `kommune` is a code of three digits, `175`,
 * as `findKommune` gives it; `000` is hele landet.
 */
export const rowOf = ({ rows }: Dataset, about: RowAbout): Row | undefined =>
  rows.get(rowKey(about));

/** The years, newest first, in which at least one kommune (not only the country) has a row for the område. */
export function yearsOf(dataset: Dataset, omraade: Omraade): readonly number[] {
  const years = new Set<number>();
  for (const row of dataset.rows.values())
    if (row.omraade === omraade && row.kommune !== HELE_LANDET) years.add(row.aar);
  return [...years].sort((a, b) => b - a);
}
