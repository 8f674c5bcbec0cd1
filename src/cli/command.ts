export type Values = Readonly<Partial<Record<string, string | boolean>>>;

/** Where a command writes: `say` is its result, `tell` is for the person at the terminal. */
export interface Output {
  say(text: string): void;
  tell(text: string): void;
}

export interface Command {
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Resolves to the exit code. */
  run(files: readonly string[], values: Values, output: Output): number | Promise<number>;
}

/** The command was not written as it should be. */
export class UsageError extends Error {}

export const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** For a command that takes none. */
export function noFile([file]: readonly string[]): void {
  if (file !== undefined) throw new UsageError(`"${file}" hører ikke til her.`);
}

/** The one file that a command takes. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('Skriv navnet på en fil.');
  if (more.length > 0) throw new UsageError(`Én fil ad gangen, ikke også "${more[0]}".`);
  return file;
}
