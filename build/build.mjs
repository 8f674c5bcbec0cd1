// npm run build [-- --ud FOLDER] [--forrige FOLDER]: everything that goes into dist/.
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { printSizes } from './contents.mjs';
import { addMapLicence } from './licences.mjs';
import { writeManifestFiles } from './manifest.mjs';
import {
  builder,
  classic,
  commandLine,
  frameScripts,
  npm,
  pieces,
  single,
  version,
} from './outputs.mjs';
import { piecesOfPrevious } from './previous.mjs';
import { release } from './release.mjs';
import { root } from './root.mjs';
import { writeStyleSheets } from './style-sheets.mjs';
import { writeTypes } from './types.mjs';

const { values } = parseArgs({
  options: {
    ud: { type: 'string', default: join(root, 'dist') },
    // The release before this one, unpacked; the default is what the folder itself still holds.
    forrige: { type: 'string' },
  },
});
const out = values.ud;

const previous = piecesOfPrevious(values.forrige ?? out, version);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const [{ output }] = await build(pieces(out));
addMapLicence(out);
await build(single(out));
await build(classic(out));
for (const script of frameScripts(out)) await build(script);
for (const file of ['indlejret.html', 'indlejret.css'])
  copyFileSync(join(root, 'src/indlejret', file), join(out, file));
cpSync(join(root, 'tema'), join(out, 'tema'), { recursive: true });
await build(builder(out));
await build(npm(join(out, 'npm')));
await build(commandLine(join(out, 'npm')));
writeTypes(join(out, 'npm'));
await writeStyleSheets(out);
writeManifestFiles(out, version);

// Pages join scripts with others: what follows must not continue the last line, which is a comment.
for (const file of readdirSync(out).filter((name) => name.endsWith('.js')))
  if (!readFileSync(join(out, file), 'utf8').endsWith('\n')) appendFileSync(join(out, file), '\n');

const { contents, forrige } = release(out, {
  version,
  pieces: output
    .filter(({ type, isEntry }) => type === 'chunk' && !isEntry)
    .map(({ fileName }) => fileName),
  previous,
  since: values.forrige,
});
printSizes(contents);
if (forrige.length > 0) console.log(`Beholdt fra forrige version: ${forrige.join(', ')}`);
