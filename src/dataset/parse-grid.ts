import { fold } from '../kommuner/fold.js';
import { isSum, noteIn } from './asides.js';
import { EMPTY_DATASET } from './dataset.js';
import type { RawObject } from './fields.js';
import { doubledIn } from './doubled.js';
import {
  columnOf,
  FIGURES,
  headingOf,
  headingsIn,
  isBlank,
  PERCENTAGES,
  type Column,
} from './grid-header.js';
import { visible } from './invisible.js';
import { findOmraade } from './omraade.js';
import { isMissing } from './parse-number.js';
import { RowParser, saysNotReported } from './parse-row.js';
import { Problems, quoted, type RowPlace } from './problems.js';
import type { ReadContext, Reading } from './reading.js';
import { omraaderIn, titled, yearsIn } from './titles.js';
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

/** Words for "all topics" in an export from Talportalen. */
const ALL_TOPICS = /^(|ialt|alle|allesager|allesagsemner|samlet|total|hele)$/;

const hasFigures = (raw: RawObject): boolean =>
  Object.entries(raw).some(([name, cell]) => FIGURES.has(name as Column) && !isMissing(cell));

/**
 * A CSV file or a table. Without columns for område or år, those of its title hold, else of the page. An export from Ankestyrelsens
 * Talportal is known by its columns Lovgivning and Sagsemne: a line counts only if it is about a whole område, and lines are never
 * added up.
 */
