import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { UsageError, type Output } from './command.js';
import { why } from './why.js';

/** Refuses to write over the file that is read: rows that could not be used would be gone. */
export function refuseToOverwrite(read: string, written: string | undefined): void {
  const [from, to] = [read, written ?? ''].map((file) => statSync(file, { throwIfNoEntry: false }));
  if (from && to && from.dev === to.dev && from.ino === to.ino)
    throw new UsageError(`"${read}" kan ikke både læses og skrives. Giv --ud et andet navn.`);
}

/** Makes or writes what stands at `path`. */
function make(path: string, how: () => unknown): void {
  try {
    how();
  } catch (error) {
    throw new UsageError(
      `Der kan ikke skrives til "${path}": ${why(error, 'Mappen findes ikke.')}`,
    );
  }
}

/** A folder, if it is not there. */
export const makeFolder = (folder: string): void =>
  make(folder, () => mkdirSync(folder, { recursive: true }));

/** To the file asked for, else to the screen. */
export function writeOut(content: string, file: string | undefined, { say, tell }: Output): void {
  if (file === undefined) {
    say(content);
    return;
  }
  make(file, () => writeFileSync(file, content));
  tell(`Skrevet: ${file}\n`);
}
