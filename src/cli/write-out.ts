import { statSync, writeFileSync } from 'node:fs';
import { UsageError, type Output } from './command.js';

/** Refuses to write over the file that is read: rows that could not be used would be gone. */
export function refuseToOverwrite(read: string, written: string | undefined): void {
  const [from, to] = [read, written ?? ''].map((file) => statSync(file, { throwIfNoEntry: false }));
  if (from && to && from.dev === to.dev && from.ino === to.ino)
    throw new UsageError(`"${read}" kan ikke både læses og skrives. Giv --ud et andet navn.`);
}

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
