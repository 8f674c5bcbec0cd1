import { fold } from '../kommuner/fold.js';

/** The three maps that the ministry publishes. */
export const OMRAADER = ['social', 'boernehandicap', 'voksenhandicap'] as const;
export type Omraade = (typeof OMRAADER)[number];

const SPELLINGS: Readonly<Record<Omraade, readonly string[]>> = {
  social: [
    'Socialområdet',
    'Socialområdet samlet',
    'Socialområdet i alt',
    'Socialområdet generelt',
    'Det samlede socialområde',
  ],
  boernehandicap: [
    'Børnehandicap',
    'Børnehandicapområdet',
    'Handicapområdet - Børn',
    'Handicap - Børn',
    'Børn med handicap',
  ],
  voksenhandicap: [
    'Voksenhandicap',
    'Voksenhandicapområdet',
    'Handicapområdet - Voksen',
    'Handicapområdet - Voksne',
    'Handicap - Voksne',
    'Voksne med handicap',
  ],
};

let folded: ReadonlyMap<string, Omraade> | undefined;

const bySpelling = (): ReadonlyMap<string, Omraade> =>
  (folded ??= new Map(
    OMRAADER.flatMap((omraade) =>
      [omraade, ...SPELLINGS[omraade]].map((text): [string, Omraade] => [fold(text), omraade]),
    ),
  ));

/** The område that a person wrote, as its key or as the documents spell it. Undefined if there is none. */
export const findOmraade = (text: string): Omraade | undefined =>
  OMRAADER.find((omraade) => omraade === text) ?? bySpelling().get(fold(text));
