import type { Column } from '../dataset/column.js';

/** The fields of a row that is typed in the small table. */
export const TYPED_COLUMNS = [
  'kommune',
  'omraade',
  'aar',
  'sager',
  'stadfaestet',
  'omgjort',
  'aendret',
  'hjemvist',
] as const satisfies readonly Column[];
export type TypedColumn = (typeof TYPED_COLUMNS)[number];
export type TypedRow = Readonly<Record<TypedColumn, string>>;
