import { fold } from '../kommuner/fold.js';
import { columnOf, FIGURES, PERCENTAGES, type Column } from './column.js';
import { visible } from './invisible.js';
import { findOmraade } from './omraade.js';
import { isMissing } from './parse-number.js';
import { omraaderIn } from './titles.js';

export interface Line {
  readonly cells: readonly string[];
}

/** Above the heading there may stand a title and the like; blank lines do not count. */
const LINES_BEFORE_HEADER = 20;
/** Under it there may stand parts, units and the first line once more. */
const LINES_UNDER_HEADER = 3;

export const isBlank = ({ cells }: Line): boolean => cells.every((cell) => visible(cell) === '');

const isNaming = (column: Column | undefined): boolean => column === 'kommune' || column === 'kode';

/** Whether a line names a kommune and at least one figure. */
function isHeader({ cells }: Line): boolean {
  const columns = cells.map(columnOf);
  return columns.some(isNaming) && columns.some((column) => FIGURES.has(column));
}

const filled = <T extends Line>(lines: readonly T[]): readonly T[] =>
  lines.filter((line) => !isBlank(line));
const top = <T extends Line>(lines: readonly T[]): readonly T[] =>
  filled(lines).slice(0, LINES_BEFORE_HEADER);

/** The heading of a table, and the lines around it that are not blank. */
export interface Heading<T extends Line> {
  /** What each column is called. */
  readonly names: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  /** A title and the like, and years or an område under the heading. */
  readonly above: readonly T[];
  readonly below: readonly T[];
  /** Where the heading of another table ends this one. */
  readonly other: T | undefined;
}

/** What a column is called, and what it holds. */
type Named = readonly [string, Column | undefined];

/** What a second line makes of a column: "Ændret" under "Omgjort" is a part of it, "Antal" no percentage. */
function under([name, column]: Named, lower: string): Named {
  const own = columnOf(lower);
  if (PERCENTAGES.has(own) && PERCENTAGES.has(column)) return [lower, own];
  if (fold(lower) === fold(name) || (own && own === column)) return [name, column];
  const both = `${name} ${lower}`.trim();
  return [both, columnOf(both) ?? columnOf(`${lower} ${name}`)];
}

/** What a second line makes of the columns. A cell over several of them is a text above the first, and about the others too. */
function withParts(named: readonly Named[], cells: readonly string[]): readonly Named[] {
  let group: Named = ['', undefined];
  return [...(cells.length > named.length ? cells : named)].map((_, i): Named => {
    const [upper = ['', undefined], lower = ''] = [named[i], cells[i]?.trim()];
    if (upper[0] !== '') group = upper;
    return lower === '' ? upper : under(group, lower);
  });
}

/** Whether a line under the heading goes on with it: no figures, and no words where the rows have theirs. */
const goesOn = ({ cells }: Line, named: readonly Named[]): boolean =>
  cells.every((cell, i) => {
    const text = visible(cell);
    const column = named[i]?.[1];
    if (text === '' || (column && columnOf(text) === column)) return true;
    return (!column || FIGURES.has(column)) && !/\d/.test(text) && !isMissing(text);
  });

/** Whether a line under the heading has years only, some where a percentage would be: each column is about its own. */
const hasYears = ({ cells }: Line, named: readonly Named[]): boolean =>
  cells.every((cell) => /^((år )?(19|20)\d\d\b.*)?$/i.test(visible(cell))) &&
  cells.some((cell, i) => PERCENTAGES.has(named[i]?.[1]) && visible(cell) !== '');

/** Whether a column holds nothing but names of områder, whatever it is called: "Kort", "Emne". Without it all rows would be the page's. */
function holdsOmraader(lines: readonly Line[], at: number): boolean {
  const cells = lines.map((line) => visible(line.cells[at] ?? '')).filter(Boolean);
  return cells.length > 0 && cells.every(findOmraade);
}

/** The heading of a table, if it has one. */
export function headingOf<T extends Line>(lines: readonly T[]): Heading<T> | undefined {
  const header = top(lines).find(isHeader);
  if (!header) return undefined;
  const all = filled(lines);
  const at = all.indexOf(header);
  let above = all.slice(0, at);
  let below = all.slice(at + 1);
  let named: readonly Named[] = header.cells.map((cell): Named => [cell.trim(), columnOf(cell)]);
  for (const next of below.slice(0, LINES_UNDER_HEADER)) {
    const more = goesOn(next, named);
    if (hasYears(next, named) || (more && omraaderIn(next.cells.join(' ')).length > 0))
      above = [...above, next];
    else if (more) named = withParts(named, next.cells);
    else break;
    below = below.slice(1);
  }
  const naming = named.findIndex(([, column]) => isNaming(column));
  // A line without any of its words is none: most are rows. Where the kommune is called one, the figures are perhaps others.
  const again = below.filter(
    (line) =>
      (isNaming(columnOf(line.cells[naming] ?? '')) &&
        line.cells.filter((cell) => cell.trim()).length > 1) ||
      (line.cells.some((cell) => cell && header.cells.includes(cell)) && isHeader(line)),
  );
  const other = again.find(({ cells }) =>
    cells.some((cell, i) => columnOf(cell) !== columnOf(header.cells[i] ?? '')),
  );
  below = below.slice(0, other && below.indexOf(other)).filter((line) => !again.includes(line));
  let columns = named.map(([, column]) => column);
  if (!columns.includes('omraade'))
    columns = columns.map(
      (column, i) => column ?? (holdsOmraader(below, i) ? 'omraade' : undefined),
    );
  if (!columns.some((column) => FIGURES.has(column))) return undefined;
  return { names: named.map(([name]) => name), columns, above, below, other };
}

/** The headings that are known, where they are too few. */
export const headingsIn = (lines: readonly Line[]): readonly string[] =>
  top(lines)
    .map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => columnOf(cell)))
    .find((known) => known.length > 0) ?? [];
