import type { Problem } from '../errors.js';
import { findKommune } from '../kommuner/find-kommune.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Count } from './dataset.js';

/** What could be read of a raw value, and what was wrong with it. Without a value it is left out. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const isCount = (raw: unknown): raw is number =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 0;

/** A count as a number, or as `{ "mindst": n }` where only its least is known. */
export function parseCount(raw: unknown): Count | undefined {
  if (isCount(raw)) return { value: raw, atLeast: false };
  if (isRecord(raw) && isCount(raw['mindst'])) return { value: raw['mindst'], atLeast: true };
  return undefined;
}

/** Every item of a list through `parse`; what cannot be read is left out and named. */
export function parseEach<T>(
  raw: unknown,
  sti: string,
  parse: (raw: unknown, sti: string) => Parsed<T>,
): { readonly value: readonly T[]; readonly problems: readonly Problem[] } {
  if (raw === undefined) return { value: [], problems: [] };
  if (!Array.isArray(raw)) return { value: [], problems: [{ sti, besked: 'Skriv en liste.' }] };
  const results = raw.map((item: unknown, i) => parse(item, `${sti}[${i}]`));
  return {
    value: results.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** Reads the fields of one object. A field that cannot be read is undefined, and named in `problems`. */
export class Fields {
  readonly problems: Problem[] = [];
  readonly #raw: Readonly<Record<string, unknown>>;

  constructor(
    raw: unknown,
    readonly sti: string,
  ) {
    this.#raw = isRecord(raw) ? raw : {};
    if (!isRecord(raw)) this.problems.push({ sti, besked: 'Skriv et objekt.' });
  }

  #read<T>(name: string, expected: string, parse: (raw: unknown) => T | undefined): T | undefined {
    const raw = this.#raw[name];
    if (raw === undefined) return undefined;
    const value = parse(raw);
    if (value === undefined) this.problems.push({ sti: `${this.sti}.${name}`, besked: expected });
    return value;
  }

  /** One of the 98. */
  kommune(): Kode | undefined {
    return this.#read('kommune', 'Ukendt kommune.', (raw) => {
      const kode = findKommune(String(raw));
      return kode === HELE_LANDET ? undefined : kode;
    });
  }

  text(name: string): string | undefined {
    return this.#read(name, 'Skriv en tekst.', (raw) =>
      typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined,
    );
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    return this.#read(name, `Skriv ${allowed.join(', ')}.`, (raw) =>
      allowed.find((value) => value === raw),
    );
  }

  whole(name: string): number | undefined {
    return this.#read(name, 'Skriv et helt tal.', (raw) => (isCount(raw) ? raw : undefined));
  }

  count(name: string): Count | undefined {
    return this.#read(name, 'Skriv et helt tal eller { "mindst": 34000 }.', parseCount);
  }

  yesOrNo(name: string): boolean | undefined {
    return this.#read(name, 'Skriv true eller false.', (raw) =>
      typeof raw === 'boolean' ? raw : undefined,
    );
  }

  /** A day that exists, `2025-09-30`. */
  day(name: string): string | undefined {
    return this.#read(name, 'Skriv en dato som 2025-09-30.', (raw) => {
      if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined;
      const date = new Date(`${raw}T00:00Z`);
      return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(raw) ? raw : undefined;
    });
  }

  /** An address that is safe to link to. */
  url(name: string): string | undefined {
    return this.#read(name, 'Skriv en adresse, der begynder med https://.', (raw) =>
      typeof raw === 'string' && /^https?:\/\/\S+$/i.test(raw) ? raw : undefined,
    );
  }

  each<T>(name: string, parse: (raw: unknown, sti: string) => Parsed<T>): readonly T[] {
    const { value, problems } = parseEach(this.#raw[name], `${this.sti}.${name}`, parse);
    this.problems.push(...problems);
    return value;
  }

  /** The object, or nothing and a reason where one of its necessary fields is missing. */
  require<T>(value: T | undefined, ...names: readonly string[]): Parsed<T> {
    for (const name of names)
      if (this.#raw[name] === undefined)
        this.problems.push({ sti: `${this.sti}.${name}`, besked: 'Feltet mangler.' });
    return { value, problems: this.problems };
  }
}
