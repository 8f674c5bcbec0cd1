import type { Udfald } from '../dataset/count-outcomes.js';
import type { Verdict } from '../dataset/wilson.js';
import type { Omraade } from '../dataset/omraade.js';
import type { Format } from '../view/format.js';
import type { Klasse } from '../view/scale.js';

/** Which parts of the widget's text stand in which language: plain strings, and functions where figures occur. */
export interface Strings {
  readonly locale: string;
  readonly format: Format;
  readonly omraade: Readonly<Record<Omraade, string>>;
  readonly udfald: Readonly<Record<Udfald, string>>;
  readonly klasse: Readonly<Record<Klasse, string>>;
  readonly heleLandet: string;
  readonly landsgennemsnit: string;

  readonly titel: string;
  readonly vaelgKommune: string;
  readonly vaelgOmraade: string;
  readonly vaelgAar: string;

  /** The map's name for those who do not see it. */
  kort(omraade: string, aar: number | undefined): string;
  readonly forklaring: string;
  readonly forklaringNiveau: string;
  landstalMaerke(rate: string): string;
  readonly hovedstaden: string;

  caption(omraade: string, aar: number | undefined): string;
  readonly omgjort: string;
  /** `difference` in procentpoint, one decimal. */
  afvigelse(difference: number): string;
  /** "46 af 74 sager" */
  antalAf(antal: string, sager: string): string;
  sager(count: number): string;
  readonly sagerIkkeOplyst: string;
  ikkeOplyst(navn: string, omraade: string, aar: number | undefined): string;
  ingenSager(navn: string): string;
  diskretioneret(navn: string): string;
  readonly intetLandstal: string;

  /** One line that keeps the page's own kommune in sight while another is inspected. */
  egen(navn: string, rate: string, landstal: string | undefined): string;

  readonly udfaldTitel: string;
  readonly omgjortUfordelt: string;
  readonly beregnet: string;
  readonly afrundedeTal: string;
  tallenePasserIkke(navn: string, points: string): string;

  forrigeTitel(aar: number): string;
  forrige(navn: string, rate: string, sager: string | undefined): string;
  readonly barnetsLov: string;

  readonly laesevejledning: string;
  readonly laesevejledningTitel: string;
  readonly laesevejledningMere: readonly string[];

  readonly kilder: string;
  readonly egneTal: string;
  readonly kortkilde: string;

  nyesteAar(aar: number, omraade: string, oensket: number): string;
  flereFejl(count: number): string;
  /** `forslag`: the nearest names, perhaps none. */
  ukendtKommune(attribut: string, vaerdi: string, forslag: readonly string[]): string;
  ugyldigVaerdi(attribut: string, vaerdi: string, tilladt: string): string;
  aarUdenTal(aar: number, omraade: string, tilladt: string): string;
  readonly ingenTal: string;

  // The page's own figures
  readonly indlaeser: string;
  /** The code that reads the page's own figures could not be loaded. */
  readonly laeserMangler: string;
  /** All that is wrong, for the console. */
  konsol(beskeder: readonly string[]): string;

  // Few cases
  readonly faaSager: string;
  /** What the mark on the map means. */
  readonly faaSagerForklaring: string;
  /** A rate that is marked, where there is no room for more. */
  medFaaSager(rate: string): string;
  /** How far chance reaches, in whole percent, and whether the national rate lies outside; `verdict` is undefined without one. */
  tilfaeldighed(sager: number, low: string, high: string, verdict: Verdict | undefined): string;
}
