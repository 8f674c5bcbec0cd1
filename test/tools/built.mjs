// The built files, for the tests that need them: built once for each state of the source.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/root.mjs';

const cache = join(root, 'node_modules/.cache/danmarkskort-omgoerelse');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** Changes when any file that the build reads does. */
function stateOfSource() {
  const files = ['src', 'data', 'tema', 'build'].flatMap((folder) => filesIn(join(root, folder)));
  const hash = createHash('sha256');
  const others = ['index.html', 'package.json', 'tsconfig.json'].map((file) => join(root, file));
  for (const file of [...files, ...others].sort())
    hash.update(`${file} ${statSync(file).mtimeMs} ${statSync(file).size}\n`);
  return hash.digest('hex');
}

function buildInto(folder) {
  const command = [join(root, 'build/build.mjs'), '--ud', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** The folder of a fresh build. */
export function builtFolder() {
  const folder = join(cache, 'dist');
  const mark = join(cache, 'state');
  const state = stateOfSource();
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== state) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(mark, '');
    buildInto(folder);
    writeFileSync(mark, state);
  }
  return folder;
}
