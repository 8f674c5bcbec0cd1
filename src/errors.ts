/** Something in the input that could not be used as it was: where it stands and, in a sentence, what was expected. */
export interface Problem {
  /** An attribute's name, a path (`raekker[3].omgjort`) or a line (`linje 14`). */
  readonly sti: string;
  /** A plain sentence for the editor of the page; it names the place itself. */
  readonly besked: string;
}

/** Why a source could not be fetched; each has a sentence of its own. */
export type LoadFailure =
  | 'adgang-naegtet'
  | 'andet-domaene'
  | 'findes-ikke'
  | 'for-langsom'
  | 'for-stor'
  | 'forkert-adresse'
  | 'html'
  | 'netvaerk'
  | 'offline'
  | 'regneark'
  | 'serverfejl'
  | 'status'
  | 'tegnsaet'
  | 'tom';

/** A source that could not be fetched or is no text that can be read. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly failure: LoadFailure,
    /** The HTTP status, where the server answered with one. */
    readonly status?: number,
  ) {
    super(failure);
  }
}
