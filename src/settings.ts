import { visible } from './dataset/invisible.js';
import { findOmraade, OMRAADER, type Omraade } from './dataset/omraade.js';
import type { Defaults } from './dataset/parse-row.js';
import { YEAR_LIMITS } from './dataset/year-limits.js';
import type { Problem } from './errors.js';
import { findKommune } from './kommuner/find-kommune.js';
import { fold } from './kommuner/fold.js';
import { suggestKommuner } from './kommuner/suggest-kommuner.js';
import { HELE_LANDET, type Kode } from './kommuner/kommuner.js';
import { shorten } from './shorten.js';
import type { Strings } from './strings/strings.js';
import { SKALAER, type Skala } from './view/scale.js';

/** The three ways to look at the figures. */
export const VISNINGER = ['kort', 'tabel', 'bilag'] as const;
export type Visning = (typeof VISNINGER)[number];

/** The parts that a page may leave out. */
export const SKJULBARE = [
  'vaelgere',
  'panel',
  'forklaring',
  'udvikling',
  'sammenligning',
  'bestemmelser',
  'klageforloeb',
  'kilder',
  'vaerktoejer',
] as const;
export type Skjulbar = (typeof SKJULBARE)[number];

/** The languages that the widget speaks. */
export const SPROG = ['da', 'en'] as const;
export type Sprog = (typeof SPROG)[number];

/** A language tag's language, if the widget speaks it: `en-GB` → `en`. */
export const spoken = (tag: unknown): Sprog | undefined =>
  SPROG.find((sprog) => sprog === String(tag).trim().toLowerCase().split(/[-_]/)[0]);

/** The six cities that compare themselves: not the six largest kommuner, of which Vejle and Frederiksberg are two. */
const SEKS_BYER: readonly Kode[] = ['101', '751', '851', '461', '561', '730'];

/** The element's attributes as the page or the visitor wrote them; undefined is the default. */
export interface Attributes {
  readonly kommune?: string | undefined;
  readonly valgt?: string | undefined;
  readonly omraade?: string | undefined;
  readonly aar?: number | string | undefined;
  readonly sammenlign?: string | undefined;
  readonly visning?: string | undefined;
  readonly skala?: string | undefined;
  readonly skjul?: string | undefined;
  readonly sprog?: string | undefined;
  readonly overskriftsniveau?: number | string | undefined;
}

/** The attributes, checked and with their defaults. */
export interface Settings {
  /** The page's own kommune. */
  readonly egen: Kode | undefined;
  /** The kommune now inspected; `000` is hele landet. */
  readonly valgt: Kode;
  readonly omraade: Omraade;
  /** The year asked for, which may have no rows. */
  readonly aar: number | undefined;
  /** Kommuner set side by side, each once, the own one among them. */
  readonly sammenlign: readonly Kode[];
  readonly visning: Visning;
  /** The scale asked for; without a national rate the map falls back to `niveau`. */
  readonly skala: Skala;
  readonly skjul: ReadonlySet<Skjulbar>;
  readonly overskriftsniveau: number;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly fejl: readonly Problem[];
}

/** What parts no text. */
const WHOLE = /$^/;

const keyword =
  <T extends string>(allowed: readonly T[]) =>
  (written: string): T | undefined =>
    allowed.find((word) => word === written.trim().toLowerCase());

/** The kommuner that one word of `sammenlign` stands for: one of the 98, or a preset. */
function findKommuner(written: string): readonly Kode[] | Kode | undefined {
  if (fold(written) === '6byer') return SEKS_BYER;
  const kode = findKommune(written);
  return kode === HELE_LANDET ? undefined : kode;
}

/** What the page gives rows without område or year: where its attribute cannot be read no område and NaN, which nothing is filed under. */
export const pageDefaults = ({ settings, fejl }: ReadSettings): Defaults => {
  const isUnread = (attribute: string): boolean => fejl.some(({ sti }) => sti === attribute);
  return {
    omraade: isUnread('omraade') ? undefined : settings.omraade,
    aar: isUnread('aar') ? NaN : settings.aar,
  };
};

/** Reads the attributes; a value that cannot be used gives way to the default and is named in `fejl`. */
export function readSettings(attributes: Attributes, strings: Strings): ReadSettings {
  const fejl: Problem[] = [];

  /** What is written, word by word; what cannot be used is left out and named. */
  function readList<T>(
    sti: keyof Attributes,
    separator: RegExp,
    parse: (written: string) => readonly T[] | T | undefined,
    besked: (sti: string, written: string) => string,
  ): readonly T[] {
    // Without what nobody sees, which a CMS or a text that is pasted may bring.
    const words = new Set(visible(String(attributes[sti] ?? '')).split(separator));
    const values = [...words]
      .filter((word) => word.trim() !== '')
      .flatMap((word) => {
        const value = parse(word);
        if (value === undefined) fejl.push({ sti, besked: besked(sti, shorten(word)) });
        return value ?? [];
      });
    return [...new Set(values)];
  }
  const read = <T>(
    sti: keyof Attributes,
    parse: (written: string) => T | undefined,
    besked: (sti: string, written: string) => string,
  ): T | undefined => readList(sti, WHOLE, parse, besked)[0];
  const oneOf = (allowed: readonly string[]) => (sti: string, written: string) =>
    strings.ugyldigVaerdi(sti, written, allowed);
  const unknown = (sti: string, written: string) =>
    strings.ukendtKommune(sti, written, suggestKommuner(written));
  const readWhole = (sti: keyof Attributes, [least, most]: readonly [number, number]) =>
    read(
      sti,
      (written) => {
        const number = Number(written);
        return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
      },
      oneOf([strings.talFraTil(least, most)]),
    );

  const kommune = read('kommune', findKommune, unknown);
  const egen = kommune === HELE_LANDET ? undefined : kommune;
  const withOwn = (koder: readonly Kode[]): readonly Kode[] =>
    egen && koder.length > 0 ? [...new Set([egen, ...koder])] : koder;
  const settings: Settings = {
    egen,
    valgt: read('valgt', findKommune, unknown) ?? egen ?? HELE_LANDET,
    omraade: read('omraade', findOmraade, oneOf(OMRAADER)) ?? 'social',
    aar: readWhole('aar', YEAR_LIMITS),
    sammenlign: withOwn(readList('sammenlign', /\s*[,;]\s*/, findKommuner, unknown)),
    visning: read('visning', keyword(VISNINGER), oneOf(VISNINGER)) ?? 'kort',
    skala: read('skala', keyword(SKALAER), oneOf(SKALAER)) ?? 'afvigelse',
    skjul: new Set(readList('skjul', /[\s,]+/, keyword(SKJULBARE), oneOf(SKJULBARE))),
    overskriftsniveau: readWhole('overskriftsniveau', [1, 6]) ?? 2,
  };
  read('sprog', spoken, oneOf(SPROG));
  return { settings, fejl };
}
