import type { Kommune } from './kommuner.js';

/** Names of the regions as they are until 31 December 2026, by official code. */
const REGIONER: Readonly<Record<string, string>> = {
  1081: 'Region Nordjylland',
  1082: 'Region Midtjylland',
  1083: 'Region Syddanmark',
  1084: 'Region Hovedstaden',
  1085: 'Region Sjælland',
};

/** The region of a kommune in the year of the figures. From 1 January 2027 the last two are one. */
export const regionOf = ({ region }: Kommune, aar = 0): string =>
  aar > 2026 && region > '1083' ? 'Region Østdanmark' : (REGIONER[region] ?? '');
