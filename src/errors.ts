/** Something in the input that could not be used as it was: where it stands and, in a sentence, what was expected. */
export interface Problem {
  /** An attribute's name, a path (`raekker[3].omgjort`) or a line (`linje 14`). */
  readonly sti: string;
  /** A plain sentence for the editor of the page. */
  readonly besked: string;
}
