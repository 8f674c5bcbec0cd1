import type { Udfald } from '../dataset/count-outcomes.js';
import type { Omraade } from '../dataset/omraade.js';
import type { Visning } from '../settings.js';
import type { TakeAlong } from '../view/take-along.js';
import type { Format } from '../view/format.js';
import type { Klasse } from '../view/scale.js';
import type { Kolonne } from '../view/table-view.js';

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
  ukendtKommune(attribut: string, vaerdi: string): string;
  ugyldigVaerdi(attribut: string, vaerdi: string, tilladt: string): string;
  aarUdenTal(aar: number, omraade: string, tilladt: string): string;
  readonly ingenTal: string;

  // The map's tools, the table and what can be taken along.
  readonly kortrolle: string;
  readonly kortTaster: string;
  readonly springTilTabel: string;
  readonly ingenIDenRetning: string;
  /** Spoken after a choice on the map, in the search field or in the table. */
  valgtSagt(navn: string): string;
  readonly zoom: string;
  readonly zoomInd: string;
  readonly zoomUd: string;
  readonly zoomHele: string;
  readonly zoomEgen: string;
  readonly forklaringTaster: string;
  /** The word after a count of kommuner. */
  kommunerEnhed(count: number): string;
  readonly visningTitel: string;
  readonly visning: Readonly<Record<Visning, string>>;
  readonly tagMed: string;
  readonly tagMedSom: Readonly<Record<TakeAlong, string>>;
  readonly kopieret: string;
  readonly ikkeKopieret: string;
  readonly ikkeHentet: string;
  readonly findKommune: string;
  readonly forslag: string;
  antalForslag(count: number): string;
  sammenlignMed(navn: string): string;
  readonly naboer: string;
  readonly lignendeTal: string;
  /** A comparison's name and how many it holds beside the chosen one. */
  forvalg(label: string, count: number): string;
  readonly kolonne: Readonly<Record<Kolonne, string>>;
  /** The table's name. */
  tabel(omraade: string, aar: number | undefined): string;
  readonly filtrer: string;
  antalVist(count: number, of: number): string;
  /** A column with last year's rate. */
  aaretFoer(aar: number): string;
  /** A difference with its sign: +17,1 or −5,0. */
  medFortegn(difference: number): string;
  readonly egenKommune: string;
  readonly harTal: string;
  /** The map's attribution when its boundaries come from the page. */
  kortFra(url: string): string;
  /** Boundaries from another file that could not be used, with the cause. */
  geometriUbrugelig(url: string, aarsag: string): string;
  readonly geometriIkkeHentet: string;
  readonly geometriIkkeJson: string;
  readonly geometriUdenKommuner: string;
  /** The first kommuner that other boundaries lack, and how many more. */
  geometriMangler(navne: string, flere: number): string;
}
