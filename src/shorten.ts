/** A text as a message repeats it: its first 40 characters at most. */
export const shorten = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 39)}…` : text;
