import { copyByEvent } from '../export/clipboard.js';

/** Puts a text on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent({ 'text/plain': text });
  }
}
