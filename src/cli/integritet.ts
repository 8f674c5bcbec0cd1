import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { singleFile, type Integritet } from '../integritet.js';
import { UsageError, addressOf, noFile, text, type Command, type Output } from './command.js';
import { why } from './why.js';

/** Beside the command line in the package: dist/npm/cli.js and dist/integritet.json. */
function builtFiles(): Integritet {
  const file = fileURLToPath(new URL('../integritet.json', import.meta.url));
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Integritet;
  } catch (error) {
    throw new UsageError(`Listen over filerne, "${file}", kan ikke læses: ${why(error)}`);
  }
}

function show(built: Integritet, address: string, { say }: Output): void {
  const { filer } = built;
  const single = singleFile(built);
  const width = Math.max(...Object.keys(filer).map((file) => file.length));
  for (const [file, { integrity }] of Object.entries(filer))
    say(`${file.padEnd(width)}  ${integrity}\n`);
  say(`
integrity dækker kun den fil, den står ved. Brug derfor den samlede fil:

<script
  type="module"
  src="${address}/${single.file}"
  integrity="${single.integrity}"
  crossorigin="anonymous"
></script>
`);
}

/** What is wrong with a file, if anything is. */
function faultOf(file: string, integrity: string): string | undefined {
  try {
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
    return integrity === `sha384-${hash}` ? undefined : 'er en anden';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'mangler' : 'kan ikke læses';
  }
}

/** Whether a folder holds the files as they were built. */
function check({ version, filer }: Integritet, folder: string, { say }: Output): boolean {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new UsageError(`Mappen "${folder}" kan ikke læses: ${why(error)}`);
  }
  let wrong = 0;
  for (const [file, { integrity }] of Object.entries(filer)) {
    const fault = faultOf(join(folder, file), integrity);
    if (fault === undefined) continue;
    wrong++;
    say(`${fault}  ${file}\n`);
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
    noFile(files);
    const folder = text(values['kontroller']);
    if (folder !== undefined) return check(builtFiles(), folder, output) ? 0 : 1;
    const address = addressOf(values) ?? 'https://www.kommune.dk/danmarkskort';
    show(builtFiles(), address, output);
    return 0;
  },
};
