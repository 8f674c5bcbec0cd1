import { findKommune } from '../kommuner/find-kommune.js';
import { suggestKommuner } from '../kommuner/suggest-kommuner.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { DataStrings } from '../strings/data-strings.js';
import type { Address, Count } from './dataset.js';
import { parseCount, parseYear, type Figure } from './parse-number.js';
import { JsonPlace, quoted, type Problems, type RowPlace } from './problems.js';
import { asText } from './invisible.js';
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

/** What is made of one field. */
type ParseField<T> = (raw: unknown, strings: DataStrings) => Figure<T>;

/** A field that is wrong is a warning, or an error that leaves the object out; `need`: that it is missing is one too. */
type How = 'warn' | 'error' | 'need';

const parseText: ParseField<string> = (raw, strings) =>
  typeof raw === 'string' || typeof raw === 'number'
    ? { value: `${raw}`.trim() }
    : { fault: strings.ikkeTekst(quoted(raw)) };

/** One of the 98 or the country; `suggest` guesses which one was meant. */
export function parseKommune(
  raw: unknown,
  strings: DataStrings,
  suggest = suggestKommuner,
): Figure<Kode> {
  const text = asText(raw);
  const value = findKommune(text);
  return value === undefined
    ? { fault: strings.ukendtKommune(quoted(raw), suggest(text)) }
    : { value };
}

/** One for all: a row lacks most fields. */
const ABSENT: Figure<never> = {};

/** Reads the fields of one object. A field that cannot be read is undefined. */
export class Fields {
  /** A field that the object cannot do without is missing or wrong. */
  bad = false;

  constructor(
    readonly raw: RawObject,
    readonly place: RowPlace,
    readonly context: FieldContext,
    /** The names of the fields that are asked for, where it matters which others there are. */
    readonly asked?: Set<string>,
  ) {}

  error(name: string, sentence: string): undefined {
    this.bad = true;
    this.context.problems.error(this.place.field(name), sentence);
  }

  warn(name: string, sentence: string): undefined {
    this.context.problems.warn(this.place.field(name), sentence);
  }

  read<T>(name: string, parse: ParseField<T>, how: 'need'): T;
  read<T>(name: string, parse: ParseField<T>, how?: How): T | undefined;
  read<T>(name: string, parse: ParseField<T>, how: How = 'error'): T | undefined {
    const { strings } = this.context;
    this.asked?.add(name);
    const raw = this.raw[name];
    const { value, fault }: Figure<T> = isAbsent(raw) ? ABSENT : parse(raw, strings);
    if (fault !== undefined) this[how === 'warn' ? how : 'error'](name, fault);
    else if (value === undefined && how === 'need') this.error(name, strings.mangler(name));
    return value;
  }

  /** What was made of the fields, where that can be used: nothing that it needs is undefined then. */
  usable<T>(made: T): T | undefined {
    return this.bad ? undefined : made;
  }

  /** One of the 98; always needed. */
  kommune(): Kode {
    return this.read(
      'kommune',
      (raw, strings) => {
        const { value, fault } = parseKommune(raw, strings);
        return value === HELE_LANDET
          ? { fault: strings.ukendtKommune(quoted(raw), []) }
          : { value, fault };
      },
      'need',
    );
  }

  /** The year of the figures; always needed. */
  aar(): number {
    return this.read('aar', parseYear, 'need');
  }

  text(name: string, how: 'need'): string;
  text(name: string): string | undefined;
  text(name: string, how: How = 'warn'): string | undefined {
    return this.read(name, parseText, how);
  }

  oneOf<T extends string | number | boolean>(name: string, allowed: readonly T[], how: 'need'): T;
  oneOf<T extends string | number | boolean>(name: string, allowed: readonly T[]): T | undefined;
  oneOf<T extends string | number | boolean>(
    name: string,
    allowed: readonly T[],
    how: How = 'warn',
  ): T | undefined {
    const parse: ParseField<T> = (raw, strings) => {
      const value = allowed.find((one) => one === raw);
      return value === undefined ? { fault: strings.ikkeEnAf(quoted(raw), allowed) } : { value };
    };
    return this.read(name, parse, how);
  }

  whole(name: string, how: 'need'): number;
  whole(name: string): number | undefined;
  whole(name: string, how: How = 'warn'): number | undefined {
    return this.read(name, parseCount, how);
  }

  antal(name: string): Count | undefined {
    return this.read(name, parseAntal, 'warn');
  }

  /** A day that exists, `2025-09-30`, also as Danes write it. It may be absent, but not wrong. */
  day(name: string): string | undefined {
    return this.read(name, (raw, strings) => {
      const value = dayOf(asText(raw));
      return value === undefined ? { fault: strings.ikkeDato(quoted(raw)) } : { value };
    });
  }

  /** An address that is safe to link to, or what was given for one, to be shown as text. */
  address(name: string): Address {
    const given = this.text(name);
    if (!given) return {};
    if (isWebAddress(given)) return { url: given };
    this.warn(name, this.context.strings.ikkeAdresse(quoted(given)));
    return { adresse: given };
  }

  /** Every item of a list through `parse`; one that cannot be read is left out. A field that is not known is warned of once. */
  each<T>(name: string, parse: Parse<T>): readonly T[] {
    const { problems, strings } = this.context;
    this.asked?.add(name);
    const list = this.raw[name];
    const at = this.place.field(name);
    if (isAbsent(list)) return [];
    if (!Array.isArray(list)) {
      problems.error(at, strings.ikkeListe);
      return [];
    }
    const asked = new Set<string>();
    const warned = new Set<string>();
    return list.flatMap((item: unknown, i) => {
      const place = new JsonPlace(at.sti, i);
      if (!isRecord(item)) {
        problems.error(place.row, strings.ikkeObjekt(quoted(item)));
        return [];
      }
      const fields = new Fields(item, place, this.context, asked);
      const one = parse(fields);
      if (one === undefined) return [];
      for (const key of Object.keys(item))
        if (!asked.has(key) && !warned.has(key)) {
          warned.add(key);
          fields.warn(shorten(key), strings.ukendtFelt(quoted(key), [...asked]));
        }
      return one;
    });
  }

  /** The parts of a whole: none of them where one cannot be read, since the rest would pass for the whole. */
  all<T>(name: string, parse: Parse<T>): readonly T[] {
    const parts = this.each(name, parse);
    const raw = this.raw[name];
    return Array.isArray(raw) && raw.length > parts.length ? [] : parts;
  }
}
