import { findKommune } from '../kommuner/find-kommune.js';
import { suggestKommuner } from '../kommuner/suggest-kommuner.js';
import type { Kode } from '../kommuner/kommuner.js';
import { memoize } from '../memoize.js';
import type { DataStrings } from '../strings/data-strings.js';
import { areCounts } from './are-counts.js';
import { UDFALD, type Udfald } from './udfald.js';
import type { Row } from './dataset.js';
import { isAbsent, parseAntal, type RawObject } from './fields.js';
import { visible } from './invisible.js';
import { fitsCases } from './fits-cases.js';
import { OMRAADER, findOmraade, type Omraade } from './omraade.js';
import { discrepancyOf, ROUNDING_TOLERANCE, saysSomething } from './outcome.js';
import { isWithheld, parseCount, parsePercent, parseYear, type Figure } from './parse-number.js';
import type { Percent } from './percent.js';
import { quoted, type Problems, type RowPlace } from './problems.js';

/** What a short form, or a table without such columns, takes from the page. */
export interface Defaults {
  readonly omraade: Omraade;
  /** Undefined if neither the page nor the other sources have one. */
  readonly aar: number | undefined;
}

/** Guessing a misspelt name is slow, and a file with thousands of them needs no guesses. */
const MOST_GUESSES = 20;

/** Words of the element's own CSV: there are figures to go by, or none. */
const FIGURES_TELL: ReadonlySet<string> = new Set(['oplyst', 'ingen sager', 'ikke oplyst']);

const wordIn = (raw: unknown): string =>
  typeof raw === 'string' ? visible(raw).toLowerCase() : '';
const NOT_REPORTED = /^(ikke oplyst|uoplyst|u\/o)$/;
/** Whether a row says of itself, or else of a percentage, that it is not reported. */
export const saysNotReported = (raw: RawObject): boolean =>
  (raw['status'] === undefined ? UDFALD : ['status']).some((field) =>
    NOT_REPORTED.test(wordIn(raw[field])),
  );

/** Says what is wrong with a field. */
type Fault = (field: string, sentence: string) => undefined;

/** Reads rows of one source. A bad row is left out and named. */
export class RowParser {
  // A file says the same few names and percentages over and over.
  #guesses = new Map<string, readonly string[]>();
  #kommuner = memoize(findKommune);
  #omraader = memoize(findOmraade);
  #percent = memoize((raw: unknown) => parsePercent(raw, this.strings));

  /** Rows that hold numbers of cases where percentages belong. */
  counted = 0;

  constructor(
    readonly strings: DataStrings,
    readonly problems: Problems,
  ) {}

  /** `defaults` is given where område and år may be absent. */
  parse(raw: RawObject, place: RowPlace, defaults?: Defaults): Row | undefined {
    const { strings, problems } = this;
    let bad = false;
    const fault: Fault = (field, sentence) => {
      bad = true;
      problems.error(place.field(field), sentence);
    };
    const read = this.#reader(raw, fault);

    const kommune = this.#kommune(raw, fault);
    const omraade = this.#omraade(raw, fault) ?? defaults?.omraade;
    const aar = read('aar', parseYear) ?? defaults?.aar;
    const figures: Partial<Record<Udfald, Percent>> = {};
    for (const udfald of UDFALD) {
      const percent = read(udfald, this.#percent);
      if (percent) figures[udfald] = percent;
    }
    const withheld = isWithheld(raw['sager']);
    const sager = withheld ? undefined : read('sager', parseCount);
    const status = this.#status(raw, fault);
    if (bad) return undefined;
    if (kommune === undefined) return fault('kommune', strings.mangler('kommune'));
    if (omraade === undefined) return fault('omraade', strings.mangler('omraade', OMRAADER));
    if (aar === undefined) return fault('aar', strings.mangler('aar'));

    const row: Row = {
      kommune,
      omraade,
      aar,
      ...(sager !== undefined && { sager }),
      ...figures,
      ...status,
      ...this.#optional(raw, place),
    };
    if (!saysSomething(row))
      return problems.error(
        place.row,
        sager === undefined ? strings.ingenTal : strings.sagerUdenProcent,
      );
    if (areCounts(row)) {
      this.counted++;
      return problems.error(place.row, strings.lignerAntal);
    }
    if (wordIn(raw['status']) === 'ikke oplyst')
      problems.warn(place.field('status'), strings.uenigStatus);
    if (withheld) problems.warn(place.field('sager'), strings.skjultAntal(quoted(raw['sager'])));
    this.#warn(row, place);
    return row;
  }

  #reader(raw: RawObject, fault: Fault) {
    return <T>(
      field: string,
      parse: (raw: unknown, strings: DataStrings) => Figure<T>,
    ): T | undefined => {
      const { value, fault: sentence } = parse(raw[field], this.strings);
      return sentence === undefined ? value : fault(field, sentence);
    };
  }

