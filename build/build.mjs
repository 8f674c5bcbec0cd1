// npm run build [-- --ud FOLDER] [--forrige FOLDER]: everything that goes into dist/.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { contentsOf, integrity, printSizes } from './contents.mjs';
import { addMapLicence } from './licences.mjs';
import { writeManifestFiles } from './manifest.mjs';
import { NAME, classic, frameScripts, npm, pieces, root, single } from './outputs.mjs';
import { piecesOfPrevious } from './previous.mjs';
import { writeTypes } from './types.mjs';

const { values } = parseArgs({
  options: {
    ud: { type: 'string', default: join(root, 'dist') },
    // The release before this one, unpacked; the default is what the folder itself still holds.
    forrige: { type: 'string' },
  },
});
const out = values.ud;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const previous = piecesOfPrevious(values.forrige ?? out, version);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const [{ output }] = await build(pieces(out));
const code = output.find(({ isEntry }) => isEntry).fileName;
addMapLicence(out);
const [{ output: whole }] = await build(single(out));
// Only what the module means to export: the code also exports what its pieces share with it.
const names = whole.find(({ isEntry }) => isEntry).exports;
writeFileSync(join(out, `${NAME}.js`), `export { ${names.join(', ')} } from './${code}';\n`);
await build(classic(out));
for (const script of frameScripts(out)) await build(script);
for (const file of ['indlejret.html', 'indlejret.css'])
  copyFileSync(join(root, 'src/indlejret', file), join(out, file));
await build(npm(join(out, 'npm')));
writeTypes(join(out, 'npm'));
writeManifestFiles(out, version);

const versioned = (file) => file.replace(NAME, `${NAME}-${version}`);
const entries = [`${NAME}.js`, `${NAME}.samlet.js`, `${NAME}.klassisk.js`];
for (const file of entries) copyFileSync(join(out, file), join(out, versioned(file)));

const ownPieces = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.js'));
const kept = previous.filter(({ file }) => !ownPieces.includes(file));
for (const { file, content } of kept) writeFileSync(join(out, file), content);
const forrige = kept.map(({ file }) => file);

const listed = [
  ...entries.flatMap((file) => [file, versioned(file)]),
  ...ownPieces,
  ...['indlejret.html', 'indlejret.js', 'indlejret.css', 'indlejret-ramme.js'],
];
const contents = contentsOf(out, listed);
const dele = [versioned(`${NAME}.js`), ...ownPieces];
writeFileSync(join(out, 'integritet.json'), integrity({ version, dele, forrige, contents }));
printSizes(contents);
if (forrige.length > 0) console.log(`Beholdt fra forrige version: ${forrige.join(', ')}`);
