import type { Klageudfald } from '../dataset/dataset.js';
import type { Omraade } from '../dataset/omraade.js';
import type { Udfald } from '../dataset/udfald.js';
import type { TakeAlong } from '../view/take-along.js';
import { laterDa } from './later-da.js';
import type { Strings } from './strings.js';

/**
 * What is said outside the first map: below it, on the sheet, in the table, by what a visitor's hands do. Danish comes with the code
 * that says it.
 */
export interface LaterStrings {
  readonly barnetsLov: string;

  readonly laesevejledningMere: readonly string[];
  hovedtabel(navn: string, aar: number): string;
  readonly sagerKolonne: string;
  parentesForklaring(aar: number): string;
  readonly udviklingTabel: string;
  /** Of a table: in Danish statistics a dash may stand for 0. */
  readonly manglerIkke0: string;
  readonly udviklingHuller: string;
  readonly barnetsLovMaerke: string;
  udviklingSomTekst(national: readonly string[], navn: string, own: readonly string[]): string;
  readonly aendretKort: string;
  readonly landstalLinje: string;
  readonly raekkefoelge: string;
  readonly raekkefoelger: Readonly<Record<'navn' | 'procent', string>>;
  readonly omraaderVist: string;
  readonly omraaderVises: Readonly<Record<'et' | 'alle', string>>;
  /** What an område covers; `before` barnets lov. */
  readonly bestemmelserIntro: Readonly<Record<Omraade, (before: boolean) => string>>;
  bestemmelserAar(aar: number): string;
  readonly bestemmelserAfkortet: string;
  readonly klageudfald: Readonly<Record<Klageudfald, string>>;
  readonly klagerTrin: string;
  /** Undefined where the parts do not agree on how many. */
  klageudfaldTitel(antal: number | undefined): string;
  klagesager(antal: number): string;
  klagerPasserIkke(sum: string, klager: string): string;
  readonly klagerAndreTal: string;

  readonly definitionerTitel: string;
  readonly definitioner: Readonly<Record<Udfald, string>>;
  bilagKort(omraade: string, aar: number): string;
  readonly zoomInd: string;
  readonly zoomUd: string;
  readonly zoomHele: string;
  readonly ingenIDenRetning: string;
  readonly zoomEgen: string;
  readonly toFingre: string;
  forklaringTaster(titel: string): string;
  readonly kopieret: string;
  readonly ikkeKopieret: string;
  sammenlignMed(navn: string): string;
  readonly naboer: string;
  readonly lignendeTal: string;
  readonly filtrer: string;
  antalVist(count: number, of: number): string;
  /** A column with last year's rate. */
  aaretFoer(aar: number): string;
  readonly egenKommune: string;
  readonly harTal: string;
  readonly geometriForStor: string;
  readonly geometriIkkeJson: string;
  readonly geometriUdenKommuner: string;
  /** The first kommuner that other boundaries lack, and how many more. */
  geometriMangler(navne: readonly string[], flere: number): string;
  readonly udfaldTitel: string;
  readonly omgjortIAlt: string;
  readonly prikkerForklaring: string;
  readonly udvikling: string;
  sammenligning(aar: number): string;
  readonly bestemmelser: string;
  readonly lov: Readonly<Record<'serviceloven' | 'barnetsLov', string>>;
  klageforloeb(aar: number): string;
  /** The words after the count. */
  klager(antal: number): string;
  /** `egen`: the page has a kommune of its own. */
  kortTaster(egen: boolean): string;
  /** The word after a count of kommuner. */
  kommunerEnhed(count: number): string;
  daekning(count: number, of: number): string;
  readonly springTilTabel: string;
  readonly zoom: string;
  readonly visningTitel: string;
  readonly udskriv: string;
  readonly findKommune: string;
  /** What one may call the country in the search field, beside the name that it has on the page. */
  readonly heleLandetOgsaa: readonly string[];
  /** Before the headings where they stand as buttons. */
  readonly sorterEfter: string;
  readonly springTabelOver: string;
  readonly tabelSlut: string;
  readonly tagMed: string;
  readonly tagMedSom: Readonly<Record<TakeAlong, string>>;
  readonly forslag: string;
  /** `count` are shown of `of`. */
  antalForslag(count: number, of: number): string;
  /** Nothing is called so: the nearest names, perhaps none. */
  menteDu(navne: readonly string[]): string;
  readonly kolonne: Readonly<Record<'afvigelse' | 'forrige' | 'tilstand', string>>;
  /** The table's name. */
  tabel(caption: string): string;
}

/** The sentences outside the first map in the language of the widget's own. */
export const laterStrings = ({ later = laterDa }: Strings): LaterStrings => later;
