import { round, type Percent } from '../dataset/percent.js';

/** Numbers and dates as a language writes them. */
export interface Format {
  /** `{ value: 44.9, decimals: 1 }` → `44,9 %`, with a non-breaking space. */
  percent(percent: Percent): string;
  /** Procentpoint, without sign, one decimal: `17,1`; two where one would be none: `0,04`. */
  points(difference: number): string;
  /** The same with its sign: `+17,1`, `−3,0`, `0,0`; `+20` without decimals. */
  signedPoints(difference: number, decimals?: number): string;
  /** A count with thousands separated: `8.140`. */
  count(count: number): string;
  /** A day, `2025-09-30` → `30. september 2025`; a month alone, `2025-06` → `juni 2025`. */
  date(iso: string): string;
}

/**
 * By hand: the first use of each kind of `Intl` costs a phone 20-80 ms, more than drawing the map. Tests compare the two.
 *
 * @param point before the decimals
 * @param group between thousands
 * @param sign after a percentage
 * @param dot after the day of a month
 * @param months their names, with spaces between
 */
export function createFormat(
  point: string,
  group: string,
  sign: string,
  dot: string,
  months: string,
): Format {
  const format = (value: number, decimals: number): string => {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return fraction === undefined ? grouped : grouped + point + fraction;
  };
  const points = (
    difference: number,
    decimals = difference && Math.abs(difference) < 0.05 ? 2 : 1,
  ): string => format(round(Math.abs(difference), decimals), decimals);
  return {
    percent: ({ value, decimals }) => format(value, decimals) + sign,
    points: (difference) => points(difference),
    signedPoints: (difference, decimals) =>
      (difference > 0 ? '+' : difference < 0 ? '−' : '') + points(difference, decimals),
    count: (count) => format(count, 0),
    date: (written) => {
      const date = /^\d{4}(-\d\d){1,2}$/.test(written) ? new Date(written) : undefined;
      if (!date || Number.isNaN(date.valueOf())) return written;
      const month = `${months.split(' ')[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
      return written.length > 7 ? `${date.getUTCDate()}${dot} ${month}` : month;
    },
  };
}
