/**
 * The published figures, typed by hand from the documents themselves and independent of `data/`: the dataset is
 * compared with this table cell by cell, so nothing here may be generated from it or corrected to agree with it.
 *
 * Sources, by the name in the last column:
 *
 * - `roedovre-bilag`: "Rødovre Kommune, bilag om Danmarkskortet 2024". Rødovre 2024 and, in brackets, 2023; the country
 *   2024 and 2023 from the text, which has the decimals that the table rounds away (45/39, 49/48). The table's cell
 *   "0 78% (39%)" for børnehandicap is ændrede 0 with no figure for 2023, and hjemvist 78 (39).
 * - `koebenhavn-faktaark`: "Københavns Kommune, faktaark til Danmarkskortet 2024". Its table of the six cities; it gives neither
 *   case counts nor stadfæstede. Its row for Danmark agrees with roedovre-bilag.
 * - the others: the country 2016-2022, read at the address in `SOURCES`.
 *
 * Percentages are as printed, trailing zeros included, with a point for the comma. Empty means that the document gives
 * no figure, never 0; a 0 is a printed 0. Parts and totals are rounded apart in the documents and are left so.
 */
export const SOURCES = {
  'roedovre-bilag': {
    titel: 'Danmarkskortet over Ankestyrelsens opgørelse',
    udgiver: 'Rødovre Kommune',
  },
  'koebenhavn-faktaark': {
    titel: 'Bilag 1: Faktaark til Ankestyrelsens Danmarkskort',
    udgiver: 'Københavns Kommune',
  },
  polio: {
    titel: 'Hvor mange klagesager med fejl har din kommune',
    udgiver: 'polio.dk',
    url: 'https://polio.dk/service/nyheder/hvor-mange-klagesager-med-fejl-har-din-kommune',
  },
  jv: {
    titel: 'Kommuner taber hver anden ankesag om handicappede børn',
    udgiver: 'jv.dk',
    url: 'https://jv.dk/indland/Kommuner-taber-hver-anden-ankesag-om-handicappede-boern/artikel/2693359',
  },
  dknyt: {
    titel: '41 pct. af sociale klager til Ankestyrelsen giver gevinst',
    udgiver: 'dknyt.dk',
    url: 'https://dknyt.dk/artikel/41-pct-af-sociale-klager-til-ankestyrelsen-giver-gevinst',
  },
  'sm-2018-social': {
    titel: 'Omgørelsesprocenter på socialområdet 2017',
    udgiver: 'Børne- og Socialministeriet',
    url: 'https://www.sm.dk/danmarkskort/2018/apr/omgoerelsesprocenter-paa-socialomraadet-2017-1',
    dato: '2018-04-17',
  },
  'sm-2018-voksenhandicap': {
    titel: 'Omgørelsesprocenter på voksenhandicapområdet 2017',
    udgiver: 'Børne- og Socialministeriet',
    url: 'https://sm.dk/danmarkskort/2018/apr/omgoerelsesprocenter-paa-voksenhandicapomraadet-2017',
    dato: '2018-04',
  },
  'sm-2021': {
    titel: 'Omgørelsesprocenter på børnehandicapområdet i 2020',
    udgiver: 'Social- og Ældreministeriet',
    url: 'https://www.sm.dk/danmarkskort/2021/jun/omgoerelsesprocenter-paa-boernehandicapomraadet-i-2020',
    dato: '2021-06',
  },
  'sm-2022': {
    titel: 'Nye Danmarkskort over Ankestyrelsens omgørelsesprocenter for 2021',
    udgiver: 'Social- og Ældreministeriet',
    url: 'https://www.sm.dk/nyheder/nyhedsarkiv/2022/jun/nye-danmarkskort-over-ankestyrelsens-omgoerelsesprocenter-for-2021',
    dato: '2022-06-23',
  },
  'sm-2023': {
    titel: 'Omgørelsesprocenter på socialområdet i 2022',
    udgiver: 'Social-, Bolig- og Ældreministeriet',
    url: 'https://www.sm.dk/danmarkskort/2023/jun/omgoerelsesprocenter-paa-socialomraadet-i-2022',
    dato: '2023-06-23',
  },
} as const;