  #kommune(raw: RawObject, fault: Fault): Kode | undefined {
    const find = (field: string): Kode | undefined => {
      const written = raw[field];
      if (isAbsent(written)) return undefined;
      const text =
        typeof written === 'string' || typeof written === 'number' ? visible(`${written}`) : '';
      return (
        this.#kommuner(text) ??
        fault(field, this.strings.ukendtKommune(quoted(written), this.#suggest(text)))
      );
    };
    const byCode = find('kode');
    const byName = find('kommune');
    if (byCode !== undefined && byName !== undefined && byCode !== byName)
      return fault('kommune', this.strings.kodeOgNavn(quoted(raw['kode']), quoted(raw['kommune'])));
    return byCode ?? byName;
  }

  #suggest(text: string): readonly string[] {
    const known = this.#guesses.get(text);
    if (known || this.#guesses.size >= MOST_GUESSES) return known ?? [];
    const suggestions = suggestKommuner(text);
    this.#guesses.set(text, suggestions);
    return suggestions;
  }

  #omraade(raw: RawObject, fault: Fault): Omraade | undefined {
    const written = raw['omraade'];
    if (isAbsent(written)) return undefined;
    return (
      (typeof written === 'string' ? this.#omraader(written) : undefined) ??
      fault('omraade', this.strings.ikkeEnAf(quoted(written), OMRAADER))
    );
  }

  /** A word that is not known may say that the figures are not for all eyes: the row is left out. */
  #status(raw: RawObject, fault: Fault): Pick<Row, 'status'> | undefined {
    if (isAbsent(raw['status'])) return {};
    const status = wordIn(raw['status']);
    if (status === 'diskretioneret') return { status };
    if (FIGURES_TELL.has(status)) return {};
    return fault('status', this.strings.ukendtStatus(quoted(raw['status'])));
  }

  #optional(
    raw: RawObject,
    place: RowPlace,
  ): Pick<Row, 'afgoerelser' | 'modtagere' | 'bemaerkning' | 'kilde'> {
    const doubt: Fault = (field, sentence) => this.problems.warn(place.field(field), sentence);
    const text = (field: string): string | undefined => {
      const value = raw[field];
      if (typeof value === 'number') return String(value);
      if (typeof value === 'string') return value.trim() || undefined;
      return value === undefined || value === null
        ? undefined
        : doubt(field, this.strings.ikkeTekst(quoted(value)));
    };
    const read = this.#reader(raw, doubt);
    const afgoerelser = read('afgoerelser', parseAntal);
    const modtagere = read('modtagere', parseCount);
    const bemaerkning = text('bemaerkning');
    const kilde = text('kilde');
    return {
      ...(afgoerelser && { afgoerelser }),
      ...(modtagere !== undefined && { modtagere }),
      ...(bemaerkning !== undefined && { bemaerkning }),
      ...(kilde !== undefined && { kilde }),
    };
  }

  #warn(row: Row, place: RowPlace): void {
    const { strings, problems } = this;
    const percentages = UDFALD.some((udfald) => row[udfald]);
    // Only a warning: the clock may be wrong.
    if (row.aar > new Date().getFullYear())
      problems.warn(place.field('aar'), strings.fremtid(row.aar));
    if (row.status && (percentages || row.sager === 0))
      problems.warn(place.row, strings.statusOverTal);
    else if (row.status === undefined && row.sager === 0 && percentages)
      problems.warn(place.row, strings.ingenSagerMedProcent);
    else {
      const discrepancy = discrepancyOf(row);
      if (discrepancy > ROUNDING_TOLERANCE)
        problems.warn(place.row, strings.summerPasserIkke(discrepancy));
      for (const udfald of UDFALD) {
        const percent = row[udfald];
        if (percent && row.sager && !fitsCases(percent, row.sager))
          problems.warn(place.field(udfald), strings.umuligProcent(percent, row.sager));
      }
    }
  }
}
