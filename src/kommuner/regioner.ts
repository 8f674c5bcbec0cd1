/** Names of the regions as they are until 31 December 2026, by official code. */
export const REGIONER: Readonly<Record<string, string>> = {
  1081: 'Region Nordjylland',
  1082: 'Region Midtjylland',
  1083: 'Region Syddanmark',
  1084: 'Region Hovedstaden',
  1085: 'Region Sjælland',
};
