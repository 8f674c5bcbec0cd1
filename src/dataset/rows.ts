import { KOMMUNER } from '../kommuner/kommuner.js';
import { rowKey, type Row } from './dataset.js';
import type { FieldContext, RawObject } from './fields.js';
import { isFraction, smallRate } from './fractions.js';
import { rowParser, type Defaults } from './parse-row.js';
import { addsUp, areCounts, largestCount } from './are-counts.js';
import { hasPercentSign, isMissing } from './parse-number.js';
import { clean, type Percent } from './percent.js';
import type { RowPlace } from './problems.js';
import { UDFALD } from './udfald.js';

/** What a row says: 62 and 62.0 are one value. All rows of a source have their fields in one order, the parser's. */
const valuesOf = (row: Row): string =>
  JSON.stringify(row, (name, value: unknown) => (name === 'decimals' ? undefined : value));

/**
 * Reads the rows of one source, and keeps them by key. A key that stands twice with different values is left out, each of its
 * rows named; where one rate is a fraction, so is every one that may be; and where two rows are numbers of cases, so is every
 * one that may be.
 */
export class Rows {
  readonly #rows = new Map<
    string,
    { raw: RawObject; row: Row; places: RowPlace[]; differ: boolean; small: Percent | undefined }
  >();
  readonly #parse: ReturnType<typeof rowParser>;
  /** Rows that hold numbers of cases where percentages belong; one over 100 that its cases can hold is as good as two. */
  #counted = 0;
  readonly #refused = new Set<string>();

  constructor(readonly context: FieldContext) {
    this.#parse = rowParser(context);
  }

  #refuse(places: readonly RowPlace[], sentence: string): undefined {
    for (const { row } of places) {
      this.context.problems.error(row, sentence);
      this.#refused.add(row.sti);
    }
  }

  /** The row, if it can be used. `defaults` is given where område and år may be absent. */
  add(raw: RawObject, place: RowPlace, defaults?: Defaults): Row | undefined {
    const { strings } = this.context;
    const row = this.#parse(raw, place, defaults);
    // A number that was read as a percentage is at most 100; a text may have a point before thousands.
    const hasText = UDFALD.some((udfald) => typeof raw[udfald] === 'string');
    if ((!row || hasText) && largestCount(raw, strings) > 100)
      this.#counted += isMissing(raw['sager']) ? 1 : 2;
    if (!row) return undefined;
    if (areCounts(row)) {
      this.#counted++;
      return this.#refuse([place], strings.lignerAntal);
    }
    const key = rowKey(row);
    const known = this.#rows.get(key);
    if (known) {
      known.places.push(place);
      known.differ ||= valuesOf(known.row) !== valuesOf(row);
    } else {
      const isSigned = hasText && UDFALD.some((udfald) => hasPercentSign(raw[udfald]));
      const small = isSigned ? undefined : smallRate(row);
      this.#rows.set(key, { raw, row, places: [place], differ: false, small });
    }
    return row;
  }

  /** The rows that can be used. Finds what is wrong with several of them, and takes back what was doubted in those that are refused. */
  finish(): ReadonlyMap<string, Row> {
    const { problems, strings } = this.context;
    const rows = new Map<string, Row>();
    let fractions = false;
    this.#rows.forEach(({ row, small }) => {
      fractions ||= small !== undefined && isFraction(small, row);
    });
    const broek = ({ value }: Percent, brugt: boolean): string =>
      strings.broek(value, clean(100 * value), brugt);
    const mayBeCounts = (raw: RawObject, row: Row): boolean =>
      !row.status && !addsUp(row) && largestCount(raw, strings) > 0;
    this.#rows.forEach(({ raw, row, places, differ, small }, key) => {
      if (differ) {
        const navn = KOMMUNER.get(row.kommune)?.navn ?? strings.heleLandet;
        const all = places.map((place) => place.row.navn);
        this.#refuse(places, strings.flereGange(navn, row.omraade, row.aar, all));
      } else if (small && fractions) this.#refuse(places, broek(small, false));
      else if (this.#counted > 1 && mayBeCounts(raw, row))
        this.#refuse(places, strings.lignerAntal);
      else {
        rows.set(key, row);
        if (small && small.value < 1)
          for (const place of places) problems.warn(place.row, broek(small, true));
      }
    });
    problems.forget(this.#refused);
    return rows;
  }
}
