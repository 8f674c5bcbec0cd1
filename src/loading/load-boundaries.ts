import { LoadError } from '../errors.js';
import { decode } from './decode.js';
import { fetchBytes, TIMEOUT_MS } from './fetch-bytes.js';
import { parseUrl } from '../parse-url.js';
import { missingFrom, readBoundaries, type BoundaryFault } from '../geometry/read-boundaries.js';
import type { Shapes } from '../geometry/shapes.js';
import type { Strings } from '../strings/strings.js';
import { laterStrings, type LaterStrings } from '../strings/later-strings.js';

/** Boundaries of the page's own, or none, and in a sentence of any language what was wrong with them. */
export interface LoadedBoundaries {
  readonly shapes?: Shapes;
  /** Where they come from. */
  readonly url?: string;
  readonly besked?: (strings: Strings) => string;
}

/** Missing kommuner named one by one. */
const NAMED = 5;

/** Official boundaries in full detail are some megabytes. */
const LIMIT_BYTES = 10 * 1024 * 1024;

function readFile(text: string): Shapes | BoundaryFault {
  try {
    return readBoundaries(JSON.parse(text));
  } catch {
    return 'ikke-json'; // not JSON, or features that are none
  }
}

/** Fetches boundaries; whatever goes wrong becomes a sentence. Rejects only when aborted. */
export async function loadBoundaries(url: string, signal: AbortSignal): Promise<LoadedBoundaries> {
  const fault = (cause: (later: LaterStrings, strings: Strings) => string): LoadedBoundaries => ({
    besked: (strings) => strings.geometriUbrugelig(url, cause(laterStrings(strings), strings)),
  });
  let text: string;
  try {
    const address = parseUrl(url, document.baseURI);
    if (!address) throw new LoadError('forkert-adresse');
    text = decode(await fetchBytes(address, signal, TIMEOUT_MS, LIMIT_BYTES));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof LoadError)) throw error;
    if (error.failure === 'for-stor') return fault((later) => later.geometriForStor);
    // A packed file is no workbook here.
    if (error.failure === 'regneark') return fault((later) => later.geometriIkkeJson);
    // They are told as those of figures are.
    const { dataStrings } = await import('./reader.js');
    return fault((_, strings) => dataStrings(strings).hentning(error));
  }
  const read = readFile(text);
  if (read === 'ikke-json') return fault((later) => later.geometriIkkeJson);
  if (read === 'uden-kommuner') return fault((later) => later.geometriUdenKommuner);
  const missing = missingFrom(read);
  return {
    shapes: read,
    url,
    ...(missing.length > 0 && {
      besked: (strings: Strings) =>
        laterStrings(strings).geometriMangler(missing.slice(0, NAMED), missing.slice(NAMED).length),
    }),
  };
}
