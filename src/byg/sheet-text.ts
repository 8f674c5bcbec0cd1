/** A cell of a spreadsheet, as the library reads it, and the format that Excel shows it with. */
export interface Cell {
  readonly value: string | number | boolean | Date | null;
  readonly format?: string | undefined;
}

/** What a format does with a number that is not negative; a sign in quotes or after a backslash is only written. */
const reckoning = (format: string): string =>
  (format.replace(/"[^"]*"|\\./g, '').split(';')[0] ?? '').trim();

/** The decimals of a plain number format (`0`, `#,##0.0`, `0.00%`); undefined for `General` and formats with more in them. */
function decimalsOf(format: string): number | undefined {
  const plain = /^[#,0]*0(?:\.(0+))?\s?%?$/.exec(format);
  return plain ? (plain[1] ?? '').length : undefined;
}

/** As Excel rounds: by the digits that are written, 8.45 to 8.5, and not by the nearest binary number. */
const rounded = (number: number, decimals: number): string =>
  Number(`${Math.round(Number(`${number}e${decimals}`))}e-${decimals}`).toFixed(decimals);

/** What a person sees in the cell, with decimal comma. Excel keeps 62 % as 0.62 and shows it by the cell's format. */
export function cellText({ value, format = '' }: Cell): string {
  if (value === null) return '';
  if (value instanceof Date)
    return value.toISOString().slice(0, /^y+$/i.test(reckoning(format)) ? 4 : 10);
  if (typeof value !== 'number') {
    const text = String(value).replace(/\s+/g, ' ').trim();
    return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
  }
  const plain = reckoning(format);
  const percent = plain.includes('%');
  // 15 digits are what Excel itself keeps: 0.1 + 0.2 is 0.3 there.
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  const decimals = decimalsOf(plain);
  const digits = decimals === undefined ? String(shown) : rounded(shown, decimals);
  return `${digits.replace('.', ',')}${percent ? ' %' : ''}`;
}

/** A sheet as the text that copying it in Excel gives: a line for each row, tabs between cells. */
export const sheetText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(cellText).join('\t')).join('\n');
