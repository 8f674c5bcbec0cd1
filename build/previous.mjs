import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function listIn(folder) {
  const list = join(folder, 'integritet.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : undefined;
}

/** The files with `version` in their name that a release of that version has with other content: pages pin them by their hash. */
export function changedSince(folder, version, contents) {
  const previous = listIn(folder);
  if (previous?.version !== version) return [];
  return contents
    .filter(({ file }) => file.includes(`-${version}.`))
    .filter(({ file, integrity }) => previous.filer[file]?.integrity !== integrity)
    .map(({ file }) => file);
}

/**
 * The pieces of the version before `version`, from a folder that holds it. A page that was fetched just before an update asks for
 * them by their old names; they are kept for one version. A folder that holds `version` itself gives what it had kept.
 */
export function piecesOfPrevious(folder, version) {
  const previous = listIn(folder);
  if (!previous) return [];
  const files = previous.version === version ? previous.forrige : previous.dele;
  return (files ?? [])
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => ({ file, content: readFileSync(join(folder, file)) }));
}
