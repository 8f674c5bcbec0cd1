import { roundsTo } from './count-outcomes.js';
import type { Row } from './dataset.js';
import type { RawObject } from './fields.js';
import { PERCENTAGES, type Column } from './column.js';
import { visible } from './invisible.js';
import { isMissing, parseCount } from './parse-number.js';
import { discrepancyOf, ROUNDING_TOLERANCE } from './outcome.js';
import { UDFALD } from './udfald.js';
import type { DataStrings } from '../strings/data-strings.js';
import type { Percent } from './percent.js';

/** Whole numbers added up; undefined where one is missing or has decimals. */
function sumOf(...parts: readonly (Percent | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (!part || part.value % 1 !== 0) return undefined;
    sum += part.value;
  }
  return sum;
}

/**
 * Whether a row has numbers of cases where percentages belong: the outcomes add up to the cases and not to 100, or the parts are
 * the share of them that `omgjort` says and not its percentage.
 */
export function areCounts({
  status,
  sager,
  omgjort,
  stadfaestet,
  aendret,
  hjemvist,
}: Row): boolean {
  if (!sager || status !== undefined) return false;
  const far = (sum: number, whole: number): boolean => Math.abs(sum - whole) > ROUNDING_TOLERANCE;
  const wholes = [sumOf(omgjort, stadfaestet), sumOf(aendret, hjemvist, stadfaestet)];
  if (wholes.some((sum) => sum === sager && far(sum, 100))) return true;
  const parts = sumOf(aendret, hjemvist);
  return (
    omgjort !== undefined &&
    parts !== undefined &&
    far(parts, omgjort.value) &&
    roundsTo(parts, sager, omgjort)
  );
}

/** Whether the outcomes of a row are percentages that make 100, or with `partsTell` the whole that they are parts of. */
export function addsUp(row: Row, partsTell = false): boolean {
  const { omgjort, stadfaestet, aendret, hjemvist } = row;
  const parts = aendret && hjemvist;
  const whole = stadfaestet ? (omgjort ?? parts) : partsTell && omgjort && parts;
  return !!whole && discrepancyOf(row) <= ROUNDING_TOLERANCE;
}

/** The largest figure of a row where each may be a number of its cases: whole, perhaps with a point before thousands; else NaN. */
export function largestCount(raw: RawObject, strings: DataStrings): number {
  const { value: sager } = parseCount(raw['sager'], strings);
  const counts = UDFALD.filter((udfald) => !isMissing(raw[udfald])).map((udfald) => {
    const text = String(raw[udfald]);
    if (sager === undefined) return Number(text);
    return text.includes(',') ? NaN : (parseCount(raw[udfald], strings).value ?? NaN);
  });
  const largest = Math.max(...counts);
  return counts.every(Number.isInteger) && largest <= (sager ?? Infinity) ? largest : NaN;
}

/** A heading in the plural without a unit: "Omgjorte" may be cases. */
const isPlural = (heading: string): boolean => /[td]e$/i.test(visible(heading));

/**
 * The headings in the plural under which every figure may be a number of cases: whole, without a percent sign and no more than the
 * row's cases, where no row adds up as percentages.
 */
export function perhapsCounts(
  names: readonly string[],
  columns: readonly (Column | undefined)[],
  rows: readonly (readonly [RawObject, Row])[],
): readonly string[] {
  const omgjortIsPlural = isPlural(names[columns.indexOf('omgjort')] ?? '');
  if (rows.some(([, row]) => addsUp(row, !omgjortIsPlural))) return [];
  return names.filter((name, i) => {
    const column = columns[i];
    if (!column || !PERCENTAGES.has(column) || !isPlural(name)) return false;
    const given = rows.filter(([raw]) => raw[column] !== undefined);
    const mayBeCount = ([raw, { sager = 0 }]: (typeof rows)[number]): boolean => {
      const text = visible(String(raw[column]));
      return /^\d+$/.test(text) && Number(text) <= sager;
    };
    return given.length > 0 && given.every(mayBeCount);
  });
}