const TABLE = `
kommune|omraade|aar|sager|stadfaestet|omgjort|aendret|hjemvist|source

175|social|2024|74|38|62|2.7|59|roedovre-bilag
175|social|2023|127|63|36|7.1|29|roedovre-bilag
175|voksenhandicap|2024|6|67|33|17|17|roedovre-bilag
175|voksenhandicap|2023|15|47|53|7|47|roedovre-bilag
175|boernehandicap|2024|18|22|78|0|78|roedovre-bilag
175|boernehandicap|2023|23|52|48||39|roedovre-bilag

751|social|2024|||39|6|33|koebenhavn-faktaark
751|boernehandicap|2024|||32|1|31|koebenhavn-faktaark
751|voksenhandicap|2024|||39|9|30|koebenhavn-faktaark
851|social|2024|||41|9|32|koebenhavn-faktaark
851|boernehandicap|2024|||46|11|36|koebenhavn-faktaark
851|voksenhandicap|2024|||35|10|25|koebenhavn-faktaark
561|social|2024|||49|10|39|koebenhavn-faktaark
561|boernehandicap|2024|||54|7|46|koebenhavn-faktaark
561|voksenhandicap|2024|||33|0|33|koebenhavn-faktaark
461|social|2024|||43|7|36|koebenhavn-faktaark
461|boernehandicap|2024|||68|8|61|koebenhavn-faktaark
461|voksenhandicap|2024|||37|0|37|koebenhavn-faktaark
730|social|2024|||49|9|40|koebenhavn-faktaark
730|boernehandicap|2024|||53|6|47|koebenhavn-faktaark
730|voksenhandicap|2024|||54|15|39|koebenhavn-faktaark
101|social|2024|||40|9|31|koebenhavn-faktaark
101|boernehandicap|2024|||34|6|28|koebenhavn-faktaark
101|voksenhandicap|2024|||33|15|19|koebenhavn-faktaark

000|social|2024||55.1|44.9|7.1|37.8|roedovre-bilag
000|voksenhandicap|2024||59.6|40.4|4.5|35.9|roedovre-bilag
000|boernehandicap|2024||51.1|48.9|7.6|41.3|roedovre-bilag
000|social|2023||61.4|38.6|9.8|28.8|roedovre-bilag
000|voksenhandicap|2023||63.0|37|5.3|31.8|roedovre-bilag
000|boernehandicap|2023||51.6|48.4|11.6|36.9|roedovre-bilag

000|social|2022|8631|62.5|37.5|9.0|28.5|sm-2023
000|social|2021||68.2|31.8|7.7|24.1|sm-2023
000|boernehandicap|2021|||35.9|||sm-2022
000|voksenhandicap|2021|||34.3|||sm-2022
000|social|2020|||36.2|||sm-2022
000|boernehandicap|2020||48.0|52.0|15.5|36.5|sm-2021
000|voksenhandicap|2020|||42.4|||sm-2022
000|social|2019|||41|||dknyt
000|boernehandicap|2019||49.4|50.6|15.6|35.0|sm-2021
000|voksenhandicap|2019|||46|||dknyt
000|social|2018|||37|||jv
000|boernehandicap|2018|||47|||jv
000|social|2017|||38|||sm-2018-social
000|boernehandicap|2017|||52|||jv
000|voksenhandicap|2017|||21|||sm-2018-voksenhandicap
000|social|2016|8140||37|||polio
`;

export const FIELDS = ['sager', 'stadfaestet', 'omgjort', 'aendret', 'hjemvist'] as const;
export type Field = (typeof FIELDS)[number];

export interface PublishedFigure {
  /** Three-digit code; 000 is the whole country. */
  kommune: string;
  omraade: 'social' | 'boernehandicap' | 'voksenhandicap';
  aar: number;
  /** As printed, with a decimal point; undefined where the document gives none. */
  fields: Record<Field, string | undefined>;
  source: keyof typeof SOURCES;
}

const LINE =
  /^(\d{3})\|(social|boernehandicap|voksenhandicap)\|(\d{4})\|(\d*)((?:\|(?:\d+(?:\.\d+)?)?){4})\|([\w-]+)$/;

/** The table as objects, one for each (kommune, område, år). Throws on a mistyped or repeated line. */
export function publishedFigures(): PublishedFigure[] {
  const seen = new Set<string>();
  const lines = TABLE.split('\n').filter((line) => line !== '');
  return lines.slice(1).map((line) => {
    if (!LINE.test(line)) throw new Error(`Not a line of the table: ${line}`);
    const [kommune, omraade, aar, ...rest] = line.split('|') as [
      string,
      PublishedFigure['omraade'],
      string,
      ...string[],
    ];
    const key = `${kommune}|${omraade}|${aar}`;
    if (seen.has(key)) throw new Error(`Twice in the table: ${key}`);
    seen.add(key);
    const source = rest.pop() as PublishedFigure['source'];
    if (!(source in SOURCES)) throw new Error(`No source of that name: ${line}`);
    const fields = Object.fromEntries(
      FIELDS.map((field, i) => [field, rest[i] || undefined]),
    ) as PublishedFigure['fields'];
    return { kommune, omraade, aar: Number(aar), fields, source };
  });
}
