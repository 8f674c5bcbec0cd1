import type { Udfald } from '../dataset/udfald.js';
import type { Verdict } from '../dataset/wilson.js';
import type { Count } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import type { Sprog, Visning } from '../settings.js';
import type { Format } from './format.js';
import type { DataStrings } from './data-strings.js';
import type { LaterStrings } from './later-strings.js';
import type { Gruppe } from '../view/scale.js';

/** What the first map says in a language: plain strings, and functions where figures occur. */
export interface Strings {
  readonly sprog: Sprog;
  readonly format: Format;
  /** The sentences about data, for a language that is loaded whole; Danish ones come with the code that reads the data. */
  readonly data?: DataStrings;
  /** Those that the first map does without, likewise. */
  readonly later?: LaterStrings;
  readonly omraade: Readonly<Record<Omraade, string>>;
  readonly udfald: Readonly<Record<Udfald, string>>;
  readonly klasse: Readonly<Record<Gruppe, string>>;
  /** After a rate. */
  readonly omgjort: string;
  readonly heleLandet: string;
  readonly heleLandetISaetning: string;

  readonly titel: string;
  readonly vaelgKommune: string;
  readonly vaelgOmraade: string;
  readonly vaelgAar: string;

  /** The map's name for those who do not see it. */
  kort(omraade: string, aar: number | undefined): string;
  readonly forklaring: string;
  readonly forklaringNiveau: string;

  /** `difference` in procentpoint, one decimal. */
  afvigelse(difference: number): string;
  /** "46 af 74 sager", "62 % af 74 sager" */
  antalAf(antal: string, sager: number): string;
  sager(count: number): string;
  readonly sagerIkkeOplyst: string;
  /** `caption`: the område and the year. */
  ikkeOplyst(navn: string, caption: string): string;
  ingenSager(navn: string, caption: string): string;
  diskretioneret(navn: string): string;
  readonly intetLandstal: string;

  readonly beregnet: string;
  readonly afrundedeTal: string;
  /** Each row by name, with its distance in procentpoint: "Rødovre (10,0)". */
  tallenePasserIkke(rows: string): string;

  forrigeTitel(aar: number): string;
  /** Beside a figure; where years are drawn on one line, the whole reason. */
  readonly barnetsLovKort: string;

  readonly laesevejledning: string;
  readonly laesevejledningTitel: string;

  readonly kilder: string;
  readonly egneTal: string;
  readonly kortkilde: string;

  nyesteAar(aar: number, omraade: string, oensket: number): string;
  flereFejl(count: number): string;
  /** `forslag`: the nearest names, perhaps none. */
  ukendtKommune(attribut: string, vaerdi: string, forslag: readonly string[]): string;
  ugyldigVaerdi(attribut: string, vaerdi: string, tilladt: readonly string[]): string;
  /** What may be written where it is a number. */
  talFraTil(foerste: number, sidste: number): string;
  /** `tilladt`: the years with figures, perhaps none. */
  aarUdenTal(aar: number, omraade: string, tilladt: readonly number[]): string;
  readonly ingenTal: string;

  // The page's own figures
  readonly indlaeser: string;
  /** The code that reads the page's own figures could not be loaded. */
  laeserMangler(sti: string): string;

  // Few cases
  readonly faaSager: string;
  /** How far chance reaches, and where that is beside the national rate; `verdict` is undefined without one. */
  tilfaeldighed(sager: number, low: string, high: string, verdict: Verdict | undefined): string;

  // Panel and bilag
  readonly omraadeISaetning: Readonly<Record<Omraade, string>>;
  sammendrag(what: Sammendrag): string;
  sammendragUdenTal(navn: string, omraade: string, aar: number, state: string): string;

  kommunensAfgoerelser(afgoerelser: Count): string;
  modtagere(antal: number): string;
  kommentar(navn: string): string;
  /** `moede`: the day, past or to come. */
  behandling(moede: string | undefined, handlingsplan: boolean | undefined): string;
  readonly behandlingLink: string;

  /** The count and the word after it. */
  antalAfgoerelser(antal: Count): readonly [antal: string, ord: string];
  readonly delMangler: string;

  // The map's tools, the table and what can be taken along.
  readonly kortrolle: string;
  readonly visning: Readonly<Record<Visning, string>>;
  readonly ikkeHentet: string;
  /** The map's attribution when its boundaries come from the page. */
  kortFra(url: string): string;
  /** Boundaries from another file that could not be used, with the cause. */
  geometriUbrugelig(url: string, aarsag: string): string;
}

/** What the summary sentence says; figures as they are read. */
interface Sammendrag {
  readonly navn: string;
  readonly omraade: string;
  readonly aar: number;
  readonly rate: string;
  readonly sager?: number;
  /** With its brackets. */
  readonly landstal?: string;
  /** Procentpoint. */
  readonly difference?: number;
}
