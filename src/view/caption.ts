/** What figures are about, an område or all of them, and the year. */
export const caption = (om: string, aar: number | undefined): string =>
  aar === undefined ? om : `${om} · ${aar}`;
