import type { Kilde } from './dataset.js';
import type { Fields, Parse } from './fields.js';

const parseKilde: Parse<Kilde> = (fields) =>
  fields.usable({
    id: fields.text('id', 'need'),
    titel: fields.text('titel', 'need'),
    udgiver: fields.text('udgiver'),
    ...fields.address('url'),
    dato: fields.text('dato'),
  });

/** The sources that a dataset names, by id; of two with one id the first stands. */
export function parseKilder(dataset: Fields): ReadonlyMap<string, Kilde> {
  const { problems, strings } = dataset.context;
  const kilder = new Map<string, Kilde>();
  const add = (fields: Fields): Kilde | undefined => {
    const kilde = parseKilde(fields);
    if (!kilde) return undefined;
    if (kilder.has(kilde.id)) problems.error(fields.place.row, strings.kildeToGange(kilde.id));
    else kilder.set(kilde.id, kilde);
    return kilde;
  };
  dataset.each('kilder', add);
  return kilder;
}
