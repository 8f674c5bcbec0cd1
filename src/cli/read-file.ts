import { readFileSync } from 'node:fs';
import { EMPTY_DATASET, type Dataset } from '../dataset/dataset.js';
import { isJson } from '../dataset/is-json.js';
import { parseCsv } from '../dataset/parse-csv.js';
import { readSources, type OwnReading, type Source } from '../dataset/read-sources.js';
import { LoadError } from '../errors.js';
import { decode } from '../loading/decode.js';
import { readSettings } from '../settings.js';
import { da } from '../strings/da.js';
import { dataDa } from '../strings/data-da.js';
import { UsageError, text, type Values } from './command.js';

/** A file as one of the widget's sources; its name is where errors are said to be. */
export function sourceOf(file: string): Source {
  const sti = file;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`Filen "${file}" kan ikke læses. Findes den?`);
  }
  try {
    const content = decode(bytes);
    if (isJson(content)) return { sti, form: 'json', text: content };
    return { sti, form: 'grid', grid: parseCsv(content) };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { sti, form: 'error', error, url: file };
  }
}

/** The område and year for rows that name none, checked. */
function defaultsOf(values: Values) {
  const { settings, fejl } = readSettings(
    { omraade: text(values['omraade']), aar: text(values['aar']) },
    da,
  );
  if (fejl[0]) throw new UsageError(fejl[0].besked);
  return settings;
}

/** A file read as the widget would read it, on top of `base`. */
export function readFile(file: string, values: Values, base: Dataset = EMPTY_DATASET): OwnReading {
  const { omraade, aar } = defaultsOf(values);
  return readSources(base, [sourceOf(file)], omraade, aar, dataDa);
}
