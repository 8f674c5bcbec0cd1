import { HELE_LANDET, KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';

export const navnOf = (kode: Kode, strings: Strings): string =>
  KOMMUNER.get(kode)?.navn ?? strings.heleLandet;

export const navnISaetning = (kode: Kode, strings: Strings): string =>
  KOMMUNER.get(kode)?.navn ?? strings.heleLandetISaetning;

/** The kommune and the country that it is measured against; the country stands alone. */
export const withCountry = (kode: Kode): readonly Kode[] =>
  kode === HELE_LANDET ? [kode] : [kode, HELE_LANDET];
