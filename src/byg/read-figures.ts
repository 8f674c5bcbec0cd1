import { EMPTY_DATASET, type Dataset } from '../dataset/dataset.js';
import { warnOfFractions } from '../dataset/fractions.js';
import { columnOf, headerIn, type Column } from '../dataset/grid-header.js';
import { isJson } from '../dataset/is-json.js';
import type { Omraade } from '../dataset/omraade.js';
import { parseCsv } from '../dataset/parse-csv.js';
import type { Grid } from '../dataset/parse-grid.js';
import { readSources, type OwnReading, type Source } from '../dataset/read-sources.js';
import { da } from '../strings/da.js';
import { preparingDa } from '../strings/preparing-da.js';
import { COLUMN } from './labels.js';

/** What an editor brought. */
export interface Brought {
  /** Pasted, or what a file held: JSON, or a table separated by tabs, semicolons or commas. */
  readonly text: string;
  /** Rows typed in the small table, fields by column. */
  readonly typed: readonly TypedRow[];
  /** For a short form, and a table without the column. */
  readonly omraade: Omraade;
  readonly aar: number | undefined;
}

export const TYPED_COLUMNS = [
  'kommune',
  'omraade',
  'aar',
  'sager',
  'stadfaestet',
  'omgjort',
  'aendret',
  'hjemvist',
] as const satisfies readonly Column[];
export type TypedRow = Readonly<Record<(typeof TYPED_COLUMNS)[number], string>>;

/** What of it can be used, on its own: without the figures that come with the widget. */
export interface FiguresReading extends OwnReading {
  /** What a row lacked and the page gave it, in sentences. */
  readonly antaget: readonly string[];
  /** Headings of columns that the widget does not know. */
  readonly ubrugte: readonly string[];
}

const strings = {
  ...preparingDa,
  manglerAar: 'mangler et år. Skriv det i feltet ”År, hvis kolonnen mangler”.',
};

const typedGrid = (typed: readonly TypedRow[]): Grid => ({
  kind: 'tabelraekke',
  rows: [
    { number: 0, cells: TYPED_COLUMNS.map((name) => COLUMN[name]) },
    ...typed.map((row, i) => ({ number: i + 1, cells: TYPED_COLUMNS.map((name) => row[name]) })),
  ],
});

/** Rows brought by an editor, read as the widget would read them. */
export function readFigures({ text, typed, omraade, aar }: Brought): FiguresReading {
  const grid = text.trim() === '' || isJson(text) ? undefined : parseCsv(text);
  const sources: Source[] = [];
  if (grid) sources.push({ sti: 'tabellen', form: 'grid', grid });
  else if (isJson(text)) sources.push({ sti: 'JSON', form: 'json', text });
  if (typed.length > 0) sources.push({ sti: 'rækkerne', form: 'grid', grid: typedGrid(typed) });
  const reading = readSources(EMPTY_DATASET, sources, omraade, aar, strings);
  const advarsler = [...reading.advarsler, ...warnOfFractions(reading.dataset, 'tallene')];
  return {
    ...reading,
    advarsler,
    ...(grid ? columns(grid, omraade, aar) : { antaget: [], ubrugte: [] }),
  };
}

/** What the headings of a table leave open, and what they have too much. */
function columns(grid: Grid, omraade: Omraade, aar: number | undefined) {
  const header = headerIn(grid.rows);
  if (!header) return { antaget: [], ubrugte: [] };
  const known = header.cells.map(columnOf);
  const has = (...names: Column[]): boolean => names.some((name) => known.includes(name));
  return {
    antaget: [
      ...(has('omraade', 'lovgivning', 'emne')
        ? []
        : [`Der er ingen kolonne Område. Rækkerne er læst som ${da.omraade[omraade]}.`]),
      ...(has('aar') || aar === undefined
        ? []
        : [`Der er ingen kolonne År. Rækkerne er læst som ${aar}.`]),
    ],
    ubrugte: header.cells.filter((cell, i) => cell.trim() !== '' && known[i] === undefined),
  };
}

export const hasRows = ({ rows, klageforloeb, behandling }: Dataset): boolean =>
  rows.size + klageforloeb.size + behandling.size > 0;
