import { HELE_LANDET, KOMMUNER, type Kode } from './kommuner.js';

/** Letters as one spelling: aa = å, ae = ä = æ, oe = ö = ø; no case, spaces, hyphens or points. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/g, 'å')
    .replace(/ae|ä/g, 'æ')
    .replace(/oe|ö/g, 'ø')
    .replace(/[^\p{L}\p{N}]/gu, '');

// Spellings people use that are neither the official name nor that name with an s.
const ALIASES: Readonly<Record<string, Kode>> = {
  Danmark: HELE_LANDET,
  'Hele landet': HELE_LANDET,
  'Danmark i alt': HELE_LANDET,
  Landsgennemsnit: HELE_LANDET,
  Landsplan: HELE_LANDET,
  'Bornholms Regions': '400',
  Nordfyn: '480',
  Vesthimmerland: '820',
};

const byName = new Map<string, Kode>([
  ...[...KOMMUNER.values()].map(({ kode, navn }): [string, Kode] => [fold(navn), kode]),
  ...Object.entries(ALIASES).map(([navn, kode]): [string, Kode] => [fold(navn), kode]),
]);

/**
 * The code of the kommune (or the country) that a person wrote as a code (`175`, `0175`) or a name, with or without
 * "Kommune", genitive s and in any of the usual spellings. Undefined if there is none.
 */
export function findKommune(text: string): Kode | undefined {
  const written = text.trim();
  if (/^\d{1,4}$/.test(written)) {
    const kode = String(Number(written)).padStart(3, '0');
    return kode === HELE_LANDET || KOMMUNER.has(kode) ? kode : undefined;
  }
  const name = fold(written).replace(/kommune$/, '');
  return byName.get(name) ?? byName.get(name.replace(/s$/, ''));
}
