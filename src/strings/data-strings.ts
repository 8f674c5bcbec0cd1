import type { Omraade } from '../dataset/omraade.js';
import type { Percent } from '../dataset/percent.js';
import type { Fault } from '../dataset/parse-json-text.js';
import type { LoadError } from '../errors.js';

/** A column as its heading and its number, from 1. */
export type NumberedName = readonly [string, number];

/**
 * What is said of the page's own figures, loaded with the code that reads them. Most sentences follow the place they are about:
 * `raekker[3].omgjort: 162 er over 100.` Values arrive quoted.
 */
export interface DataStrings {
  readonly heleLandet: string;
  readonly linje: string;
  readonly tabelraekke: string;

  over100(vaerdi: string): string;
  under0(vaerdi: string): string;
  ikkeTal(vaerdi: string): string;
  ikkeHeltal(vaerdi: string): string;
  /** Of a count such as `<5`. */
  skjultAntal(vaerdi: string): string;
  ikkeAar(vaerdi: string): string;
  ikkeTekst(vaerdi: string): string;
  ikkeEnAf(vaerdi: string, tilladt: readonly (string | number | boolean)[]): string;
  /** Of a field, or a part of a dataset, that is none, beside the names of those that are. */
  ukendtFelt(felt: string, kendte: readonly string[]): string;
  ikkeDato(vaerdi: string): string;
  mangler(felt: string, tilladt?: readonly string[]): string;
  /** `forslag`: the nearest names, perhaps none. */
  ukendtKommune(vaerdi: string, forslag: readonly string[]): string;
  kodeOgNavn(kode: string, navn: string): string;
  readonly ingenTal: string;
  /** Numbers of cases stand where percentages belong. */
  readonly lignerAntal: string;
  /** Of columns. */
  maaskeAntal(kolonner: readonly string[]): string;
  umuligProcent(procent: Percent, sager: number): string;
  /** Of a year that has not begun. */
  fremtid(aar: number): string;
  flereGange(navn: string, omraade: Omraade, aar: number, steder: readonly string[]): string;

  /** Of a row whose state outranks the figures beside it. */
  tilstandOverTal(tilstand: string): string;
  /** `points` in procentpoint. */
  summerPasserIkke(points: number): string;
  /** `status` as it was written, in small letters. */
  uenigStatus(status: string): string;
  ukendtKilde(id: string): string;
  /** Of an entry beside the rows. */
  readonly gentaget: string;
  /** Of a rate under 1, and what it would be as a percentage; it is used where the number of cases explains it. */
  broek(vaerdi: number, procent: number, brugt: boolean): string;
  /** Of a source. */
  readonly ingenRaekker: string;
  /** A column without a heading is named by its number from 1. */
  ukendteKolonner(kolonner: readonly (string | number)[]): string;
  /** Of unused columns in a table that has none for the rate, which they may be. */
  maaskeOmgjort(kolonner: readonly string[]): string;
  /** Of a row in JSON. */
  felterUenige(felter: readonly string[]): string;
  /** Columns of one meaning whose values differ. */
  kolonnerUenige(kolonner: readonly NumberedName[]): string;
  /** Of two columns of one meaning. */
  iStedetFor(par: readonly (readonly [brugt: NumberedName, ikke: NumberedName])[]): string;

  kildeToGange(id: string): string;
  ikkeAdresse(vaerdi: string): string;

  ikkeDatasaet(vaerdi: string): string;
  ikkeRaekke(vaerdi: string): string;
  ikkeObjekt(vaerdi: string): string;
  readonly ikkeListe: string;
  readonly daarligtObjekt: string;
  readonly manglerAar: string;
  readonly ikkeJson: string;
  readonly daarligJson: string;
  /** A fault that was put right, or one of JSON that could not be read all the same. */
  jsonFejl(fault: Fault, rettet: boolean): string;

  /** `kendte`: the headings that are known, too few or none. */
  ingenOverskrift(kendte: readonly string[]): string;
  /** Of a table without the column, by which a title stands that is not plain. */
  uklarTitel(tekst: string, felt: 'aar' | 'omraade'): string;
  readonly flereCeller: string;
  /** Of a line of headings among the rows, other ones than the first. */
  readonly andenTabel: string;
  /** Of a line that is no row: a source, a remark, a name alone, several kommuner together. */
  ingenRaekke(vaerdi: string): string;
  /** Lines of an export that are about other topics; `emner` the most frequent ones, `flere` how many more there are. */
  andreEmner(linjer: number, emner: readonly string[], flere: number): string;

  hentning(error: LoadError): string;
  /** The file whose figures stand, since a newer one gave none. */
  fortsat(url: string): string;
}
