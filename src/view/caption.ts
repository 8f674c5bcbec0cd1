/** What figures are about: the område and the year. */
export const caption = (omraade: string, aar: number | undefined): string =>
  aar === undefined ? omraade : `${omraade} · ${aar}`;
