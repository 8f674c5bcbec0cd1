import { fold } from '../kommuner/fold.js';
import { noteIn } from './asides.js';
import type { Heading, Line } from './grid-header.js';
import { visible } from './invisible.js';
import type { Omraade } from './omraade.js';

const MONTH =
  '(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)';
/** When something was published, not what it is about: a source and what follows it, a day, a month. */
const PUBLISHED = new RegExp(
  `\\b(kilde|opdater|offentlig(?!e|gjorte)|udgiv|udtræk|hent|dater|revider|senest(?!e (tal|år|om|af))|sidst|version|møde)[^]*|\\d\\d?[-./]\\d\\d?[-./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\b${MONTH}\\s+\\d{4}`,
  'gi',
);
/** From a day or a month to another. With no bound a long line of numbers would hold the page up. */
const PERIOD = new RegExp(
  `(${MONTH}|\\d[./])[\\d\\s./]{0,12}([-–]|til( og med)?)[\\d\\s./]{0,12}(${MONTH}|\\d[./]\\d)`,
  'i',
);
/** A quarter, a half, a season: 2023K1, 2023/24. */
const PART_OF_YEAR = /kvartal|halv|\bkv\b|\b[hkq]\d\b|\dk\d|\d{4}\s*[-–/]\s*\d\d\b/i;

/** The years that a title names. A part of one is not it, nor is a period that may be: NaN beside a number, since one alone would be used. */
export function yearsIn(title: string): readonly number[] {
  if (PERIOD.test(title)) return [0, NaN];
  const text = title.replace(PUBLISHED, '');
  const years = text.match(/\b(19|20)\d\d(?!\d)/g) ?? [];
  return [...years.map(Number), ...(years.length > 0 && PART_OF_YEAR.test(text) ? [NaN] : [])];
}

/**
 * The områder that a title names; "handicap" alone may be either. "Børneområdet" is the page's if that is about children, and else
 * may be that or socialområdet.
 */
export function omraaderIn(title: string, page?: Omraade): readonly Omraade[] {
  const text = fold(title);
  const handicap = text.includes('handicap');
  const [child, adult] = [text.includes('børn'), text.includes('voks')];
  const social = /social(t|e)?område/.test(text);
  if (!handicap && !social && child !== adult && /(børne|voksen)område/.test(text)) {
    const theirs = child ? 'boernehandicap' : 'voksenhandicap';
    return theirs === page ? [theirs] : [theirs, 'social'];
  }
  return [
    ...(social ? ['social' as const] : []),
    ...(handicap && (child || !adult) ? ['boernehandicap' as const] : []),
    ...(handicap && (adult || !child) ? ['voksenhandicap' as const] : []),
  ];
}

/** The fields that a table may have no column for, and what a text says of them. */
const SAID_IN = { aar: yearsIn, omraade: omraaderIn };
export type Felt = keyof typeof SAID_IN;
type ValueOf<F extends Felt> = ReturnType<(typeof SAID_IN)[F]>[number];

/** What the rows of a table are about that has no column for it. */
interface Titled<F extends Felt> {
  readonly value: ValueOf<F> | undefined;
  /** What stands by the rows, where it is not certain or says something else. */
  readonly unclear: string | undefined;
  /** The table says nothing of it: the page must. */
  readonly asks: boolean;
}

/** A column that by its name and what it holds may tell each row's year or område: "Afgørelsesår", but not percentages of "Sidste år". */
const vague = ({ names, columns, below }: Heading<Line>, felt: Felt) =>
  names.find(
    (name, i) =>
      !columns[i] &&
      fold(name).endsWith(fold(felt)) &&
      below.some(({ cells }) => {
        const text = visible(cells[i] ?? '');
        return text !== '' && /^(år )?\d{4}/i.test(text) === (felt === 'aar');
      }),
  );

/**
 * What the lines above a heading say of all rows, or else the page; a line between the rows, and where the page is asked a column,
 * must not say something else.
 */
export function titled<F extends Felt>(
  heading: Heading<Line>,
  felt: F,
  page: ValueOf<F> | undefined,
): Titled<F> {
  const { above, below, columns } = heading;
  const read = SAID_IN[felt] as (text: string, page?: ValueOf<F>) => readonly ValueOf<F>[];
  const said = (text: string) => read(text, page);
  const naming = above
    .map(({ cells }) => cells.map(visible).filter(Boolean).join(' '))
    .filter((title) => said(title).length > 0);
  const [own, ...others] = new Set(naming.flatMap(said));
  const value = own ?? page;
  const notes = below.map((line) => noteIn(line, columns));
  const between = below
    .slice(0, notes.lastIndexOf(undefined) + 1)
    .map(({ cells }, i) => notes[i] ?? cells[columns.indexOf('kommune')] ?? '')
    .find((text) => said(text).some((one) => one !== value));
  const unclear =
    others.length > 0
      ? naming.join(' ')
      : (between ?? (own === undefined ? vague(heading, felt) : undefined));
  return { value, unclear, asks: own === undefined && unclear === undefined };
}
