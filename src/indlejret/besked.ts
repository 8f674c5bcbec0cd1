/** What the page in the iframe and the page around it say to each other. */
export const SPOERG = 'danmarkskort-omgoerelse:hvor-hoej';

/** The iframe has got the height it told, so that it needs no scrollbar. */
export const TILPASSET = 'danmarkskort-omgoerelse:tilpasset';

export const HOEJDE = 'danmarkskort-omgoerelse:hoejde';
export interface Hoejde {
  readonly type: typeof HOEJDE;
  /** CSS pixels. */
  readonly hoejde: number;
}

/** The table of all kommuner is 29,000 px high on a phone, and higher with larger text. */
const HIGHEST = 100_000;

/** A message of this kind with a height that makes sense; anything may arrive by postMessage. */
export function isHoejde(message: unknown): message is Hoejde {
  if (typeof message !== 'object' || message === null) return false;
  const { type, hoejde } = message as Partial<Hoejde>;
  return type === HOEJDE && typeof hoejde === 'number' && hoejde > 0 && hoejde <= HIGHEST;
}
