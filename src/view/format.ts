import type { Percent } from '../dataset/percent.js';

/** Numbers as a language writes them. */
export interface Format {
  /** `{ value: 44.9, decimals: 1 }` → `44,9 %`, with a non-breaking space. */
  percent(percent: Percent): string;
  /** Procentpoint, without sign, always one decimal: `17,1`. */
  points(difference: number): string;
  /** A count with thousands separated: `8.140`. */
  count(count: number): string;
  /** A day, `2025-09-30` → `30. september 2025`; a month alone, `2025-06` → `juni 2025`. */
  date(iso: string): string;
}

export function createFormat(locale: string): Format {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (value: number, decimals: number, style: 'percent' | 'decimal'): string => {
    const key = `${style}${decimals}`;
    let numbers = formats.get(key);
    if (!numbers) {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      formats.set(key, (numbers = new Intl.NumberFormat(locale, { style, ...digits })));
    }
    return numbers.format(style === 'percent' ? value / 100 : value);
  };
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  // To make one takes a millisecond.
  let months: Intl.DateTimeFormat | undefined;
  let days: Intl.DateTimeFormat | undefined;
  return {
    percent: ({ value, decimals }) => format(value, decimals, 'percent'),
    points: (difference) => format(Math.abs(difference), 1, 'decimal'),
    count: (count) => format(count, 0, 'decimal'),
    date: (written) => {
      const date = /^\d{4}(-\d\d){1,2}$/.test(written) ? new Date(written) : undefined;
      if (!date || Number.isNaN(date.valueOf())) return written;
      const dates =
        written.length > 7
          ? (days ??= new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }))
          : (months ??= new Intl.DateTimeFormat(locale, month));
      return dates.format(date);
    },
  };
}
