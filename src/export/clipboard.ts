import { escaped } from '../html-text.js';

export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');

export function htmlOf([header = [], ...body]: readonly (readonly string[])[]): string {
  const row = (texts: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(header, 'th')}</thead><tbody>${body
    .map((texts) => row(texts, 'td'))
    .join('')}</tbody></table>`;
}

/** Puts the rows on the clipboard, as a table where the program pasted into knows tables; false where the browser refuses. */
export async function copyTable(rows: readonly (readonly string[])[]): Promise<boolean> {
  const content = { 'text/plain': tsvOf(rows), 'text/html': htmlOf(rows) };
  try {
    const blobs = Object.entries(content).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return copyByEvent(content);
  }
}

/**
 * The older way, also where the page is not served over https: a copy command, and its event filled here.
 *
 * @param content a text for each media type
 */
export function copyByEvent(content: Readonly<Record<string, string>>): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done;
}
