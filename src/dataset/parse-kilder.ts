import type { DataStrings } from '../strings/data-strings.js';
import { parseUrl } from '../parse-url.js';
import type { Kilde } from './dataset.js';
import { jsonPlace, quoted, type Problems } from './problems.js';

/** An address that is safe to link to. */
export const isWebAddress = (url: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(url) && parseUrl(url) !== undefined;

function parseKilde(raw: unknown, sti: string, problems: Problems, strings: DataStrings) {
  const place = jsonPlace(sti);
  const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const text = (field: string): string | undefined => {
    const value = fields[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.trim() || undefined;
    problems.warn(place.field(field), strings.ikkeTekst(quoted(value)));
    return undefined;
  };
  const [id, titel, udgiver, url, dato] = ['id', 'titel', 'udgiver', 'url', 'dato'].map(text);
  if (id === undefined || titel === undefined) {
    problems.error(place.row, strings.ufuldstaendigKilde);
    return undefined;
  }
  const linked = url !== undefined && isWebAddress(url);
  if (url !== undefined && !linked)
    problems.warn(place.field('url'), strings.ikkeAdresse(quoted(url)));
  const kilde: Kilde = {
    id,
    titel,
    ...(udgiver !== undefined && { udgiver }),
    ...(url !== undefined && (linked ? { url } : { adresse: url })),
    ...(dato !== undefined && { dato }),
  };
  return kilde;
}

/** The sources that a dataset names, by id; of two with one id the first stands. */
export function parseKilder(
  raw: unknown,
  problems: Problems,
  strings: DataStrings,
): ReadonlyMap<string, Kilde> {
  const kilder = new Map<string, Kilde>();
  if (raw === undefined || raw === null) return kilder;
  if (!Array.isArray(raw)) {
    problems.error(jsonPlace('kilder').row, strings.ikkeListe);
    return kilder;
  }
  raw.forEach((item: unknown, i) => {
    const sti = `kilder[${i}]`;
    const kilde = parseKilde(item, sti, problems, strings);
    if (!kilde) return;
    if (kilder.has(kilde.id)) problems.error(jsonPlace(sti).row, strings.kildeToGange(kilde.id));
    else kilder.set(kilde.id, kilde);
  });
  return kilder;
}
