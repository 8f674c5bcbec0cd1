import { suggestKommuner } from '../kommuner/suggest-kommuner.js';
import type { Kode } from '../kommuner/kommuner.js';
import { memoize } from '../memoize.js';
import { UDFALD } from './udfald.js';
import type { Row } from './dataset.js';
import { Fields, parseAntal, parseKommune, type FieldContext, type RawObject } from './fields.js';
import { asText } from './invisible.js';
import { fitsCases } from './fits-cases.js';
import { OMRAADER, findOmraade, type Omraade } from './omraade.js';
import { discrepancyOf, ROUNDING_TOLERANCE, saysSomething } from './outcome.js';
import { isWithheld, parseCount, parsePercent, parseYear, type Figure } from './parse-number.js';
import { quoted, type RowPlace } from './problems.js';

/** What a short form, or a table without such columns, takes from the page. */
export interface Defaults {
  /** Undefined if the page's cannot be read. */
  readonly omraade: Omraade | undefined;
  /** Undefined if neither the page nor the other sources have one; NaN, of a page's alone, if it cannot be read. */
  readonly aar: number | undefined;
}

/** Guessing a misspelt name is slow, and a file with thousands of them needs no guesses. */
const MOST_GUESSES = 20;

/** What the element's own CSV says of a row; but for the first there are figures to go by, or none. */
const STATUSES: readonly string[] = ['diskretioneret', 'oplyst', 'ingen sager', 'ikke oplyst'];

const wordIn = (raw: unknown): string => asText(raw).toLowerCase();
const NOT_REPORTED = /^(ikke oplyst|uoplyst|u\/o)$/;
/** Whether a row says of itself, or else of a percentage, that it is not reported. */
export const saysNotReported = (raw: RawObject): boolean =>
  (raw['status'] === undefined ? UDFALD : ['status']).some((field) =>
    NOT_REPORTED.test(wordIn(raw[field])),
  );

/** Without the fields that are not given. */
function given<T extends object>(fields: T): T {
  const some = {} as T;
  for (const name in fields) if (fields[name] !== undefined) some[name] = fields[name];
  return some;
}

/** What rows of one source are read with. A bad row is left out and named. */
export function rowParser(context: FieldContext) {
  const { strings, problems } = context;
  const thisYear = new Date().getFullYear();
  // A file says the same few names and percentages over and over.
  let guesses = 0;
  const suggest = (text: string): readonly string[] =>
    guesses++ < MOST_GUESSES ? suggestKommuner(text) : [];
  const kommuneIn = memoize((raw: unknown) => parseKommune(raw, strings, suggest));
  const percentIn = memoize((raw: unknown) => parsePercent(raw, strings));
  const aarIn = memoize((raw: unknown) => parseYear(raw, strings));
  const omraadeIn = memoize((raw: unknown): Figure<Omraade> => {
    const value = findOmraade(asText(raw));
    return value ? { value } : { fault: strings.ikkeEnAf(quoted(raw), OMRAADER) };
  });
  /** A word that is not known may say that the figures are not for all eyes: the row is left out. */
  const statusIn = (raw: unknown): Figure<'diskretioneret'> => {
    const value = wordIn(raw);
    if (value === 'diskretioneret') return { value };
    return STATUSES.includes(value) ? {} : { fault: strings.ikkeEnAf(quoted(raw), STATUSES) };
  };

  function kommuneOf(fields: Fields): Kode | undefined {
    const byCode = fields.read('kode', kommuneIn);
    const byName = fields.read('kommune', kommuneIn);
    if (byCode !== undefined && byName !== undefined && byCode !== byName) {
      const { kode, kommune } = fields.raw;
      return fields.error('kommune', strings.kodeOgNavn(quoted(kode), quoted(kommune)));
    }
    return byCode ?? byName;
  }

  function doubt(fields: Fields, row: Row): void {
    const { raw, place } = fields;
    const { status, sager } = row;
    const word = wordIn(raw['status']);
    if (word === 'ikke oplyst' || (word === 'ingen sager' && sager !== 0))
      fields.warn('status', strings.uenigStatus(word));
    if (isWithheld(raw['sager'])) fields.warn('sager', strings.skjultAntal(quoted(raw['sager'])));
    // Only a warning: the clock may be wrong.
    if (row.aar > thisYear) fields.warn('aar', strings.fremtid(row.aar));
    const state = status ?? (sager === 0 ? 'sager 0' : undefined);
    if (state) {
      if (UDFALD.some((udfald) => row[udfald]) || (status && sager === 0))
        problems.warn(place.row, strings.tilstandOverTal(state));
    } else {
      const discrepancy = discrepancyOf(row);
      if (discrepancy > ROUNDING_TOLERANCE)
        problems.warn(place.row, strings.summerPasserIkke(discrepancy));
      for (const udfald of UDFALD) {
        const percent = row[udfald];
        if (percent && sager && !fitsCases(percent, sager))
          fields.warn(udfald, strings.umuligProcent(percent, sager));
      }
    }
  }

  /** `defaults` is given where område and år may be absent. */
  return (raw: RawObject, place: RowPlace, defaults?: Defaults): Row | undefined => {
    const fields = new Fields(raw, place, context);
    const kommune = kommuneOf(fields);
    const omraade = fields.read('omraade', omraadeIn) ?? defaults?.omraade;
    const aar = fields.read('aar', aarIn) ?? defaults?.aar;
    const shares = {
      omgjort: fields.read('omgjort', percentIn),
      stadfaestet: fields.read('stadfaestet', percentIn),
      aendret: fields.read('aendret', percentIn),
      hjemvist: fields.read('hjemvist', percentIn),
    };
    const sager = isWithheld(raw['sager']) ? undefined : fields.read('sager', parseCount);
    const status = fields.read('status', statusIn);
    if (fields.bad) return undefined;
    if (kommune === undefined) return fields.error('kommune', strings.mangler('kommune'));
    if (omraade === undefined) return fields.error('omraade', strings.mangler('omraade', OMRAADER));
    if (aar === undefined) return fields.error('aar', strings.mangler('aar'));

    const row: Row = given({
      kommune,
      omraade,
      aar,
      sager,
      ...shares,
      status,
      afgoerelser: fields.read('afgoerelser', parseAntal, 'warn'),
      modtagere: fields.whole('modtagere'),
      bemaerkning: fields.text('bemaerkning'),
      kilde: fields.text('kilde'),
    });
    if (!saysSomething(row)) return problems.error(place.row, strings.ingenTal);
    doubt(fields, row);
    return row;
  };
}
