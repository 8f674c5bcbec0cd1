#!/usr/bin/env node
// npx danmarkskort-omgoerelse KOMMANDO: the pure core on the command line.
import { parseArgs } from 'node:util';
import { distance } from '../distance.js';
import { fold } from '../kommuner/fold.js';
import { HELP, HELP_FOR } from './help.js';
import { integritet } from './integritet.js';
import { konverter } from './konverter.js';
import { UsageError, text, type Command } from './command.js';
import { statisk } from './statisk.js';
import { valider } from './valider.js';
import { why } from './why.js';
import { VERSION } from '../version.js';

const COMMANDS: Readonly<Record<string, Command>> = { valider, konverter, integritet, statisk };

const asksForHelp = (word: string): boolean => /^(-h|--(help|hjaelp|hjælp))$/.test(word);
const helpFor = (name = ''): string => (Object.hasOwn(HELP_FOR, name) && HELP_FOR[name]) || HELP;

const say = (text: string): void => void process.stdout.write(text);
const tell = (text: string): void => void process.stderr.write(text);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `| head` has read what it wants; the command ends as it would have.
  if (error.code === 'EPIPE') return;
  tell(`Der kan ikke skrives: ${why(error)}\n`);
  process.exit(2);
});
process.stderr.on('error', () => {}); // nobody is left to tell

const withoutValue = (name: string): string => `"--${name}" mangler sin værdi. Skriv --${name}=X.`;

/** Asks for the name that was meant, `år` for `aar`, where there is one. */
function meant(written: string, names: readonly string[], dashes = ''): string {
  const name = names.find((one) => distance(fold(written.slice(0, 40)), fold(one)) <= 1);
  return name === undefined ? '' : ` Mente du ${dashes}${name}?`;
}

/** What is wrong with how an option is written, from what Node says of it in English. */
function misuse({ code, message }: NodeJS.ErrnoException, options: Command['options']): string {
  const [, dashes = '', name = ''] = /'(--?)([^' ]+)/.exec(message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const file = ' Begynder navnet på en fil med en streg, så skriv ./ foran.';
    const more = dashes === '-' ? file : meant(name, Object.keys(options), dashes);
    return `"${dashes}${name}" findes ikke.${more}`;
  }
  return options[name]?.type === 'boolean'
    ? `"--${name}" skal stå alene, uden en værdi.`
    : withoutValue(name);
}

/** Runs one command; resolves to the exit code: 0 all well, 1 something in the input is wrong, 2 the command itself is. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    say(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || asksForHelp(name) || asksForHelp(`--${name}`)) {
    say(helpFor(rest[0]));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`Kommandoen "${name}" findes ikke.${meant(name, Object.keys(COMMANDS))}`);
  if (rest.some(asksForHelp)) {
    say(helpFor(name));
    return 0;
  }
  const { options } = command;
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(misuse(error as Error, options));
  }
  const { values, positionals } = parsed;
  // Where a script's variable is empty, the command must not do what it does without the option.
  const empty = Object.entries(values).find(([, value]) => text(value)?.trim() === '');
  if (empty) throw new UsageError(withoutValue(empty[0]));
  return command.run(positionals, values, { say, tell });
}

const given = process.argv.slice(2);
try {
  process.exitCode = await run(given);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const [name = ''] = given;
  const help = `npx danmarkskort-omgoerelse ${Object.hasOwn(COMMANDS, name) ? `${name} ` : ''}--help`;
  tell(`${error.message}\nSe hvordan: ${help}\n`);
  process.exitCode = 2;
}
