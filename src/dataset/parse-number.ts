import type { DataStrings } from '../strings/data-strings.js';
import { asText, visible } from './invisible.js';
import { percentFrom, type Percent } from './percent.js';
import { quoted } from './problems.js';
import { YEAR_LIMITS } from './year-limits.js';

/** A figure, or why it is none; neither where it is missing. */
export interface Figure<T> {
  readonly value?: T;
  readonly fault?: string;
}

/** Signs and words for a missing figure. Missing is never 0. */
const MISSING = /^(|[-–—]|--|\.+|na|n\/a|nan|ikke oplyst|uoplyst|u\/o)$/i;

export const isMissing = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  Number.isNaN(raw) ||
  (typeof raw === 'string' && MISSING.test(visible(raw)));

const PERCENT_SIGN = /\s*(%|pct\.?|procent)$/i;

/** Whether a percentage says itself that it is one: `0,6 %` is no 60 %. */
export const hasPercentSign = (raw: unknown): boolean => PERCENT_SIGN.test(asText(raw));

/** A percentage, 0-100: a number, or a text with point or comma before the decimals and perhaps a % sign. */
export function parsePercent(raw: unknown, strings: DataStrings): Figure<Percent> {
  if (isMissing(raw)) return {};
  const digits = asText(raw).replace(PERCENT_SIGN, '').replace('.', ',');
  if (!/^[-−+]?\d+(,\d+)?(e[-+]\d+)?$/.test(digits)) return { fault: strings.ikkeTal(quoted(raw)) };
  const value = percentFrom(digits.replace('−', '-').replace(',', '.'));
  if (value.value > 100) return { fault: strings.over100(digits) };
  return value.value < 0 ? { fault: strings.under0(digits) } : { value };
}

/** A count: a whole number, or a text in which a point (or a space) before exactly three digits separates thousands. */
export function parseCount(raw: unknown, strings: DataStrings): Figure<number> {
  if (isMissing(raw)) return {};
  let value: number | undefined;
  if (typeof raw === 'number') value = raw;
  else if (typeof raw === 'string') {
    const text = visible(raw);
    if (/^\d{1,3}([.\s]\d{3})+$/.test(text)) value = Number(text.replace(/[.\s]/g, ''));
    else if (/^[-−]?\d+$/.test(text)) value = Number(text.replace('−', '-'));
    else if (/^\d+(,0{1,2}|\.0{1,2})$/.test(text)) value = Number.parseInt(text, 10);
  }
  if (value !== undefined && value < 0) return { fault: strings.under0(String(value)) };
  return value !== undefined && Number.isSafeInteger(value)
    ? { value: value + 0 }
    : { fault: strings.ikkeHeltal(quoted(raw)) };
}

/** Whether a count is written as people do who may not tell it: `<5`, `1-4`, `*`. */
export const isWithheld = (raw: unknown): boolean =>
  typeof raw === 'string' &&
  /^(([<>≤≥]|under|over|højst|(færre|mindre) end)\s*\d+|\d+\s*[-–]\s*\d+|\*+)$/i.test(visible(raw));

/** A whole year; a quarter or a half year is none. */
export function parseYear(raw: unknown, strings: DataStrings): Figure<number> {
  if (isMissing(raw)) return {};
  const value = Number(/^(?:år )?(\d{4})$/i.exec(asText(raw))?.[1]);
  const [first, last] = YEAR_LIMITS;
  return value >= first && value <= last ? { value } : { fault: strings.ikkeAar(quoted(raw)) };
}
