/**
 * En procent med de cifre, den er trykt med, hvor et tal ville miste en decimal: `"63.0"`, `"62,5"`, `"62 %"`.
 * @pattern ^\s*0*(\d{1,2}([.,]\d+)?|100([.,]0+)?)\s*(%|pct\.?|procent)?\s*$
 */
export type ProcentTekst = string;

/**
 * Det samme eller et tegn på, at tallet mangler, for eksempel `"--"`: aldrig 0.
 * @pattern ^\s*(0*(\d{1,2}([.,]\d+)?|100([.,]0+)?)\s*(%|pct\.?|procent)?|-|--|–|—|\.+|NA|N/A|NaN|[Ii]kke oplyst|[Uu]oplyst|[Uu]/[Oo])?\s*$
 */
export type ProcentEllerManglerTekst = string;

/**
 * @minimum 0
 * @maximum 100
 */
export type ProcentTal = number;

/** En procent, 0-100: et tal, eller en tekst, hvor de trykte decimaler ellers ville gå tabt (`"63.0"`). */
export type ProcentFile = ProcentTal | ProcentTekst;

/** En procent, der må mangle. */
export type ValgfriProcentFile = ProcentTal | ProcentEllerManglerTekst | null;

/**
 * Et antal.
 * @asType integer
 * @minimum 0
 */
export type HeltalFile = number;

/** Et antal eller det mindste, det kan være ("over 34.000"). */
export type AntalFile = HeltalFile | { mindst: HeltalFile };

/**
 * Et år.
 * @asType integer
 * @minimum 1900
 * @maximum 2999
 */
export type AarFile = number;

interface RaekkeFaelles {
  /** Kode (`175`) eller navn (`Rødovre`); `Danmark` er hele landet. */
  kommune: string | number;
  /** `social`, `boernehandicap` eller `voksenhandicap`, eller som dokumenterne skriver det. */
  omraade: string;
  aar: AarFile;
  /** Realitetsbehandlede sager. */
  sager?: HeltalFile | null;
  /** Procent af sagerne, hvor kommunens afgørelse blev stående. */
  stadfaestet?: ValgfriProcentFile;
  /** Omgørelsesprocenten: ændret og hjemvist tilsammen, som den er offentliggjort. */
  omgjort?: ValgfriProcentFile;
  /** Procent ændret eller ophævet. */
  aendret?: ValgfriProcentFile;
  /** Procent sendt tilbage til kommunen. */
  hjemvist?: ValgfriProcentFile;
  /** Tallet er skjult, fordi det kunne føres tilbage til personer. */
  status?: 'diskretioneret';
  /** Kommunens egen optælling af afgørelser. */
  afgoerelser?: AntalFile;
  /** Borgere, der modtager ydelserne. */
  modtagere?: HeltalFile;
  /** Kommunens egen bemærkning til sine tal. */
  bemaerkning?: string;
  /** Et `id` fra `kilder`. */
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

/** En række: tallene for én kommune (eller landet) i ét område og år. Den skal have `omgjort`, `stadfaestet`, både `aendret` og `hjemvist`, `sager: 0` eller `status`. */
export type RaekkeFile =
  OmgjortRaekke | StadfaestetRaekke | DeltRaekke | RaekkeUdenSager | DiskretioneretRaekke;

/** En offentliggjort kilde. */
export interface KildeFile {
  /**
   * Det navn, rækkerne bruger.
   * @minLength 1
   */
  id: string;
  /**
   * Det, der står på siden.
   * @minLength 1
   */
  titel: string;
  udgiver?: string;
  /** http eller https; andet vises som tekst. */
  url?: string;
  /** Dag eller måned for offentliggørelsen: `2025-06-24`, `2025-06`. */
  dato?: string;
}

/** Kommunalbestyrelsens behandling af Danmarkskortet (retssikkerhedsloven § 79 b). Én for hver kommune og hvert år. */
export interface BehandlingFile {
  kommune: string | number;
  /** Tallenes år. */
  aar: AarFile;
  /** Mødets dato: `2025-09-30`. */
  moede?: string;
  /** Om der blev besluttet en handlingsplan. */
  handlingsplan?: boolean;
  /** http eller https. */
  url?: string;
}

/** `medhold` er medhold til kommunen, `delvist` delvist medhold og delvist hjemvist. */
export type KlageudfaldFile = 'hjemvist' | 'aendret' | 'delvist' | 'medhold';

/** Fra afgørelse til klage til udfald, efter en enheds egen optælling. Én for hver kommune, enhed og hvert år. */
export interface KlageforloebFile {
  kommune: string | number;
  enhed?: string;
  aar: AarFile;
  /** Hvad afgørelserne handler om: `servicelovens område`. */
  lovgivning?: string;
  afgoerelser?: AntalFile;
  /** Klager sendt videre til Ankestyrelsen. */
  klager?: HeltalFile;
  /** Hvad der blev af klagerne, som det er offentliggjort; behøver ikke at gå op. */
  trin?: { navn: string; antal: HeltalFile }[];
  /** Antal sager med hvert udfald. */
  udfald?: { udfald: KlageudfaldFile; antal: HeltalFile }[];
  /** Sagerne én for én. */
  sager?: { nr: HeltalFile; emne: string; udfald?: KlageudfaldFile; status?: string }[];
  /** Et `id` fra `kilder`. */
  kilde?: string;
}

/** Et datasæt, som det står i en fil, en attribut eller et script på siden. */
export interface DatasetFile {
  version?: 1;
  /** Widgettens overskrift. Uden årstal: Den står over alle år, der kan vælges. */
  titel?: string;
  kilder?: KildeFile[];
  raekker?: RaekkeFile[];
  behandling?: BehandlingFile[];
  klageforloeb?: KlageforloebFile[];
}
