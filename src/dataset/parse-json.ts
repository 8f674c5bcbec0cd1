import { behandlingKey, EMPTY_DATASET, klageforloebKey, type Dataset } from './dataset.js';
import { findKommune } from '../kommuner/find-kommune.js';
import {
  isAbsent,
  isRecord,
  Fields,
  type FieldContext,
  type Parse,
  type RawObject,
} from './fields.js';
import { columnOf } from './column.js';
import { findOmraade } from './omraade.js';
import { parseBehandling } from './parse-behandling.js';
import { parseKlageforloeb } from './parse-klageforloeb.js';
import { parseKilder } from './parse-kilder.js';
import type { Defaults } from './parse-row.js';
import { JsonPlace, placeAt, Problems, quoted, shortPlace, type RowPlace } from './problems.js';
import type { ReadContext, Reading } from './reading.js';
import { rowFields } from './row-fields.js';
import { Rows } from './rows.js';
import { shorten } from '../shorten.js';

/** Keys of a dataset. An object with none of them is a short form. */
const DATASET_KEYS = ['version', 'titel', 'kilder', 'raekker', 'behandling', 'klageforloeb'];

/** Fields that name the kommune: an object with one of them is a row. */
const NAMING: ReadonlySet<unknown> = new Set(['kommune', 'kode']);

/** What a dataset says before its rows; a part that is none of its own, or of another version, is warned of. */
function head(dataset: Fields): Pick<Dataset, 'titel' | 'kilder'> {
  for (const key of Object.keys(dataset.raw))
    if (!DATASET_KEYS.includes(key))
      dataset.warn(shorten(key), dataset.context.strings.ukendtFelt(quoted(key), DATASET_KEYS));
  dataset.oneOf('version', [1]);
  return { titel: dataset.text('titel'), kilder: parseKilder(dataset) };
}

/** What it holds beside them. */
function beside(dataset: Fields): Pick<Dataset, 'behandling' | 'klageforloeb'> {
  const { problems, strings } = dataset.context;
  const byKey = <T>(
    name: string,
    parse: Parse<T>,
    keyOf: (one: T) => string,
  ): ReadonlyMap<string, T> => {
    const all = new Map<string, T>();
    const add = (fields: Fields): T | undefined => {
      const one = parse(fields);
      if (!one) return undefined;
      const key = keyOf(one);
      if (all.has(key)) problems.warn(fields.place.row, strings.gentaget);
      all.set(key, one);
      return one;
    };
    dataset.each(name, add);
    return all;
  };
  return {
    behandling: byKey('behandling', parseBehandling, behandlingKey),
    klageforloeb: byKey('klageforloeb', parseKlageforloeb, klageforloebKey),
  };
}

const isDataset = (value: RawObject): boolean =>
  DATASET_KEYS.some((key) => Object.hasOwn(value, key));

const isRow = (value: RawObject): boolean =>
  Object.keys(value).some((key) => NAMING.has(columnOf(key)) && typeof value[key] !== 'object');

/** The rows of one source, in each form that JSON has for them. */
class JsonRows {
  /** Some short form has no year of its own. */
  needsYear = false;
  readonly rows: Rows;
  readonly #fieldsOf: ReturnType<typeof rowFields>;

  constructor(readonly context: FieldContext & ReadContext) {
    this.rows = new Rows(context);
    this.#fieldsOf = rowFields(context);
  }

  add(written: RawObject, place: RowPlace, defaults?: Defaults): void {
    const raw = this.#fieldsOf(written, place);
    if (!raw) return;
    if (defaults && isAbsent(raw['aar'])) {
      this.needsYear = true;
      if (defaults.aar === undefined) return;
    }
    this.rows.add(raw, place, defaults);
  }

  list(raw: unknown, path: string): void {
    const { problems, strings } = this.context;
    if (!Array.isArray(raw)) return problems.error(placeAt(path), strings.ikkeListe);
    for (let i = 0; i < raw.length; i++) {
      const item: unknown = raw[i];
      const place = new JsonPlace(path, i);
      if (isRecord(item)) this.add(item, place);
      else problems.error(place.row, strings.ikkeRaekke(quoted(item)));
    }
  }

  /** `62`, `{ "omgjort": 62 }`, or by område `{ "social": 62 }`. */
  short(kommune: string, raw: unknown, path = kommune, fields: RawObject = {}): void {
    const { defaults } = this.context;
    const place = shortPlace(path, raw);
    if (!isRecord(raw)) this.add({ ...fields, kommune, omgjort: raw }, place, defaults);
    else if (fields['omraade'] === undefined && Object.keys(raw).some((key) => findOmraade(key)))
      for (const [omraade, rest] of Object.entries(raw))
        this.short(kommune, rest, `${path}.${omraade}`, { omraade });
    else this.add({ ...raw, ...fields, kommune }, place, defaults);
  }
}

/**
 * A dataset, a bare list of rows, or a short form, as parsed from JSON or handed over by a script. `sti` names the source where
 * nothing in it can be named. `entries` gives the keys of a short form, where JSON had some that an object loses.
 */
export function parseJson(
  value: unknown,
  sti: string,
  { strings, defaults }: ReadContext,
  entries = (object: RawObject): readonly (readonly [string, unknown])[] => Object.entries(object),
): Reading {
  const problems = new Problems();
  const context = { strings, problems, defaults };
  const json = new JsonRows(context);
  const source = new JsonPlace(sti);
  let about: Omit<Dataset, 'rows'> = EMPTY_DATASET;
  if (Array.isArray(value)) json.list(value, '');
  else if (!isRecord(value)) problems.error(source.row, strings.ikkeDatasaet(quoted(value)));
  else if (isDataset(value)) {
    const parts = new Fields(value, { row: source.row, field: placeAt }, context);
    const first = head(parts);
    if (value['raekker'] !== undefined) json.list(value['raekker'], 'raekker');
    about = { ...first, ...beside(parts) };
  } else if (isRow(value)) json.add(value, source);
  else
    for (const [key, raw] of entries(value))
      if (Array.isArray(raw) && findKommune(key) === undefined)
        problems.error(placeAt(shorten(key)), strings.ukendtFelt(quoted(key), DATASET_KEYS));
      else json.short(key, raw);

  const { needsYear } = json;
  if (needsYear && defaults.aar === undefined) problems.error(source.row, strings.manglerAar);
  const dataset = { ...about, rows: json.rows.finish() };
  return { dataset, ...problems, needsYear };
}
