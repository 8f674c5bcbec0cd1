/** Barnets lov took effect on 1 January 2024; before, the maps covered serviceloven only. */
export const BARNETS_LOV = 2024;

/** Whether figures of the two years are a broken series. */
export const broken = (before: number, after: number): boolean =>
  before < BARNETS_LOV && after >= BARNETS_LOV;
