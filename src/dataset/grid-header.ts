import { fold } from '../kommuner/fold.js';
import { UDFALD } from './udfald.js';
import { visible } from './invisible.js';

/**
 * The columns that a table of figures may have. `emne` is the narrower topic in an export from Ankestyrelsens Talportal, `beregnet`
 * names the figures that the element derived in a CSV of its own.
 */
export type Column =
  | 'kode'
  | 'kommune'
  | 'omraade'
  | 'lovgivning'
  | 'emne'
  | 'aar'
  | 'sager'
  | 'stadfaestet'
  | 'omgjort'
  | 'aendret'
  | 'hjemvist'
  | 'status'
  | 'beregnet'
  | 'afgoerelser'
  | 'modtagere'
  | 'bemaerkning'
  | 'kilde';

const SPELLINGS: Readonly<Record<Column, string>> = {
  kommune: 'kommune,kommunenavn,kommuner',
  kode: 'kommunekode,kommunenr,kommunenummer,kode',
  omraade: 'område,områder',
  lovgivning: 'lovgivning',
  emne: 'sagsemne',
  aar: 'år,årstal,periode',
  sager:
    'sager,antal sager,sager i alt,realitetsbehandlede,realitetsbehandlede sager,realitetsbehandlede sager i alt,antal realitetsbehandlede sager',
  stadfaestet: 'stadfæstet,stadfæstede,stadfæstelse,stadfæstelsesprocent,stadfæstelsespct',
  omgjort:
    'omgjort,omgjorte,omgørelse,omgørelser,omgørelsesprocent,omgørelsesprocenten,omgørelsesprocenter,omgørelsespct',
  aendret: 'ændret,ændrede,ændret/ophævet,ændrede/ophævede,ændret eller ophævet',
  hjemvist: 'hjemvist,hjemviste',
  status: 'status',
  beregnet: 'beregnet',
  afgoerelser: 'afgørelser,antal afgørelser',
  modtagere: 'modtagere,antal modtagere',
  bemaerkning: 'bemærkning,bemærkninger,kommentar',
  kilde: 'kilde',
};

const bySpelling = new Map<string, Column>(
  Object.entries(SPELLINGS).flatMap(([column, spellings]) =>
    spellings.split(',').map((text): [string, Column] => [fold(text), column as Column]),
  ),
);

/** Columns that only a table has. */
const TABLE_ONLY: readonly string[] = ['lovgivning', 'emne', 'beregnet'];
/** What a row in JSON may hold. */
export const ROW_FIELDS: readonly string[] = Object.keys(SPELLINGS).filter(
  (column) => !TABLE_ONLY.includes(column),
);

/** Those that hold percentages. */
export const PERCENTAGES: ReadonlySet<Column | undefined> = new Set(UDFALD);
export const FIGURES: ReadonlySet<Column | undefined> = new Set(['sager', ...UDFALD]);

/** The column that a heading names, with or without its unit: "Omgørelsespct.", "Hjemviste (%)", "Stadfæstede i pct.". */
export function columnOf(heading: string): Column | undefined {
  const name = fold(heading.slice(0, 80));
  return (
    bySpelling.get(name) ??
    bySpelling.get(name.replace(/(ipct|ipercent|iprocent|pct|procent)$/, ''))
  );
}

export interface Line {
  readonly cells: readonly string[];
}

/** Above the heading there may stand a title and the like; blank lines do not count. */
const LINES_BEFORE_HEADER = 20;

export const isBlank = ({ cells }: Line): boolean => cells.every((cell) => visible(cell) === '');

/** Whether a line names a kommune and at least one figure. */
function isHeader({ cells }: Line): boolean {
  const columns = cells.map(columnOf);
  const names = columns.some((column) => column === 'kommune' || column === 'kode');
  return names && columns.some((column) => FIGURES.has(column));
}

const filled = <T extends Line>(lines: readonly T[]): readonly T[] =>
  lines.filter((line) => !isBlank(line));
const top = <T extends Line>(lines: readonly T[]): readonly T[] =>
  filled(lines).slice(0, LINES_BEFORE_HEADER);

/** The heading of a table, and the lines of figures under it. */
export interface Heading<T extends Line> {
  /** What each column is called. */
  readonly names: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly below: readonly T[];
}

/** The heading of a table, if it has one. */
export function headingOf<T extends Line>(lines: readonly T[]): Heading<T> | undefined {
  const header = top(lines).find(isHeader);
  if (!header) return undefined;
  const all = filled(lines);
  const names = header.cells.map((cell) => cell.trim());
  return { names, columns: names.map(columnOf), below: all.slice(all.indexOf(header) + 1) };
}

/** The headings that are known, where they are too few. */
export const headingsIn = (lines: readonly Line[]): readonly string[] =>
  top(lines)
    .map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => columnOf(cell)))
    .find((known) => known.length > 0) ?? [];
