import type { DatasetFile } from '../dataset/dataset-file.js';
import {
  readConfiguration,
  writeConfiguration,
  DEFAULT,
  NAMES,
  type Configuration,
} from './configuration.js';
import { squeeze, unsqueeze } from './squeeze.js';

/** Characters of a link that mail and chat programs pass on whole. */
const LONGEST = 8000;

const KNOWN: ReadonlySet<string> = new Set([...NAMES, 'tal']);

/** What a link carries. */
interface Link {
  readonly configuration: Configuration;
  /** Figures of the page's own as JSON; nobody has checked them. */
  readonly tal?: string;
  /** What of the link could not be used, in sentences. */
  readonly fejl: readonly string[];
}

/**
 * The hash that carries the whole configuration, figures too; `udenTal` where they are too many for a link and were left out.
 *
 * @param address the address of the page, without hash: how long the whole link becomes depends on it
 */
export async function writeHash(
  configuration: Configuration,
  file: DatasetFile | undefined,
  address = '',
): Promise<{ readonly hash: string; readonly udenTal: boolean }> {
  const params = new URLSearchParams(writeConfiguration(configuration));
  // A link without a kommune is not the same as no link.
  if (params.size === 0) params.set('bredde', configuration.bredde);
  const plain = `#${params}`;
  if (!file) return { hash: plain, udenTal: false };
  params.set('tal', await squeeze(JSON.stringify(file)));
  const whole = `#${params}`;
  return address.length + whole.length > LONGEST
    ? { hash: plain, udenTal: true }
    : { hash: whole, udenTal: false };
}

/** Reads the hash of a link, which anybody may have written: what cannot be used is left out and named. */
export async function readHash(hash: string): Promise<Link> {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  if (params.size === 0) return { configuration: DEFAULT, fejl: [] };
  const written = new Map<string, string>();
  for (const [name, value] of params) if (!written.has(name)) written.set(name, value);
  const { configuration, fejl } = readConfiguration(written);
  const unknown = [...written.keys()].filter((name) => !KNOWN.has(name));
  const squeezed = written.get('tal');
  const tal = squeezed === undefined ? undefined : await unsqueeze(squeezed);
  return {
    configuration,
    ...(tal !== undefined && { tal }),
    fejl: [
      ...fejl,
      ...(unknown.length > 0
        ? ['Linket har dele, som siden ikke kender. De er udeladt, og resten er brugt.']
        : []),
      ...(squeezed !== undefined && tal === undefined
        ? [
            'Tallene i linket kan ikke læses. Linket er måske klippet over: Bed om at få det hele, eller sæt tallene ind igen.',
          ]
        : []),
    ],
  };
}
