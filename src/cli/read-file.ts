import { readFileSync } from 'node:fs';
import { EMPTY_DATASET, yearsOf } from '../dataset/dataset.js';
import { EMBEDDED } from '../dataset/embedded.js';
import { isJson } from '../dataset/is-json.js';
import { parseCsv } from '../dataset/parse-csv.js';
import { readSource, readSources, type OwnReading, type Source } from '../dataset/read-sources.js';
import { LoadError } from '../errors.js';
import { decode } from '../loading/decode.js';
import { LIMIT_BYTES } from '../loading/fetch-bytes.js';
import { preparingDa } from '../strings/preparing-da.js';
import { checkedSettings } from './checked-settings.js';
import { UsageError, text, type Values } from './command.js';
import { why } from './why.js';

/** A file as one of the widget's sources; its name is where errors are said to be. */
function sourceOf(file: string): Source {
  const sti = file;
  if (/^https?:/i.test(file))
    throw new UsageError(`"${file}" er en adresse. Hent filen først, og skriv dens navn.`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`Filen "${file}" kan ikke læses: ${why(error)}`);
  }
  try {
    if (bytes.length > LIMIT_BYTES) throw new LoadError('for-stor');
    const content = decode(bytes);
    if (isJson(content)) return { sti, form: 'json', text: content };
    return { sti, form: 'grid', grid: parseCsv(content) };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { sti, form: 'error', error };
  }
}

const strings = {
  ...preparingDa,
  manglerAar: 'mangler et år. Skriv --aar og et år som 2024, eller lav en kolonne År.',
};

/** A file read as the widget would read it. Where neither file nor command has a year, the newest of the embedded figures holds. */
export function readFile(file: string, values: Values): OwnReading {
  const { omraade, aar } = checkedSettings({
    omraade: text(values['omraade']),
    aar: text(values['aar']),
  });
  const source = sourceOf(file);
  const readAs = (year: number | undefined): OwnReading =>
    readSources({ base: EMPTY_DATASET, sources: [source], omraade, aar: year, strings });
  const { needsYear } = readSource(source, { defaults: { omraade, aar }, strings });
  if (values['uden-grunddata'] || aar !== undefined || !needsYear) return readAs(aar);
  const [newest] = yearsOf(EMBEDDED, omraade);
  const read = readAs(newest);
  if (read.raekker === 0) return read;
  const antaget = `${file}: har intet år og er læst som ${newest}, det nyeste år, der følger med. Er tallene fra et andet år, så skriv --aar.`;
  return { ...read, advarsler: [...read.advarsler, { sti: file, besked: antaget }] };
}
