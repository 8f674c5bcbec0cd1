const SENTENCES: Readonly<Record<string, string>> = {
  EISDIR: 'Det er en mappe.',
  ENOTDIR: 'En fil står, hvor der skulle være en mappe.',
  EEXIST: 'En fil står, hvor der skulle være en mappe.',
  EACCES: 'Der er ikke adgang.',
  EPERM: 'Der er ikke adgang.',
  EROFS: 'Der er ikke adgang.',
  ENOSPC: 'Der er ikke mere plads.',
};

/** Why a file or a folder could not be read or written; what the system says of the rest is in English. */
export function why(error: unknown, missing = 'Den findes ikke.'): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? missing : (SENTENCES[code] ?? message);
}
