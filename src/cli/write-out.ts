import { writeFileSync } from 'node:fs';
import { UsageError, type Output } from './command.js';

/** To the file asked for, else to the screen. */
export function writeOut(content: string, file: string | undefined, { say, tell }: Output): void {
  if (file === undefined) {
    say(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch {
    throw new UsageError(`Der kan ikke skrives til "${file}". Findes mappen?`);
  }
  tell(`Skrevet: ${file}\n`);
}
