import { columnOf, FIGURES, isPlain, ROW_FIELDS, type Column } from './column.js';
import { isAbsent, type FieldContext, type RawObject } from './fields.js';
import { quoted, type RowPlace } from './problems.js';
import { memoize } from '../memoize.js';
import { shorten } from '../shorten.js';

/**
 * Gives the rows of one source in JSON their fields, also where these are spelled as the headings of a table. A name that is no
 * field, or gives way to that or a name with its unit, is warned of once; a row whose figures contradict each other is refused.
 */
export function rowFields({ strings, problems }: FieldContext) {
  const columns = memoize(columnOf);
  const isFirst = (name: string): boolean => ROW_FIELDS.includes(name) || isPlain(name);
  const warned = new Set<string>();
  return (raw: RawObject, place: RowPlace): RawObject | undefined => {
    const names = Object.keys(raw);
    if (names.every((name) => ROW_FIELDS.includes(name))) return raw;
    const byField = new Map<string, string>();
    for (const name of [...names.filter(isFirst), ...names.filter((one) => !isFirst(one))]) {
      const field = ROW_FIELDS.includes(name) ? name : (columns(name) ?? '');
      const known = byField.get(field);
      const differs =
        (FIGURES.has(field as Column) || field === 'aar') &&
        !isAbsent(raw[name]) &&
        String(raw[name]) !== String(raw[known ?? '']);
      if (ROW_FIELDS.includes(field) && (known === undefined || isAbsent(raw[known])))
        byField.set(field, name);
      else if (known !== undefined && isFirst(known) === isFirst(name) && differs)
        return problems.error(place.row, strings.felterUenige([quoted(known), quoted(name)]));
      else if (!warned.has(name)) {
        warned.add(name);
        problems.warn(place.field(shorten(name)), strings.ukendtFelt(quoted(name), ROW_FIELDS));
      }
    }
    return Object.fromEntries([...byField].map(([field, name]) => [field, raw[name]]));
  };
}
