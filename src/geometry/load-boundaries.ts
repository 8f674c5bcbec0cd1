import { LoadError } from '../errors.js';
import { fetchBytes, TIMEOUT_MS } from '../loading/fetch-bytes.js';
import { parseUrl } from '../parse-url.js';
import type { Strings } from '../strings/strings.js';
import { missingFrom, readBoundaries, type BoundaryFault } from './read-boundaries.js';
import type { Shapes } from './shapes.js';
import { laterStrings } from '../strings/later-strings.js';

/** Boundaries of the page's own, or none, and in a sentence what was wrong with them. */
export interface LoadedBoundaries {
  readonly shapes?: Shapes;
  readonly besked?: string;
}

/** Missing kommuner named one by one. */
const NAMED = 5;

/** Official boundaries in full detail are some megabytes. */
const LIMIT_BYTES = 10 * 1024 * 1024;

function readFile(bytes: Uint8Array): Shapes | BoundaryFault {
  try {
    return readBoundaries(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return 'ikke-json'; // not JSON, or features that are none
  }
}

/** Fetches boundaries; whatever goes wrong becomes a sentence. Rejects only when aborted. */
export async function loadBoundaries(
  url: string,
  strings: Strings,
  signal: AbortSignal,
): Promise<LoadedBoundaries> {
  const later = laterStrings(strings);
  const fault = (cause: string) => ({ besked: strings.geometriUbrugelig(url, cause) });
  const address = parseUrl(url, document.baseURI);
  if (!address) return fault(strings.geometriIkkeHentet);
  let bytes: Uint8Array;
  try {
    bytes = await fetchBytes(address, signal, TIMEOUT_MS, LIMIT_BYTES);
  } catch (error) {
    signal.throwIfAborted();
    const tooLarge = error instanceof LoadError && error.failure === 'for-stor';
    return fault(tooLarge ? later.geometriForStor : strings.geometriIkkeHentet);
  }
  const read = readFile(bytes);
  if (read === 'ikke-json') return fault(later.geometriIkkeJson);
  if (read === 'uden-kommuner') return fault(later.geometriUdenKommuner);
  const missing = missingFrom(read);
  return {
    shapes: read,
    ...(missing.length > 0 && {
      besked: later.geometriMangler(
        missing.slice(0, NAMED).join(', '),
        Math.max(0, missing.length - NAMED),
      ),
    }),
  };
}
