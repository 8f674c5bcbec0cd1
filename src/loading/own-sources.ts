import { isEmpty } from '../dataset/is-empty.js';
import { readSource, type Source } from '../dataset/read-sources.js';
import { dataDa } from '../strings/data-da.js';
import { loadSource } from './load-source.js';

/** What an address gave. */
export interface Loaded {
  readonly src: string;
  /** Undefined where the reading code could not be loaded. */
  readonly source?: Source;
  /** The last file that gave something, when this one gives nothing. */
  readonly kept?: { readonly src: string; readonly source: Source };
}

/** For a short form, which has none. */
const SOME_YEAR = 2000;

/** Whether there is anything to show in it, whatever the page has set. */
const givesSomething = (source: Source): boolean =>
  !isEmpty(
    readSource(source, { defaults: { omraade: 'social', aar: SOME_YEAR }, strings: dataDa })
      .dataset,
  );

/** The file at `src`. Where it gives nothing, what is shown then is kept. */
export async function load(
  src: string,
  signal: AbortSignal,
  shown: () => Loaded | undefined,
): Promise<Loaded> {
  const source = await loadSource(src, signal);
  const before = shown();
  if (!before || givesSomething(source)) return { src, source };
  const { source: last, kept } = before;
  const keeps = last && givesSomething(last) ? { src: before.src, source: last } : kept;
  return { src, source, ...(keeps && { kept: keeps }) };
}

const loadedSources = ({ source, kept }: Loaded): readonly Source[] =>
  !source ? [] : kept ? [kept.source, { ...source, kept: kept.src }] : [source];

/** All of the page's own sources, later ones winning; `data` is undefined where there is none. */
export const ownSources = (
  children: readonly Source[],
  loaded: Loaded | undefined,
  data: unknown,
): readonly Source[] => [
  ...children,
  ...(loaded ? loadedSources(loaded) : []),
  ...(typeof data === 'string'
    ? [{ sti: 'data', form: 'json', text: data } as const]
    : data === undefined
      ? []
      : [{ sti: 'data', form: 'value', value: data } as const]),
];
