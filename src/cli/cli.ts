#!/usr/bin/env node
// npx danmarkskort-omgoerelse KOMMANDO: the pure core on the command line.
import { parseArgs } from 'node:util';
import { HELP, HELP_FOR } from './help.js';
import { integritet } from './integritet.js';
import { konverter } from './konverter.js';
import { UsageError, type Command } from './command.js';
import { statisk } from './statisk.js';
import { valider } from './valider.js';
import { VERSION } from '../version.js';

const COMMANDS: Readonly<Record<string, Command>> = { valider, konverter, integritet, statisk };

const HELP_NAMES = ['hjaelp', '--hjaelp', '--help', '-h'];

const say = (text: string): void => void process.stdout.write(text);
const tell = (text: string): void => void process.stderr.write(text);
// `| head` has read what it wants.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

/** Runs one command; resolves to the exit code: 0 all well, 1 something in the input is wrong, 2 the command itself is. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version') {
    say(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || HELP_NAMES.includes(name)) {
    say(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`Kommandoen "${name}" findes ikke.`);
  const options = {
    ...command.options,
    help: { type: 'boolean', short: 'h' },
    hjaelp: { type: 'boolean' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true });
  } catch (error) {
    const [, option] = /'(-[^']*)'/.exec((error as Error).message) ?? [];
    throw new UsageError(
      option === undefined
        ? (error as Error).message
        : `"${option.split(' ')[0]}" kan ikke bruges sådan her.`,
      name,
    );
  }
  const { values, positionals } = parsed;
  if (values.help || values.hjaelp) {
    say(HELP_FOR[name] ?? HELP);
    return 0;
  }
  return command.run(positionals, values, { say, tell });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const help = `npx danmarkskort-omgoerelse ${error.command === undefined ? '' : `${error.command} `}--help`;
  tell(`${error.message}\nSe hvordan: ${help}\n`);
  process.exitCode = 2;
}
