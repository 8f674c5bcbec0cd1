import { columnOf, isPlain, ROW_FIELDS } from './column.js';
import type { FieldContext, RawObject } from './fields.js';
import { quoted, type RowPlace } from './problems.js';
import { memoize } from '../memoize.js';
import { shorten } from '../shorten.js';

/**
 * Gives the rows of one source in JSON their fields, also where these are spelled as the headings of a table. A name that is no
 * field, or of one that the row already has, is warned of once.
 */
export function rowFields({ strings, problems }: FieldContext) {
  const columns = memoize(columnOf);
  const warned = new Set<string>();
  return (raw: RawObject, place: RowPlace): RawObject => {
    const others = Object.keys(raw).filter((name) => !ROW_FIELDS.includes(name));
    if (others.length === 0) return raw;
    const fields: Record<string, unknown> = { ...raw };
    for (const name of [...others.filter(isPlain), ...others.filter((one) => !isPlain(one))]) {
      const field = columns(name) ?? '';
      if (ROW_FIELDS.includes(field) && !(field in fields)) fields[field] = raw[name];
      else if (!warned.has(name)) {
        warned.add(name);
        problems.warn(place.field(shorten(name)), strings.ukendtFelt(quoted(name), ROW_FIELDS));
      }
    }
    return fields;
  };
}
