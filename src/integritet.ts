/** What `integritet.json` says of the built files, as far as it is read here; `build/contents.mjs` writes it. */
export interface Integritet {
  readonly version: string;
  /** By file name; `integrity` as in the attribute, `sha384-…`. */
  readonly filer: Readonly<Record<string, { readonly integrity: string }>>;
}
