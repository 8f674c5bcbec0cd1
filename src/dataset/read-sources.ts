import type { LoadError, Problem } from '../errors.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { DataStrings } from '../strings/data-strings.js';
import { EMPTY_DATASET, yearsOf, type Dataset, type Klageforloeb, type Row } from './dataset.js';
import { isEmpty } from './is-empty.js';
import { mergeDatasets } from './merge.js';
import type { Omraade } from './omraade.js';
import { parseGrid, type Grid } from './parse-grid.js';
import { parseJson } from './parse-json.js';
import { parseJsonText } from './parse-json-text.js';
import type { Defaults } from './parse-row.js';
import { placeAt, problemAt } from './problems.js';
import type { ReadContext, Reading } from './reading.js';

/** A source of the page's own as it was found; `kept` is the file whose figures stand instead. `sti` is what it is called: `data`, `src`, `script`, `table`. */
export type Source = { readonly sti: string; readonly kept?: string } & (
  | { readonly form: 'json'; readonly text: string }
  | { readonly form: 'value'; readonly value: unknown }
  | { readonly form: 'grid'; readonly grid: Grid }
  | {
      readonly form: 'error';
      readonly error: LoadError;
      /** The address, where `sti` does not tell which file it is. */
      readonly url?: string;
    }
);

/** The page's own figures on top of those that come with the widget. */
export interface OwnReading {
  readonly dataset: Dataset;
  readonly fejl: readonly Problem[];
  readonly advarsler: readonly Problem[];
  /** Rows that the page's own sources gave. */
  readonly raekker: number;
  /** Kommuner, the country not counted, that those rows are about. */
  readonly kommuner: number;
}

const nothing: Reading = { dataset: EMPTY_DATASET, fejl: [], advarsler: [], needsYear: false };

function readAny(source: Source, context: ReadContext): Reading {
  const { sti } = source;
  const failed = (sentence: string): Reading => ({
    ...nothing,
    fejl: [problemAt(placeAt(sti), sentence)],
  });
  try {
    switch (source.form) {
      case 'json':
        return parseJsonText(source.text, sti, context);
      case 'value':
        return parseJson(source.value, sti, context);
      case 'grid':
        return parseGrid(source.grid, sti, context);
      case 'error':
        return failed(
          context.strings.hentning(source.error) + (source.url ? ` (${source.url})` : ''),
        );
    }
  } catch {
    // An object of the page's own may throw when it is read.
    return failed(context.strings.daarligtObjekt);
  }
}

/** A file, a table or a text that holds nothing is a mistake; an object of a script's may be empty until it has figures. */
export function readSource(source: Source, context: ReadContext): Reading {
  const reading = readAny(source, context);
  const { dataset, fejl } = reading;
  const said = fejl.length > 0 || dataset.titel !== undefined || dataset.kilder.size > 0;
  if (source.form === 'value' || said || !isEmpty(dataset)) return reading;
  return { ...reading, fejl: [problemAt(placeAt(source.sti), context.strings.ingenRaekker)] };
}

/** The year of a source that has none: the newest in which a kommune of `base` has figures, or any in the page's other sources. */
function newestYear(
  base: Dataset,
  others: readonly Dataset[],
  omraade: Omraade = 'social',
): number | undefined {
  let [newest] = yearsOf(base, omraade);
  for (const { rows } of others)
    for (const { aar } of rows.values()) if (newest === undefined || aar > newest) newest = aar;
  return newest;
}

/** What to read, and what the page has set. */
interface SourcesToRead {
  /** The figures that the page's own stand on top of: `EMBEDDED` of `danmarkskort-omgoerelse/data`, or `EMPTY_DATASET`. */
  readonly base: Dataset;
  /** Later ones win over earlier ones, and all over `base`. */
  readonly sources: readonly Source[];
  /** For short forms, and tables without a column or a title that tells; undefined where the page's cannot be read. */
  readonly omraade: Omraade | undefined;
  /** For the same; without it the newest year of `base` and the other sources. NaN where the page's cannot be read. */
  readonly aar?: number | undefined;
  /** The sentences that `fejl` and `advarsler` are told in. */
  readonly strings: DataStrings;
}

/** Reads the page's sources. Throws nothing: what cannot be used is left out and named in `fejl`. */
export function readSources({ base, sources, omraade, aar, strings }: SourcesToRead): OwnReading {
  const defaults: Defaults = { omraade, aar: Number.isNaN(aar) ? undefined : aar };
  const first = sources.map((source) => readSource(source, { defaults, strings }));
  // A source that needs a year has none of its own to offer: rows that took the page's year are no other source's years.
  const readings = first.map((reading, i) => {
    const source = sources[i];
    if (!source || !reading.needsYear || aar !== undefined) return reading;
    const others = first.filter((_, other) => other !== i).map(({ dataset }) => dataset);
    const newest = newestYear(base, others, omraade);
    if (newest === undefined) return reading;
    return readSource(source, { defaults: { omraade, aar: newest }, strings });
  });

  const dataset = mergeDatasets([base, ...readings.map((reading) => reading.dataset)]);
  const unknown = new Set<string>();
  const checkKilde = ({ kilde }: Row | Klageforloeb): void => {
    if (kilde !== undefined && !dataset.kilder.has(kilde)) unknown.add(kilde);
  };
  let raekker = 0;
  const kommuner = new Set<Kode>();
  dataset.rows.forEach((row, key) => {
    if (row === base.rows.get(key)) return; // none of the page's own
    raekker++;
    kommuner.add(row.kommune);
    checkKilde(row);
  });
  kommuner.delete(HELE_LANDET);
  dataset.klageforloeb.forEach(checkKilde);
  const advarsler = readings.flatMap((reading) => reading.advarsler);
  for (const id of unknown) advarsler.push(problemAt(placeAt('kilde'), strings.ukendtKilde(id)));
  let fejl: readonly Problem[] = [];
  readings.forEach((reading, i) => {
    const { sti = '', kept } = sources[i] ?? {};
    // A file that gives nothing goes before the one that still stands: that one's faults have been told.
    fejl =
      kept === undefined
        ? [...fejl, ...reading.fejl]
        : [...reading.fejl, problemAt(placeAt(sti), strings.fortsat(kept)), ...fejl];
  });
  return { dataset, fejl, advarsler, raekker, kommuner: kommuner.size };
}
