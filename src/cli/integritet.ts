import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Integritet } from '../integritet.js';
import { UsageError, text, type Command, type Output } from './command.js';

/** Beside the command line in the package: dist/npm/cli.js and dist/integritet.json. */
const list = (): Integritet =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../integritet.json', import.meta.url)), 'utf8'),
  ) as Integritet;

function show({ version, filer }: Integritet, address: string, { say }: Output): void {
  const width = Math.max(...Object.keys(filer).map((file) => file.length));
  for (const [file, { integrity }] of Object.entries(filer))
    say(`${file.padEnd(width)}  ${integrity}\n`);
  const file = `danmarkskort-omgoerelse-${version}.samlet.js`;
  say(`
integrity dækker kun den fil, den står ved. Brug derfor den samlede fil:

<script
  type="module"
  src="${address}/${file}"
  integrity="${filer[file]?.integrity}"
  crossorigin="anonymous"
></script>
`);
}

/** Whether a folder holds the files as they were built. */
function check({ version, filer }: Integritet, folder: string, { say }: Output): boolean {
  if (!existsSync(folder)) throw new UsageError(`Mappen "${folder}" findes ikke.`, 'integritet');
  let wrong = 0;
  for (const [file, { integrity }] of Object.entries(filer)) {
    const path = join(folder, file);
    const found = existsSync(path)
      ? `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`
      : undefined;
    if (found === integrity) continue;
    wrong++;
    say(`${found === undefined ? 'mangler' : 'er en anden'}  ${file}\n`);
  }
  const count = Object.keys(filer).length;
  say(
    wrong === 0
      ? `Alle ${count} filer er dem fra version ${version}.\n`
      : `${wrong} af ${count} filer er ikke dem fra version ${version}.\n`,
  );
  return wrong === 0;
}

export const integritet: Command = {
  options: { adresse: { type: 'string' }, kontroller: { type: 'string' } },
  run(files, values, output) {
    if (files.length > 0) throw new UsageError(`"${files[0]}" hører ikke til her.`, 'integritet');
    const folder = text(values['kontroller']);
    if (folder !== undefined) return check(list(), folder, output) ? 0 : 1;
    const address = text(values['adresse']) ?? 'https://www.kommune.dk/danmarkskort';
    show(list(), address.replace(/\/$/, ''), output);
    return 0;
  },
};
