// HTML and SVG written as text, for what is copied or saved; what is shown goes through templates.
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** A text between tags, or a value between double quotes; a control character, which XML cannot have, becomes a space. */
export const escaped = (written: string): string =>
  written.replace(/[&<"]|[^\P{Cc}\t\n\r]/gu, (sign) => NAMED[sign] ?? ' ');

/** JSON that cannot end the script it stands in. */
export const inScript = (json: string): string => json.replaceAll('<', '\\u003c');
