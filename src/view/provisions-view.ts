import file from '../../data/bestemmelser.json' with { type: 'json' };
import type { Omraade } from '../dataset/omraade.js';
import type { Strings } from '../strings/strings.js';
import { BARNETS_LOV } from './barnets-lov.js';
import { laterStrings } from '../strings/later-strings.js';

type Lov = 'serviceloven' | 'barnetsLov';

interface BestemmelserFile {
  /** The year of the map that the lists are of. */
  readonly aar: number;
  readonly omraader: Readonly<
    Record<
      Omraade,
      readonly {
        readonly lov: Lov;
        readonly bestemmelser: readonly {
          readonly emne: string;
          readonly paragraffer: string;
          /** The source breaks off in the middle of the reference. */
          readonly afkortet?: boolean;
        }[];
      }[]
    >
  >;
}

const BESTEMMELSER = file as BestemmelserFile;

export interface ProvisionsView {
  readonly title: string;
  readonly intro: string;
  readonly laws: readonly {
    readonly lov: string;
    readonly items: readonly { readonly emne: string; readonly paragraffer: string }[];
  }[];
  readonly notes: readonly string[];
}

/** The paragraphs behind an område: before 2024 those of serviceloven alone. */
export function provisionsView(omraade: Omraade, aar: number, strings: Strings): ProvisionsView {
  const later = laterStrings(strings);
  const before = aar < BARNETS_LOV;
  const laws = BESTEMMELSER.omraader[omraade].filter(
    ({ lov }) => !before || lov === 'serviceloven',
  );
  const cut = laws.some(({ bestemmelser }) => bestemmelser.some(({ afkortet }) => afkortet));
  return {
    title: later.bestemmelser,
    intro: later.bestemmelserIntro[omraade](before),
    laws: laws.map(({ lov, bestemmelser }) => ({
      lov: later.lov[lov],
      items: bestemmelser.map(({ emne, paragraffer, afkortet }) => ({
        emne,
        paragraffer: `${paragraffer.replaceAll('§ ', '§\u00a0')}${afkortet ? ' […]' : ''}`,
      })),
    })),
    notes: [
      ...(laws.length > 0 && aar !== BESTEMMELSER.aar
        ? [later.bestemmelserAar(BESTEMMELSER.aar)]
        : []),
      ...(cut ? [later.bestemmelserAfkortet] : []),
    ],
  };
}
