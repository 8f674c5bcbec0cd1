import { EMPTY_DATASET } from './dataset.js';
import { INVISIBLE } from './invisible.js';
import { isJson } from './is-json.js';
import { parseJson } from './parse-json.js';
import { placeAt, Problems } from './problems.js';
import type { ReadContext, Reading } from './reading.js';

/** What a text is as JSON, or what the engine says of it. */
function tryParse(text: string): { readonly value?: unknown; readonly error?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The line, from 1, of what is no JSON, where the engine tells: Chrome, Node and Firefox mostly do, Safari does not. */
function faultyLine(text: string, error: string): number | undefined {
  const [, position, line] = /JSON at position (\d+)| at line (\d+)/.exec(error) ?? [];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return line === undefined ? undefined : Number(line);
}

// Strings are matched first, so that what they hold is left alone.
/** Space that JSON does not know. */
const OTHER_SPACE = new RegExp(`("(?:[^"\\\\]|\\\\.)*")|[^\\S \\t\\r\\n]|${INVISIBLE.source}`, 'g');
const DECIMAL_COMMA = /"(?:[^"\\]|\\.)*"|(:\s*)(-?\d+,\d+)(?=\s*[,}])/g;

export type Fault = 'krumme' | 'decimalkomma';

// Faults that people and their CMS make, with the one reading they can have; named if they can be seen. A number with a comma
// becomes a text, which the field then judges.
const REPAIRS: readonly {
  readonly repair: (text: string) => string;
  readonly name?: Fault;
}[] = [
  { repair: (text) => text.replace(OTHER_SPACE, (_, string?: string) => string ?? ' ') },
  {
    name: 'decimalkomma',
    repair: (text) =>
      text.replace(DECIMAL_COMMA, (all, colon?: string, number?: string) =>
        colon === undefined ? all : `${colon}"${number}"`,
      ),
  },
  // Last: in a text between straight ones they are right.
  { name: 'krumme', repair: (text) => text.replace(/[“”„‟″«»]|&(amp;)*(quot|#34|#x22);/gi, '"') },
];

/** The keys of an object in JSON with their values, repeated ones too; `JSON.parse` keeps only the last. */
function topEntries(text: string): [string, unknown][] {
  const entries: [string, unknown][] = [];
  let depth = 0;
  let key: string | undefined;
  let start = 0;
  let lastString = '';
  const finish = (end: number): void => {
    if (key !== undefined) entries.push([key, JSON.parse(text.slice(start, end)) as unknown]);
    key = undefined;
  };
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') {
      if (--depth === 0) finish(index);
    } else if (depth === 1 && token === ',') finish(index);
    else if (depth === 1 && token === ':') {
      key = JSON.parse(lastString) as string;
      start = index + 1;
    } else if (depth === 1) lastString = token;
  }
  return entries;
}

/** JSON as people paste it: other quotes and decimal commas are read, and named. */
export function parseJsonText(text: string, sti: string, context: ReadContext): Reading {
  const { strings } = context;
  const problems = new Problems();
  const place = placeAt(sti);
  const tried: Fault[] = [];
  let written = text;
  let parsed = tryParse(text);
  const { error = '' } = parsed;
  for (const { name, repair } of REPAIRS) {
    if (!parsed.error) break;
    const repaired = repair(written);
    if (repaired === written) continue;
    if (name) tried.push(name);
    written = repaired;
    parsed = tryParse(written);
  }
  if (parsed.error) {
    const [first] = tried;
    const sentence = first ? strings.jsonFejl(first, false) : strings.daarligJson;
    const line = text.includes('\n') ? faultyLine(text, error) : undefined;
    const at = line === undefined ? place : { sti, navn: `${sti}, ${strings.linje} ${line}` };
    problems.error(at, isJson(written) ? sentence : strings.ikkeJson);
    return { dataset: EMPTY_DATASET, ...problems, needsYear: false };
  }
  for (const name of tried) problems.warn(place, strings.jsonFejl(name, true));
  const reading = parseJson(parsed.value, sti, context, () => topEntries(written));
  return { ...reading, advarsler: [...problems.advarsler, ...reading.advarsler] };
}
