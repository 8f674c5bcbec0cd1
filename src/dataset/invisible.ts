/** Signs that a person does not see and did not mean: soft hyphens, spaces and joiners without width, marks of direction. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A figure, a name or a word as it is seen. */
export const visible = (text: string): string => text.replace(INVISIBLE, '').trim();

/** What was written for a text or a number, as it is seen; nothing where it is neither. */
export const asText = (raw: unknown): string =>
  typeof raw === 'string' || typeof raw === 'number' ? visible(`${raw}`) : '';
