import { fold } from './fold.js';
import { HELE_LANDET, KOMMUNER, type Kode } from './kommuner.js';

// Names people use that are neither the official name nor that name with "Kommune", an s or other letters for æ, ø, å.
const ALIASES: Readonly<Record<Kode, string>> = {
  [HELE_LANDET]:
    'Hele landet,Hele Danmark,Danmark i alt,Landet,Landsgennemsnit,Landsgennemsnittet,Landsplan,På landsplan,Landstal,Hele landet i alt,Landet i alt,Landet total,Gennemsnit for hele landet',
  '101': 'Kjøbenhavn,Kbh,Copenhagen',
  '259': 'Kjøge',
  '260': 'Frederiksværk-Hundested',
  '320': 'Fakse',
  '400': 'Bornholms Regions,Bornholm Regions',
  '480': 'Nordfyn',
  '760': 'Ringkjøbing-Skjern',
  '773': 'Mors',
  '810': 'Brønderslev-Dronninglund',
  '820': 'Vesthimmerland',
};

const official = new Map([
  ['Danmark', HELE_LANDET],
  ...[...KOMMUNER.values()].map(({ kode, navn }): [string, Kode] => [navn, kode]),
]);

let folded: ReadonlyMap<string, Kode> | undefined;

/** All names that people use, folded, which takes longer than most pages need. */
const byFoldedName = (): ReadonlyMap<string, Kode> =>
  (folded ??= new Map(
    [
      ...official,
      ...Object.entries(ALIASES).flatMap(([kode, names]) =>
        names.split(',').map((navn): [string, Kode] => [navn, kode]),
      ),
    ].map(([navn, kode]) => [fold(navn), kode]),
  ));

/** A name without what may follow it: "Kommune", "Kommunes", "kom.". */
export const foldName = (text: string): string => fold(text).replace(/kom(munes?)?$/, '');

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
  const exactly = official.get(written);
  if (exactly !== undefined) return exactly;
  const name = foldName(written);
  return byFoldedName().get(name) ?? byFoldedName().get(name.replace(/s$/, ''));
}
