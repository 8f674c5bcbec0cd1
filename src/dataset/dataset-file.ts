/**
 * A percentage in the digits it is printed with, where a number would lose a decimal: `"63.0"`, `"62,5"`, `"62 %"`.
 * @pattern ^\s*0*(\d{1,2}([.,]\d+)?|100([.,]0+)?)\s*(%|pct\.?|procent)?\s*$
 */
export type ProcentTekst = string;

/**
 * The same, or a sign that the figure is missing, such as `"--"`: never 0.
 * @pattern ^\s*(0*(\d{1,2}([.,]\d+)?|100([.,]0+)?)\s*(%|pct\.?|procent)?|-|--|–|—|\.+|NA|N/A|NaN)?\s*$
 */
export type ProcentEllerManglerTekst = string;

/**
 * @minimum 0
 * @maximum 100
 */
export type ProcentTal = number;

/** A percentage, 0-100: a number, or a text where the decimals it was printed with would be lost (`"63.0"`). */
export type ProcentFile = ProcentTal | ProcentTekst;

/** A percentage that may be missing. */
export type ValgfriProcentFile = ProcentTal | ProcentEllerManglerTekst | null;

/**
 * A count.
 * @asType integer
 * @minimum 0
 */
export type HeltalFile = number;

/** A count, or the least it can be ("over 34.000"). */
export type AntalFile = HeltalFile | { mindst: HeltalFile };

/**
 * A year.
 * @asType integer
 * @minimum 1900
 * @maximum 2999
 */
export type AarFile = number;

interface RaekkeFaelles {
  /** Code (`175`) or name (`Rødovre`); `Danmark` for the country. */
  kommune: string | number;
  /** `social`, `boernehandicap` or `voksenhandicap`, or as the documents write it. */
  omraade: string;
  aar: AarFile;
  /** Cases decided on their merits. */
  sager?: HeltalFile | null;
  stadfaestet?: ValgfriProcentFile;
  omgjort?: ValgfriProcentFile;
  aendret?: ValgfriProcentFile;
  hjemvist?: ValgfriProcentFile;
  status?: 'diskretioneret';
  /** The kommune's own count of decisions. */
  afgoerelser?: AntalFile;
  /** Citizens receiving the services. */
  modtagere?: HeltalFile;
  /** The kommune's own comment on its figures. */
  bemaerkning?: string;
  /** An id of `kilder`. */
  kilde?: string;
}

interface OmgjortRaekke extends RaekkeFaelles {
  omgjort: ProcentFile;
}
interface StadfaestetRaekke extends RaekkeFaelles {
  stadfaestet: ProcentFile;
}
interface DeltRaekke extends RaekkeFaelles {
  aendret: ProcentFile;
  hjemvist: ProcentFile;
}
interface RaekkeUdenSager extends RaekkeFaelles {
  sager: 0;
}
interface DiskretioneretRaekke extends RaekkeFaelles {
  status: 'diskretioneret';
}

/** One row of a dataset file: the figures of one kommune (or the country) in one område and year; it must have one of these. */
export type RaekkeFile =
  OmgjortRaekke | StadfaestetRaekke | DeltRaekke | RaekkeUdenSager | DiskretioneretRaekke;

/** A published source. */
export interface KildeFile {
  /** @minLength 1 */
  id: string;
  /** @minLength 1 */
  titel: string;
  udgiver?: string;
  /** http or https; anything else is shown as text. */
  url?: string;
  /** Day or month of publication: `2025-06-24`, `2025-06`. */
  dato?: string;
}

/** How a kommunalbestyrelse treated the map (retssikkerhedsloven § 79 b). Key: kommune and aar. */
export interface BehandlingFile {
  kommune: string | number;
  /** The year of the figures. */
  aar: number;
  /** Date of the meeting: `2025-09-30`. */
  moede?: string;
  handlingsplan?: boolean;
  /** http or https. */
  url?: string;
}

/** `medhold` is the kommune upheld, `delvist` upheld in part and remitted in part. */
export type KlageudfaldFile = 'hjemvist' | 'aendret' | 'delvist' | 'medhold';

/** How decisions became complaints and outcomes, by a unit's own count. Key: kommune, enhed and aar. */
export interface KlageforloebFile {
  kommune: string | number;
  enhed?: string;
  aar: number;
  afgoerelser?: AntalFile;
  /** Complaints sent on to Ankestyrelsen. */
  klager?: number;
  /** What became of the complaints, as published; need not add up. */
  trin?: { navn: string; antal: number }[];
  udfald?: { udfald: KlageudfaldFile; antal: number }[];
  sager?: { nr: number; emne: string; udfald?: KlageudfaldFile; status?: string }[];
  /** An id of `kilder`. */
  kilde?: string;
}

/** A dataset as it stands in a file, an attribute or a child script. */
export interface DatasetFile {
  version?: 1;
  titel?: string;
  kilder?: KildeFile[];
  raekker?: RaekkeFile[];
  behandling?: BehandlingFile[];
  klageforloeb?: KlageforloebFile[];
}
