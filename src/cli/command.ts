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

/** The address of the built files, without a slash at its end. Without https:// it would be a path on the page's own server. */
export function addressOf(values: Values): string | undefined {
  const address = text(values['adresse'])?.trim().replace(/\/+$/, '');
  if (address !== undefined && /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(address))
    throw new UsageError(`"${address}" er ikke en hel adresse. Skriv https://${address}.`);
  return address;
}

/** For a command that takes none. */
export function noFile([file]: readonly string[], instead = ''): void {
  if (file !== undefined) throw new UsageError(`"${file}" hører ikke til her. ${instead}`.trim());
}

/** The one file that a command takes. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('Skriv navnet på en fil.');
  if (more.length > 0) throw new UsageError(`Én fil ad gangen, ikke også "${more[0]}".`);
  return file;
}
