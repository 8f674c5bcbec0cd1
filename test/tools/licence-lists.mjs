// The lists of licences that ship: which packages each of them names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from './built.mjs';

export const LICENCE_LISTS = ['tredjepart.md', 'byg.tredjepart.md', 'npm/cli.tredjepart.md'];

/** The packages that a list names, with version, licence and its text. */
export const listedIn = (file) =>
  readFileSync(join(builtFolder(), file), 'utf8')
    .split(/^## /m)
    .flatMap((part) => {
      const [, name, version, licence, text] = /^(\S+) - (\S+) \((.+)\)\n([^]*)/.exec(part) ?? [];
      return name ? [{ name, version, licence, text }] : [];
    });