export function parseGrid(grid: Grid, sti: string, context: ReadContext): Reading {
  const { strings, defaults } = context;
  const problems = new Problems();
  const parser = new RowParser(strings, problems);
  const rows = new Rows();
  const otherTopics = new Map<string, number>();
  const source = { sti, navn: sti };

  const heading = headingOf(grid.rows);
  const { names = [], below = [] } = heading ?? {};
  const doubled = heading ? doubledIn(heading) : [];
  const bare = new Set(doubled.flatMap((one) => one.bare));
  const columns = heading?.columns.map((column, i) => (bare.has(i) ? undefined : column)) ?? [];
  if (!heading)
    problems.error(
      source,
      grid.rows.every(isBlank) ? strings.tom : strings.ingenOverskrift(headingsIn(grid.rows)),
    );

  const has = (column: Column): boolean => columns.includes(column);
  const portal = has('lovgivning') || has('emne');
  const aar = heading && !has('aar') ? titled(heading, yearsIn, defaults.aar) : undefined;
  const omraade =
    heading && !has('omraade') && !portal
      ? titled(heading, omraaderIn, defaults.omraade)
      : undefined;
  const needsYear = aar?.own === false && aar.unclear === undefined;
  const lacksYear = needsYear && aar.value === undefined;
  if (lacksYear) problems.error(source, strings.manglerAar);

  const rawOf = (cells: readonly string[]): Record<string, unknown> => {
    const raw: Record<string, unknown> = {};
    const derived = cells[columns.indexOf('beregnet')]?.split(',').map(columnOf);
    columns.forEach((column, i) => {
      const cell = cells[i]?.trim() ?? '';
      if (
        column === undefined ||
        visible(cell) === '' ||
        column in raw ||
        derived?.includes(column)
      )
        return;
      if (PERCENTAGES.has(column) && fold(cell) === 'diskretioneret')
        raw['status'] = 'diskretioneret';
      else raw[column] = cell;
    });
    return raw;
  };
  /** More cells than headings: a separator in one, as in 62,5, has moved those after it into columns of other figures. */
  const hasSlipped = (cells: readonly string[]): boolean =>
    !isBlank({ cells: cells.slice(columns.length) }) ||
    (grid.komma === true &&
      cells.length > columns.length &&
      /;\d{1,3};\d\d?\b/.test(cells.join(';')));
  const placeOf = (number: number): RowPlace => {
    const label = `${strings[grid.kind]} ${number}`;
    const row = { sti: label, navn: label };
    return {
      row,
      field: (name) => {
        const column = names[columns.indexOf(name as Column)];
        const named = column !== undefined && name !== 'kommune' && name !== 'kode';
        return named ? { sti: label, navn: `${label}, ${column}` } : row;
      },
    };
  };
  /** The område of a line of Talportalen, or the topic that it is about instead. */
  const portalRow = (raw: RawObject): RawObject | undefined => {
    const [lov = '', emne = ''] = [raw['lovgivning'], raw['emne']].map((text) =>
      typeof text === 'string' ? text : '',
    );
    const whole = ALL_TOPICS.test(fold(emne)) ? findOmraade(lov) : undefined;
    const omraade = findOmraade(emne) ?? whole;
    if (omraade !== undefined) return { ...raw, omraade };
    const topic = [lov, emne].filter((text) => text !== '').join(', ') || '–';
    otherTopics.set(topic, (otherTopics.get(topic) ?? 0) + 1);
    return undefined;
  };

  /** A kommune without figures: the element's own CSV says so, Talportalen has dashes, also where there were no cases. */
  const isNoRow = (raw: RawObject): boolean =>
    (saysNotReported(raw) || (portal && raw['status'] === undefined)) && !hasFigures(raw);

  const disagreeing = doubled
    .filter(({ differ }) => differ)
    .map(({ places }) =>
      strings.kolonnerUenige(places.map((place) => [names[place] ?? '', place + 1])),
    );
  const unclear = [[aar?.unclear, 'aar'] as const, [omraade?.unclear, 'omraade'] as const].flatMap(
    ([title, felt]) => (title === undefined ? [] : [strings.uklarTitel(quoted(title), felt)]),
  );
  const refusals = disagreeing.length > 0 ? disagreeing : unclear;
  for (const sentence of refusals) problems.error(source, sentence);

  if (refusals.length === 0 && !lacksYear)
    for (const line of below) {
      const { number, cells } = line;
      const place = placeOf(number);
      const note = noteIn(line, columns);
      if (note !== undefined) {
        problems.warn(place.row, strings.udenTal(quoted(note)));
        continue;
      }
      if (hasSlipped(cells)) {
        problems.error(place.row, strings.flereCeller);
        continue;
      }
      const all = rawOf(cells);
      const raw = portal ? portalRow(all) : all;
      if (!raw || isNoRow(raw)) continue;
      const name = raw['kommune'] ?? raw['kode'];
      if (typeof name === 'string' && isSum(name)) {
        problems.warn(place.row, strings.ikkeKommune(quoted(name)));
        continue;
      }
      const missing: Partial<Record<string, unknown>> = {
        ...(aar && { aar: aar.value }),
        ...(omraade && { omraade: omraade.value }),
      };
      const row = parser.parse({ ...missing, ...raw }, place);
      if (row) rows.add(row, place.row);
    }
  const unknown = names.filter((name, i) => name !== '' && !columns[i] && !bare.has(i));
  if (unknown.length > 0) problems.warn(source, strings.ukendteKolonner(unknown));
  const twice = doubled.flatMap(({ places, differ }) =>
    differ ? [] : places.slice(1).map((place) => names[place] ?? ''),
  );
  if (twice.length > 0) problems.warn(source, strings.kolonneFlereGange(twice));
  if (bare.size > 0)
    problems.warn(
      source,
      strings.tydeligere(
        doubled.flatMap(({ places: [used = 0], bare }) =>
          bare.map((place) => [names[used] ?? '', names[place] ?? ''] as const),
        ),
      ),
    );
  if (otherTopics.size > 0) {
    const topics = [...otherTopics].sort((a, b) => b[1] - a[1]);
    const count = topics.reduce((sum, [, lineCount]) => sum + lineCount, 0);
    problems.error(
      source,
      strings.andreEmner(
        count,
        topics.slice(0, 5).map(([topic, lineCount]) => `${quoted(topic)} (${lineCount})`),
        topics.length - 5,
      ),
    );
  }
  const dataset = { ...EMPTY_DATASET, rows: rows.finish(problems, strings) };
  return { dataset, fejl: problems.fejl, advarsler: problems.advarsler, needsYear };
}
