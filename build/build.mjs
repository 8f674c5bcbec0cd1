// npm run build [-- --ud FOLDER] [--forrige FOLDER]: everything that goes into dist/.
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { contentsOf, integrity, printSizes } from './contents.mjs';
import { addMapLicence } from './licences.mjs';
import { writeManifestFiles } from './manifest.mjs';
import {
  NAME,
  builder,
  classic,
  commandLine,
  frameScripts,
  npm,
  pieces,
  single,
  version,
} from './outputs.mjs';
import { changedSince, piecesOfPrevious } from './previous.mjs';
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
const { output: builderFiles } = await build(builder(out));
await build(npm(join(out, 'npm')));
await build(commandLine(join(out, 'npm')));
writeTypes(join(out, 'npm'));
await writeStyleSheets(out);
writeManifestFiles(out, version);

// Pages join scripts with others: what follows must not continue the last line, which is a comment.
for (const file of readdirSync(out).filter((name) => name.endsWith('.js')))
  if (!readFileSync(join(out, file), 'utf8').endsWith('\n')) appendFileSync(join(out, file), '\n');

const versioned = (file) => file.replace(NAME, `${NAME}-${version}`);
const entries = [`${NAME}.js`, `${NAME}.samlet.js`, `${NAME}.klassisk.js`];
for (const file of entries) copyFileSync(join(out, file), join(out, versioned(file)));

const ownPieces = output
  .filter(({ type, isEntry }) => type === 'chunk' && !isEntry)
  .map(({ fileName }) => fileName);
const kept = previous.filter(({ file }) => !ownPieces.includes(file));
for (const { file, content } of kept) writeFileSync(join(out, file), content);
const forrige = kept.map(({ file }) => file);

const listed = [
  ...entries.flatMap((file) => [file, versioned(file)]),
  ...ownPieces,
  ...['indlejret.html', 'indlejret.js', 'indlejret.css', 'indlejret-ramme.js'],
  ...[`${NAME}.css`, `${NAME}.skygge.css`],
  ...readdirSync(join(out, 'tema')).map((file) => `tema/${file}`),
  ...builderFiles.map(({ fileName }) => fileName).filter((file) => !file.endsWith('.md')),
  ...forrige,
];
const contents = contentsOf(out, listed);
const changed = values.forrige ? changedSince(values.forrige, version, contents) : [];
if (changed.length > 0)
  throw new Error(
    `${values.forrige} has ${changed.join(', ')} with other content: a release needs a version of its own (npm run release:version).`,
  );
const dele = [versioned(`${NAME}.js`), ...ownPieces];
writeFileSync(join(out, 'integritet.json'), integrity({ version, dele, forrige, contents }));
printSizes(contents);
if (forrige.length > 0) console.log(`Beholdt fra forrige version: ${forrige.join(', ')}`);
