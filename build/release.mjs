import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, integrity } from './contents.mjs';
import { NAME } from './outputs.mjs';
import { changedSince } from './previous.mjs';

/**
 * Makes built files a release: scripts under names with its version too, the pieces of the version before, and `integritet.json`
 * with all of them. Returns what it lists.
 *
 * @param pieces names of the files that the module asks for when it needs them
 * @param previous what `piecesOfPrevious` gave, asked before the folder was emptied
 * @param since the folder of the release before; throws where that has this version with other content
 */
export function release(folder, { version, pieces, previous, since }) {
  const versioned = (file) => file.replace(NAME, `${NAME}-${version}`);
  for (const file of [`${NAME}.js`, `${NAME}.samlet.js`, `${NAME}.klassisk.js`])
    copyFileSync(join(folder, file), join(folder, versioned(file)));

  const kept = previous.filter(({ file }) => !pieces.includes(file));
  for (const { file, content } of kept) writeFileSync(join(folder, file), content);
  const forrige = kept.map(({ file }) => file);

  const contents = contentsOf(folder, [...servedIn(folder, ''), ...servedIn(folder, 'tema/')]);
  const changed = since ? changedSince(since, version, contents) : [];
  if (changed.length > 0)
    throw new Error(
      `${since} has ${changed.join(', ')} with other content: a release needs a version of its own (npm run release:version).`,
    );
  const dele = [versioned(`${NAME}.js`), ...pieces];
  writeFileSync(join(folder, 'integritet.json'), integrity({ version, dele, forrige, contents }));
  return { contents, forrige };
}

const servedIn = (folder, under) =>
  readdirSync(join(folder, under))
    .filter((file) => /\.(js|html|css)$/.test(file))
    .map((file) => under + file);
