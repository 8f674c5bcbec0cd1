import { findKommune } from '../kommuner/find-kommune.js';
import { suggestKommuner } from '../kommuner/suggest-kommuner.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { DataStrings } from '../strings/data-strings.js';
import type { Address, Count } from './dataset.js';
import { parseCount, parseYear, type Figure } from './parse-number.js';
import { jsonPlace, placeAt, quoted, type Problems } from './problems.js';
import { isWebAddress } from './web-address.js';
import { shorten } from '../shorten.js';

/** What reading an object depends on besides the object, and where it says what was wrong. */
export interface FieldContext {
  readonly strings: DataStrings;
  readonly problems: Problems;
}

/** An object as it came: nothing is known of its values. */
export type RawObject = Readonly<Record<string, unknown>>;

export const isRecord = (raw: unknown): raw is RawObject =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

export const isAbsent = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');

/** A count as a number, or as `{ "mindst": n }` where only its least is known. */
export function parseAntal(raw: unknown, strings: DataStrings): Figure<Count> {
  const atLeast = isRecord(raw);
  const { value, fault } = parseCount(atLeast ? raw['mindst'] : raw, strings);
  if (fault !== undefined) return { fault };
  return value === undefined ? {} : { value: { value, atLeast } };
}

/** `30-9-2025` as `2025-09-30`. With slashes the month may come first, as Americans write it: then it must be plain which is which. */
function dayOf(text: string): string | undefined {
  const [, day = '', sign, month = '', year] = /^(\d\d?)([-./])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (sign === '/' && Number(day) <= 12 && day !== month) return undefined;
  const written =
    year === undefined ? text : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${written}T00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${written}T`)
    ? written
    : undefined;
}

/** Reads one object of a list; undefined where it cannot be used. */
export type Parse<T> = (fields: Fields) => T | undefined;

/** Every item of a list through `parse`; one that cannot be read is left out. A field that is not known is warned of once. */
export function parseEach<T>(
  raw: unknown,
  sti: string,
  parse: Parse<T>,
  context: FieldContext,
): readonly T[] {
  const { problems, strings } = context;
  if (isAbsent(raw)) return [];
  if (!Array.isArray(raw)) {
    problems.error(placeAt(sti), strings.ikkeListe);
    return [];
  }
  const warned = new Set<string>();
  return raw.flatMap((item: unknown, i) => {
    const place = jsonPlace(`${sti}[${i}]`);
    if (!isRecord(item)) {
      problems.error(place.row, strings.ikkeObjekt(quoted(item)));
      return [];
    }
    const fields = new Fields(item, place.row.sti, context);
    const one = parse(fields);
    if (one === undefined) return [];
    for (const name of Object.keys(item))
      if (!fields.asked.has(name) && !warned.has(name)) {
        warned.add(name);
        const sentence = strings.ukendtFelt(quoted(name), [...fields.asked]);
        problems.warn(place.field(shorten(name)), sentence);
      }
    return one;
  });
}

/**
 * Reads the fields of one object. A field that cannot be read is undefined: an error where the object cannot do without it,
 * else a warning.
 */
export class Fields {
  /** The names of the fields that were asked for. */
  readonly asked = new Set<string>();

  constructor(
    readonly raw: RawObject,
    readonly sti: string,
    readonly context: FieldContext,
  ) {}

  #read<T>(
    name: string,
    needed: boolean,
    parse: (raw: unknown, strings: DataStrings) => Figure<T>,
    grave = needed,
  ): T | undefined {
    const { strings, problems } = this.context;
    this.asked.add(name);
    const raw = this.raw[name];
    const place = jsonPlace(this.sti).field(name);
    const { value, fault } = isAbsent(raw) ? {} : parse(raw, strings);
    if (fault !== undefined) {
      if (grave) problems.error(place, fault);
      else problems.warn(place, fault);
    } else if (value === undefined && needed) problems.error(place, strings.mangler(name));
    return value;
  }

  /** One of the 98; always needed. */
  kommune(): Kode | undefined {
    return this.#read('kommune', true, (raw, strings) => {
      const text = String(raw);
      const kode = findKommune(text);
      return kode === undefined || kode === HELE_LANDET
        ? { fault: strings.ukendtKommune(quoted(raw), suggestKommuner(text)) }
        : { value: kode };
    });
  }

  /** The year of the figures; always needed. */
  aar(): number | undefined {
    return this.#read('aar', true, parseYear);
  }

  text(name: string, needed = false): string | undefined {
    return this.#read(name, needed, (raw, strings) =>
      typeof raw === 'string' ? { value: raw.trim() } : { fault: strings.ikkeTekst(quoted(raw)) },
    );
  }

  oneOf<T extends string | boolean>(
    name: string,
    allowed: readonly T[],
    needed = false,
  ): T | undefined {
    return this.#read(name, needed, (raw, strings) => {
      const value = allowed.find((one) => one === raw);
      return value === undefined ? { fault: strings.ikkeEnAf(quoted(raw), allowed) } : { value };
    });
  }

  whole(name: string, needed = false): number | undefined {
    return this.#read(name, needed, parseCount);
  }

  antal(name: string): Count | undefined {
    return this.#read(name, false, parseAntal);
  }

  /** A day that exists, `2025-09-30`, also as Danes write it. It may be absent, but a wrong one is an error. */
  day(name: string): string | undefined {
    const parse = (raw: unknown, strings: DataStrings): Figure<string> => {
      const value = typeof raw === 'string' ? dayOf(raw.trim()) : undefined;
      return value === undefined ? { fault: strings.ikkeDato(quoted(raw)) } : { value };
    };
    return this.#read(name, false, parse, true);
  }

  /** An address that is safe to link to, or what was given for one, to be shown as text. */
  address(name: string): Address {
    const given = this.text(name);
    if (!given) return {};
    if (isWebAddress(given)) return { url: given };
    const { strings, problems } = this.context;
    problems.warn(jsonPlace(this.sti).field(name), strings.ikkeAdresse(quoted(given)));
    return { adresse: given };
  }

  each<T>(name: string, parse: Parse<T>): readonly T[] {
    this.asked.add(name);
    return parseEach(this.raw[name], `${this.sti}.${name}`, parse, this.context);
  }

  /** The parts of a whole: none of them where one cannot be read, since the rest would pass for the whole. */
  all<T>(name: string, parse: Parse<T>): readonly T[] {
    const parts = this.each(name, parse);
    const raw = this.raw[name];
    return Array.isArray(raw) && raw.length > parts.length ? [] : parts;
  }
}
