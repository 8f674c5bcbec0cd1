import { ELEMENT_NAME } from './element-name.js';

/** What `integritet.json` says of the built files, as far as it is read here; `build/contents.mjs` writes it. */
export interface Integritet {
  readonly version: string;
  /** By file name; `integrity` as in the attribute, `sha384-…`. */
  readonly filer: Readonly<Record<string, { readonly integrity: string }>>;
}

/** The one file: all that a check sum can cover, and only under its name with the version do address and content agree. */
export function singleFile({ version, filer }: Integritet) {
  const file = `${ELEMENT_NAME}-${version}.samlet.js`;
  return { file, integrity: filer[file]?.integrity };
}
