import { LoadError } from '../errors.js';

export const TIMEOUT_MS = 20_000;
export const LIMIT_BYTES = 2 * 1024 * 1024;

function refuse({ status }: Response): never {
  if (status === 404 || status === 410) throw new LoadError('findes-ikke', status);
  if (status === 401 || status === 403) throw new LoadError('adgang-naegtet', status);
  throw new LoadError(status >= 500 ? 'serverfejl' : 'status', status);
}

/** All that a stream gives. Throws a LoadError where that is more than `limit` bytes. */
export async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit = LIMIT_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      void reader?.cancel();
      throw new LoadError('for-stor');
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function read(response: Response, limit: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > limit) throw new LoadError('for-stor');
  return collect(response.body, limit);
}

/** What stands at an address, at most `limit` bytes of it unpacked, within `timeout` ms. Throws a LoadError that tells what went wrong. */
export async function fetchBytes(
  url: URL,
  signal: AbortSignal,
  timeout = TIMEOUT_MS,
  limit = LIMIT_BYTES,
): Promise<Uint8Array> {
  const stop = new AbortController();
  const forward = (): void => stop.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(() => stop.abort(new LoadError('for-langsom')), timeout);
  try {
    signal.throwIfAborted();
    const response = await fetch(url, { signal: stop.signal });
    if (!response.ok) refuse(response);
    return await read(response, limit);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    stop.signal.throwIfAborted();
    if (!navigator.onLine) throw new LoadError('offline');
    // Browsers do not tell a page whether another domain was unreachable or refused.
    const elsewhere = /^http/.test(url.protocol) && url.origin !== location.origin;
    throw new LoadError(elsewhere ? 'andet-domaene' : 'netvaerk');
  } finally {
    // An answer that is refused may go on for ever.
    stop.abort();
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
  }
}
