import type { Strings } from '../strings/strings.js';
import { missingFrom, readBoundaries } from './read-boundaries.js';
import type { Shapes } from './shapes.js';

/** Boundaries of the page's own, or none, and in a sentence what was wrong with them. */
export interface LoadedBoundaries {
  readonly shapes?: Shapes;
  readonly besked?: string;
}

/** Missing kommuner named one by one. */
const NAMED = 5;

/** Fetches boundaries; whatever goes wrong becomes a sentence. Rejects only when aborted. */
export async function loadBoundaries(
  url: string,
  strings: Strings,
  signal: AbortSignal,
): Promise<LoadedBoundaries> {
  const fault = (cause: string) => ({ besked: strings.geometriUbrugelig(url, cause) });
  let response: Response;
  try {
    response = await fetch(url, { signal });
    if (!response.ok) return fault(strings.geometriIkkeHentet);
  } catch {
    signal.throwIfAborted();
    return fault(strings.geometriIkkeHentet);
  }
  let file: unknown;
  try {
    file = await response.json();
  } catch {
    signal.throwIfAborted();
    return fault(strings.geometriIkkeJson);
  }
  const read = readBoundaries(file);
  if (read === 'ikke-json') return fault(strings.geometriIkkeJson);
  if (read === 'uden-kommuner') return fault(strings.geometriUdenKommuner);
  const missing = missingFrom(read);
  return {
    shapes: read,
    ...(missing.length > 0 && {
      besked: strings.geometriMangler(
        missing.slice(0, NAMED).join(', '),
        Math.max(0, missing.length - NAMED),
      ),
    }),
  };
}
