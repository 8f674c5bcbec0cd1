/**
 * A percentage, 0-100: a number, or a text where the decimals it was printed with would be lost (`"63.0"`).
 */
export type ProcentFile = number | string;

/** One row of a dataset file: the figures of one kommune (or the country) in one område and year. */
export interface RaekkeFile {
  /** Code (`175`) or name (`Rødovre`); `Danmark` for the country. */
  kommune: string | number;
  /** `social`, `boernehandicap` or `voksenhandicap`, or as the documents write it. */
  omraade: string;
  aar: number;
  /** Cases decided on their merits. */
  sager?: number;
  stadfaestet?: ProcentFile;
  omgjort?: ProcentFile;
  aendret?: ProcentFile;
  hjemvist?: ProcentFile;
  status?: 'diskretioneret';
  bemaerkning?: string;
  /** An id of `kilder`. */
  kilde?: string;
}

/** A published source. */
export interface KildeFile {
  id: string;
  titel: string;
  udgiver?: string;
  /** http or https. */
  url?: string;
  /** Day or month of publication: `2025-06-24`, `2025-06`. */
  dato?: string;
}

/** A dataset as it stands in a file, an attribute or a child script. */
export interface DatasetFile {
  version?: 1;
  titel?: string;
  kilder?: KildeFile[];
  raekker: RaekkeFile[];
}
