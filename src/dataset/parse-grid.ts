import { fold } from '../kommuner/fold.js';
import { perhapsCounts } from './are-counts.js';
import { isSum, mayBeCountry, noteIn } from './asides.js';
import { EMPTY_DATASET } from './dataset.js';
import type { FieldContext, RawObject } from './fields.js';
import { doubledIn } from './doubled.js';
import { columnOf, FIGURES, isRate, PERCENTAGES, type Column } from './column.js';
import { headingOf, headingsIn, isBlank } from './grid-header.js';
import { asText, visible } from './invisible.js';
import { OMRAADER } from './omraade.js';
import { isMissing } from './parse-number.js';
import { saysNotReported } from './parse-row.js';
import { Portal } from './portal.js';
import { placeAt, Problems, quoted, type Place, type RowPlace } from './problems.js';
import type { ReadContext, Reading } from './reading.js';
import { titled, type Felt } from './titles.js';
import { Rows } from './rows.js';

/** A line of a CSV file or a row of a table. */
export interface GridRow {
  /** Counted from 1, as an editor shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table of figures as text, before anything is known of it. */
export interface Grid {
  readonly kind: 'linje' | 'tabelraekke';
  /** Commas separate the cells, and perhaps also the decimals. */
  readonly komma?: boolean;
  readonly rows: readonly GridRow[];
}

type Columns = readonly (Column | undefined)[];

const hasFigures = (raw: RawObject): boolean =>
  Object.entries(raw).some(([name, cell]) => FIGURES.has(name as Column) && !isMissing(cell));

/** The cells of a line that are not blank, by their columns. What is said to be computed is computed anew. */
function rawOf(cells: readonly string[], columns: Columns): RawObject {
  const raw: Partial<Record<string, unknown>> = {};
  const derived = cells[columns.indexOf('beregnet')]?.split(',').map(columnOf);
  columns.forEach((column, i) => {
    const cell = cells[i]?.trim() ?? '';
    if (!column || visible(cell) === '' || column in raw || derived?.includes(column)) return;
    if (PERCENTAGES.has(column) && fold(cell) === 'diskretioneret')
      raw['status'] = 'diskretioneret';
    else raw[column] = cell;
  });
  return raw;
}

/** More cells than headings: a separator in one, as in 62,5, has moved those after it into columns of other figures. */
const hasSlipped = (cells: readonly string[], columns: Columns, { komma }: Grid): boolean =>
  !isBlank({ cells: cells.slice(columns.length) }) ||
  (komma === true && cells.length > columns.length && /;\d{1,3};\d\d?\b/.test(cells.join(';')));

/** A line, and the column in it; whom it is about the line itself says. */
function linePlace(label: string, names: readonly string[], columns: Columns): RowPlace {
  const row = placeAt(label);
  return {
    row,
    field: (name) => {
      const column = names[columns.indexOf(name as Column)];
      const named = column !== undefined && name !== 'kommune' && name !== 'kode';
      return named ? { sti: label, navn: `${label}, ${column}` } : row;
    },
  };
}

/** A kommune without figures: the element's own CSV says so, Talportalen has dashes, also where there were no cases. */
const isNoRow = (raw: RawObject, portal: Portal | undefined): boolean =>
  (saysNotReported(raw) || (portal !== undefined && raw['status'] === undefined)) &&
  !hasFigures(raw);

/** A table under its heading. */
interface Table {
  readonly grid: Grid;
  readonly columns: Columns;
  /** The export that it is, if it is one. */
  readonly portal: Portal | undefined;
}

/** The row that a line is; undefined where it is none, or cannot be used. */
function rowIn(
  line: GridRow,
  place: Place,
  { grid, columns, portal }: Table,
  { strings, problems }: FieldContext,
): RawObject | undefined {
  const note = noteIn(line, columns);
  if (note !== undefined) return problems.warn(place, strings.ingenRaekke(quoted(note)));
  if (hasSlipped(line.cells, columns, grid)) return problems.error(place, strings.flereCeller);
  const all = rawOf(line.cells, columns);
  const raw = portal ? portal.rowOf(all) : all;
  if (!raw || isNoRow(raw, portal)) return undefined;
  const name = asText(raw['kommune'] ?? raw['kode']);
  if (!isSum(name)) return raw;
  const tell = mayBeCountry(name) ? 'error' : 'warn';
  return problems[tell](place, strings.ingenRaekke(quoted(name)));
}

/** A CSV file or a table. Without columns for område or år, those of its title hold, else of the page. */
export function parseGrid(grid: Grid, sti: string, { strings, defaults }: ReadContext): Reading {
  const problems = new Problems();
  const source = placeAt(sti);
  const heading = headingOf(grid.rows);
  if (!heading) {
    // What holds nothing is told as of every source.
    if (!grid.rows.every(isBlank))
      problems.error(source, strings.ingenOverskrift(headingsIn(grid.rows)));
    return { dataset: EMPTY_DATASET, ...problems, needsYear: false };
  }
  const { names, below } = heading;
  const doubled = doubledIn(heading, strings);
  const columns = heading.columns.map((column, i) => (doubled.unused.has(i) ? undefined : column));
  const has = (column: Column): boolean => columns.includes(column);
  const portal = has('lovgivning') || has('emne') ? new Portal() : undefined;
  const missing: Partial<Record<Felt, unknown>> = {};
  const refusals = [...doubled.fejl];
  let needsYear = false;
  for (const felt of ['aar', 'omraade'] as const) {
    if (has(felt) || (felt === 'omraade' && portal)) continue;
    const { value, unclear, asks } = titled(heading, felt, defaults[felt]);
    missing[felt] = value;
    if (felt === 'aar') needsYear = asks;
    if (asks && value === undefined)
      refusals.unshift(felt === 'aar' ? strings.manglerAar : strings.mangler(felt, OMRAADER));
    // Columns that contradict each other may be what makes a title unclear.
    if (unclear !== undefined && doubled.fejl.length === 0)
      refusals.push(strings.uklarTitel(quoted(unclear), felt));
  }
  // Rows may be numbered in front; any other figure must not be lost without a word.
  const holdsFigures = (at: number): boolean =>
    at > 0 && below.some(({ cells }) => /\d/.test(cells[at] ?? ''));
  const unknown = names.flatMap((name, i) =>
    columns[i] || doubled.unused.has(i) || (name === '' && !holdsFigures(i)) ? [] : [name || i + 1],
  );
  // A rate that is computed must not stand where the table has one.
  const rates = names.filter(
    (name, i) => unknown.includes(name) && holdsFigures(i) && isRate(name),
  );
  if (rates.length > 0 && !has('omgjort')) refusals.push(strings.maaskeOmgjort(rates.map(quoted)));
  for (const sentence of refusals) problems.error(source, sentence);

  const rows = new Rows({ strings, problems });
  const read = (refusals.length > 0 ? [] : below).flatMap((line) => {
    const place = linePlace(`${strings[grid.kind]} ${line.number}`, names, columns);
    const raw = rowIn(line, place.row, { grid, columns, portal }, { strings, problems });
    const row = raw && rows.add({ ...missing, ...raw }, place);
    return row ? [[raw, row] as const] : [];
  });

  const counts = perhapsCounts(names, columns, read);
  const doubts = [
    ...(unknown.length > 0 ? [strings.ukendteKolonner(unknown)] : []),
    ...(counts.length > 0 ? [strings.maaskeAntal(counts)] : []),
    ...doubled.advarsler,
  ];
  for (const sentence of doubts) problems.warn(source, sentence);
  const { other } = heading;
  if (other) problems.error(placeAt(`${strings[grid.kind]} ${other.number}`), strings.andenTabel);
  const others = portal?.others(strings);
  if (others !== undefined) problems.error(source, others);
  const dataset = { ...EMPTY_DATASET, rows: rows.finish() };
  return { dataset, ...problems, needsYear };
}
