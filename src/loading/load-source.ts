import { isJson } from '../dataset/is-json.js';
import type { Source } from '../dataset/read-sources.js';
import { LoadError } from '../errors.js';
import { parseUrl } from '../parse-url.js';
import { decode } from './decode.js';
import { fetchBytes } from './fetch-bytes.js';
import { Share } from './share.js';

const sources = new Share<Source>();

async function load(url: URL, signal: AbortSignal): Promise<Source> {
  const text = decode(await fetchBytes(url, signal));
  if (isJson(text)) return { sti: 'src', form: 'json', text };
  const { parseCsv } = await import('../dataset/parse-csv.js');
  return { sti: 'src', form: 'grid', grid: parseCsv(text) };
}

/** The file at `src`, JSON or CSV by what it holds; asked for once per page. What went wrong is itself the source's content. */
export async function loadSource(src: string, signal: AbortSignal): Promise<Source> {
  try {
    const url = parseUrl(src, document.baseURI);
    // A file on the editor's own machine is at no address that visitors can reach.
    if (!url || !/^(https?|blob|data):$/.test(url.protocol)) throw new LoadError('forkert-adresse');
    return await sources.get(url.href, signal, (shared) => load(url, shared));
  } catch (error) {
    if (signal.aborted) throw error;
    const failure = error instanceof LoadError ? error : new LoadError('netvaerk');
    return { sti: 'src', form: 'error', error: failure, url: src };
  }
}
