import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pieces of the version before `version`, from a folder that holds it. A page that was fetched just before an update asks for
 * them by their old names; they are kept for one version. A folder that holds `version` itself gives what it had kept.
 */
export function piecesOfPrevious(folder, version) {
  const list = join(folder, 'integritet.json');
  if (!existsSync(list)) return [];
  const previous = JSON.parse(readFileSync(list, 'utf8'));
  const files = previous.version === version ? previous.forrige : previous.dele;
  return (files ?? [])
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => ({ file, content: readFileSync(join(folder, file)) }));
}
