import { findKommune } from './find-kommune.js';
import { fold } from './fold.js';
import { kommunerByName, type Kommune } from './kommuner.js';

/** For keyboards without æ, ø and å: rodovre, arhus. */
const plain = (text: string): string =>
  fold(text).replace(/å/g, 'a').replace(/æ/g, 'ae').replace(/ø/g, 'o');

const entries = kommunerByName().map((kommune) => ({
  kommune,
  name: fold(kommune.navn),
  words: kommune.navn.split('-').map(fold),
  plain: plain(kommune.navn),
}));

/** The kommuner that a few letters (or digits of the code) may stand for, the likeliest first, then by name. */
export function searchKommuner(query: string): readonly Kommune[] {
  const wanted = fold(query).replace(/kommune$/, '');
  if (wanted === '') return kommunerByName();
  const loose = plain(wanted);
  const written = findKommune(query);
  const rank = ({ kommune, name, words, plain }: (typeof entries)[number]): number =>
    [
      kommune.kode === written,
      name.startsWith(wanted),
      words.some((word) => word.startsWith(wanted)),
      plain.startsWith(loose),
      name.includes(wanted) || plain.includes(loose),
    ].indexOf(true);
  return entries
    .map((entry) => ({ kommune: entry.kommune, rank: rank(entry) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ kommune }) => kommune);
}
