// npm run audit: known vulnerabilities in what ships. Fails when there are some; says so when nobody could be asked.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/root.mjs';
import { LICENCE_LISTS, listedIn } from './licence-lists.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13);
const asWritten = (folder) => `${nameOf(folder)} ${packages[folder]?.version}`;

/** What is installed with the package, and what its scripts have in them, which is there for development. */
const shipped = new Set([
  ...Object.keys(packages)
    .filter((folder) => folder && !packages[folder].dev)
    .map(asWritten),
  ...LICENCE_LISTS.flatMap(listedIn).map(({ name, version }) => `${name} ${version}`),
]);

const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});

function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: error?.message ?? 'no answer' };
  }
}

const { vulnerabilities, metadata, message, error: refusal } = answer();
if (!metadata) {
  const reason = message ?? refusal?.summary ?? 'no reason given';
  console.log(`NOT AUDITED: the registry's audit service did not answer (${reason}).`);
} else {
  // npm also names those that only depend on a package with a fault; that package is itself among them.
  const known = Object.values(vulnerabilities)
    .filter(({ via }) => via.some((one) => typeof one !== 'string'))
    .filter(({ nodes }) => nodes.some((folder) => shipped.has(asWritten(folder))));
  for (const { name, severity, range } of known) console.error(`${severity}: ${name} ${range}`);
  if (known.length > 0) process.exitCode = 1;
  else console.log(`No known vulnerability in the ${shipped.size} packages that ship.`);
}
