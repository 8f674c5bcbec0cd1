/** Characters of text that a link may unfold to; more is no figures of 98 kommuner. */
const MOST_TEXT = 2 * 1024 * 1024;

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(stream);

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_TEXT) {
      void reader.cancel();
      throw new RangeError('too much text');
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A text as letters, digits, - and _: deflated, and base64 as addresses may hold it. */
export async function squeeze(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const squeezed = await collect(through(bytes, new CompressionStream('deflate-raw')));
  let binary = '';
  for (const byte of squeezed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text that was squeezed; undefined where it was not, or was broken on the way. */
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
