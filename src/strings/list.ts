/** `a, b og c`, with the language's own word before the last. */
export const list = (items: readonly (string | number | boolean)[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
