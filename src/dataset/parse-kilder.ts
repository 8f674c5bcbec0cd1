import type { Kilde } from './dataset.js';
import { parseEach, type FieldContext, type Fields, type Parse } from './fields.js';
import { jsonPlace, placeAt, quoted } from './problems.js';
import { isWebAddress } from './web-address.js';

const parseKilde: Parse<Kilde> = (fields) => {
  const { problems, strings } = fields.context;
  const place = jsonPlace(fields.sti);
  const [id, titel, udgiver, url, dato] = ['id', 'titel', 'udgiver', 'url', 'dato'].map((name) =>
    fields.text(name),
  );
  if (!id || !titel) {
    problems.error(place.row, strings.ufuldstaendigKilde);
    return undefined;
  }
  const linked = url && isWebAddress(url);
  if (url && !linked) problems.warn(place.field('url'), strings.ikkeAdresse(quoted(url)));
  return {
    id,
    titel,
    ...(udgiver && { udgiver }),
    ...(url && (linked ? { url } : { adresse: url })),
    ...(dato && { dato }),
  };
};

/** The sources that a dataset names, by id; of two with one id the first stands. */
export function parseKilder(raw: unknown, context: FieldContext): ReadonlyMap<string, Kilde> {
  const { problems, strings } = context;
  const kilder = new Map<string, Kilde>();
  const add = (fields: Fields): Kilde | undefined => {
    const kilde = parseKilde(fields);
    if (!kilde) return undefined;
    if (kilder.has(kilde.id)) problems.error(placeAt(fields.sti), strings.kildeToGange(kilde.id));
    else kilder.set(kilde.id, kilde);
    return kilde;
  };
  parseEach(raw, 'kilder', add, context);
  return kilder;
}
