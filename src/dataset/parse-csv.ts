import { columnOf } from './column.js';
import type { Grid } from './parse-grid.js';

const SEPARATORS = [';', '\t', ','] as const;
/** Enough to see a title and the heading. */
const HEAD = 4000;

/**
 * The cells of each line (RFC 4180): a cell in quotes may hold separators, line breaks and, doubled, quotes. A quote that no cell
 * ends with is a sign like any other: it must not swallow the lines that follow.
 */
export function linesOf(text: string, separator: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  const end = new RegExp(`${separator}|\\r\\n?|\\n|$`, 'g');
  const quoted = new RegExp(`"((?:[^"]|"")*)"(?=${separator}|[\\r\\n]|$)`, 'y');
  let cells: string[] = [];
  for (let at = 0; at < text.length || cells.length > 0;) {
    quoted.lastIndex = at;
    const [whole = '', inside = ''] = text[at] === '"' ? (quoted.exec(text) ?? []) : [];
    end.lastIndex = at + whole.length;
    const found = end.exec(text) as RegExpExecArray; // at the latest the end of the text
    cells.push(whole ? inside.replaceAll('""', '"') : text.slice(at, found.index));
    at = found.index + found[0].length;
    if (found[0] === separator) continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

/** The separator under which a line near the top has the most known headings. */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD);
  const known = (separator: string): number =>
    Math.max(
      0,
      ...linesOf(head, separator).map((cells) => cells.filter((cell) => columnOf(cell)).length),
    );
  const scores = SEPARATORS.map((separator) => ({ separator, score: known(separator) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** A CSV file's lines and cells, separated by `;`, tab or `,`. A line is counted where it starts, also after quoted line breaks. */
export function parseCsv(text: string): Grid {
  let number = 1;
  const separator = separatorOf(text);
  const rows = linesOf(text, separator).map((cells) => {
    const row = { number, cells };
    number += 1;
    for (const cell of cells)
      if (/[\r\n]/.test(cell)) number += cell.split(/\r\n|\r|\n/).length - 1;
    return row;
  });
  return { kind: 'linje', komma: separator === ',', rows };
}
