import { EMPTY_DATASET } from '../dataset/dataset.js';
import type { Column } from '../dataset/column.js';
import { headingOf } from '../dataset/grid-header.js';
import { isJson } from '../dataset/is-json.js';
import type { Omraade } from '../dataset/omraade.js';
import { parseCsv } from '../dataset/parse-csv.js';
import type { Grid } from '../dataset/parse-grid.js';
import { parseYear } from '../dataset/parse-number.js';
import { readSources, type OwnReading, type Source } from '../dataset/read-sources.js';
import { titled } from '../dataset/titles.js';
import { da } from '../strings/da.js';
import { preparingDa } from '../strings/preparing-da.js';
import { COLUMN } from './labels.js';
import { TYPED_COLUMNS, type TypedColumn, type TypedRow } from './typed-row.js';

/** What an editor brought. */
export interface Brought {
  /** Pasted, or what a file held: JSON, or a table separated by tabs, semicolons or commas. */
  readonly text: string;
  /** Rows typed in the small table, fields by column. */
  readonly typed: readonly TypedRow[];
  /** For a short form, and a table without the column; the year as it was written. */
  readonly omraade: Omraade;
  readonly aar: string;
}

/** Sentences by column; '' is the row as a whole. */
export type TypedFaults = ReadonlyMap<TypedColumn | '', string>;

/** What of it can be used, on its own: without the figures that come with the widget. */
export interface FiguresReading extends OwnReading {
  /** What a row lacked and the page gave it, in sentences. */
  readonly antaget: readonly string[];
}

const strings = {
  ...preparingDa,
  tabelraekke: 'den skrevne række',
  manglerAar: 'mangler et år. Skriv det i feltet ”År, hvis kolonnen mangler”.',
};

const typedSource = (typed: readonly TypedRow[]): Source => ({
  sti: 'rækkerne',
  form: 'grid',
  grid: {
    kind: 'tabelraekke',
    rows: [
      { number: 0, cells: TYPED_COLUMNS.map((name) => COLUMN[name]) },
      ...typed.map((row, i) => ({ number: i + 1, cells: TYPED_COLUMNS.map((name) => row[name]) })),
    ],
  },
});

/** Rows brought by an editor, read as the widget would read them. */
export function readFigures({ text, typed, omraade, aar: written }: Brought): FiguresReading {
  const { value: aar, fault } = parseYear(written, strings);
  const grid = text.trim() === '' || isJson(text) ? undefined : parseCsv(text);
  const sources: Source[] = [];
  if (grid) sources.push({ sti: 'tabellen', form: 'grid', grid });
  else if (isJson(text)) sources.push({ sti: 'JSON', form: 'json', text });
  if (typed.length > 0) sources.push(typedSource(typed));
  const reading = readSources({
    base: EMPTY_DATASET,
    sources,
    omraade,
    aar: aar ?? NaN, // a typed row does not tell the year of a table
    strings: {
      ...strings,
      ...(fault !== undefined && { manglerAar: `mangler et år, og ${fault}` }),
    },
  });
  return { ...reading, antaget: grid && reading.raekker > 0 ? assumed(grid, omraade, aar) : [] };
}

/** Why a typed row could not be used; nothing where it can. */
export function typedFaults(row: TypedRow): TypedFaults {
  const read = (source: Source): OwnReading =>
    readSources({ base: EMPTY_DATASET, sources: [source], omraade: 'social', strings });
  if (read(typedSource([row])).raekker > 0) return new Map();
  // As an object, whose problems name the field that they are about.
  const { fejl } = read({ sti: '', form: 'value', value: [row] });
  return new Map(
    fejl.map(({ sti, besked }) => {
      const sentence = besked.slice(`${sti}: `.length);
      return [
        TYPED_COLUMNS.find((column) => sti === `[0].${column}`) ?? '',
        sentence.charAt(0).toUpperCase() + sentence.slice(1),
      ];
    }),
  );
}

/** What the headings of a table leave open, and its title or the page fills in. */
function assumed(grid: Grid, omraade: Omraade, aar: number | undefined): readonly string[] {
  const heading = headingOf(grid.rows);
  if (!heading) return [];
  const has = (...names: Column[]): boolean => names.some((name) => heading.columns.includes(name));
  const om = titled(heading, 'omraade', omraade).value ?? omraade;
  const year = titled(heading, 'aar', aar).value;
  return [
    ...(has('omraade', 'lovgivning', 'emne')
      ? []
      : [`Der er ingen kolonne Område. Rækkerne er læst som ${da.omraade[om]}.`]),
    ...(has('aar') || year === undefined
      ? []
      : [`Der er ingen kolonne År. Rækkerne er læst som ${year}.`]),
  ];
}
