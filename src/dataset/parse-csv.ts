import { dsvFormat } from 'd3-dsv';
import { columnOf } from './grid-header.js';
import type { Grid } from './parse-grid.js';

const SEPARATORS = [';', '\t', ','] as const;
/** Enough to see a title and the heading. */
const HEAD = 4000;

/** The separator under which a line near the top has the most known headings. */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD);
  const known = (separator: string): number =>
    Math.max(
      0,
      ...dsvFormat(separator)
        .parseRows(head)
        .slice(0, 25)
        .map((cells) => cells.filter((cell) => columnOf(cell)).length),
    );
  const scores = SEPARATORS.map((separator) => ({ separator, score: known(separator) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** A CSV file's lines and cells, separated by `;`, tab or `,`. A line is counted where it starts, also after quoted line breaks. */
export function parseCsv(text: string): Grid {
  let number = 1;
  const rows = dsvFormat(separatorOf(text))
    .parseRows(text)
    .map((cells) => {
      const row = { number, cells };
      number += 1;
      for (const cell of cells)
        if (/[\r\n]/.test(cell)) number += cell.split(/\r\n|\r|\n/).length - 1;
      return row;
    });
  return { kind: 'linje', rows };
}
