import { findOmraade, OMRAADER, type Omraade } from './dataset/omraade.js';
import type { Problem } from './errors.js';
import { findKommune } from './kommuner/find-kommune.js';
import { HELE_LANDET, type Kode } from './kommuner/kommuner.js';
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

/** The element's attributes as the page or the visitor wrote them; undefined is the default. */
export interface Attributes {
  readonly kommune?: string | undefined;
  readonly valgt?: string | undefined;
  readonly omraade?: string | undefined;
  readonly aar?: number | undefined;
  readonly visning?: string | undefined;
  readonly skala?: string | undefined;
  readonly skjul?: string | undefined;
  readonly overskriftsniveau?: number | undefined;
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

/** Reads the attributes; a value that cannot be used gives way to the default and is named in `fejl`. */
export function readSettings(attributes: Attributes, strings: Strings): ReadSettings {
  const fejl: Problem[] = [];

  function read<T>(
    sti: keyof Attributes,
    parse: (written: string) => T | undefined,
    besked: (sti: string, written: string) => string,
  ): T | undefined {
    const written = attributes[sti];
    if (written === undefined || written === '') return undefined;
    const value = parse(String(written));
    if (value === undefined) fejl.push({ sti, besked: besked(sti, String(written)) });
    return value;
  }
  const oneOf = (allowed: string) => (sti: string, written: string) =>
    strings.ugyldigVaerdi(sti, written, allowed);
  const wholeNumber = (least: number, most: number) => (written: string) => {
    const number = Number(written);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };

  const keyword =
    <T extends string>(allowed: readonly T[]) =>
    (written: string): T | undefined =>
      allowed.find((word) => word === written.trim().toLowerCase());

  const skjul = new Set<Skjulbar>();
  for (const word of (attributes.skjul ?? '').split(/[\s,]+/).filter(Boolean)) {
    const part = keyword(SKJULBARE)(word);
    if (part) skjul.add(part);
    else fejl.push({ sti: 'skjul', besked: oneOf(SKJULBARE.join(', '))('skjul', word) });
  }

  const egen = read(
    'kommune',
    (written) => {
      const kode = findKommune(written);
      return kode === HELE_LANDET ? undefined : kode;
    },
    strings.ukendtKommune,
  );
  const settings: Settings = {
    egen,
    valgt: read('valgt', findKommune, strings.ukendtKommune) ?? egen ?? HELE_LANDET,
    omraade: read('omraade', findOmraade, oneOf(OMRAADER.join(', '))) ?? 'social',
    aar: read('aar', wholeNumber(1900, 2999), oneOf('2024')),
    visning: read('visning', keyword(VISNINGER), oneOf(VISNINGER.join(', '))) ?? 'kort',
    skala: read('skala', keyword(SKALAER), oneOf(SKALAER.join(', '))) ?? 'afvigelse',
    skjul,
    overskriftsniveau: read('overskriftsniveau', wholeNumber(1, 6), oneOf('1–6')) ?? 2,
  };
  return { settings, fejl };
}
