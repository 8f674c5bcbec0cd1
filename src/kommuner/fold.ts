/** Letters as one spelling: aa = å, ae = ä = æ, oe = ö = ø; no case, spaces, hyphens or points. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/g, 'å')
    .replace(/ae|ä/g, 'æ')
    .replace(/oe|ö/g, 'ø')
    .replace(/[^\p{L}\p{N}]/gu, '');
