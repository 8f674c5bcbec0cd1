import { collect } from '../loading/fetch-bytes.js';

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([bytes]).stream().pipeThrough(stream);

/** A text as letters, digits, - and _: deflated, and base64 as addresses may hold it. */
export async function squeeze(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const squeezed = await collect(through(bytes, new CompressionStream('deflate-raw')));
  let binary = '';
  for (const byte of squeezed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text that was squeezed; undefined where it was not, was broken on the way, or is more than 2 MB. */
export async function unsqueeze(squeezed: string): Promise<string | undefined> {
  try {
    const binary = atob(squeezed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const text = await collect(through(bytes, new DecompressionStream('deflate-raw')));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}
