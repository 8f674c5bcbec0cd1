import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EMPTY_DATASET, type Dataset } from '../dataset/dataset.js';
import { EMBEDDED } from '../dataset/embedded.js';
import type { Omraade } from '../dataset/omraade.js';
import type { OwnReading, Source } from '../dataset/read-sources.js';
import type { Strings } from '../strings/strings.js';
import { received } from '../received.js';
import { memoizeLast } from '../view/memoize-last.js';

type Reader = typeof import('./reader.js');

let reader: Reader | undefined;
/** The code that reads figures of the page's own. */
export const loadReader = async (): Promise<Reader> => (reader ??= await import('./reader.js'));

const nextTask = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** The element whose figures are read. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly data?: unknown;
  readonly src?: string | undefined;
  readonly udenGrunddata: boolean;
  readonly hasUpdated: boolean;
}

const CHILDREN = ':scope > :is(script[type="application/json"], table), :scope > figure > table';

const isGiven = (data: unknown): boolean =>
  data !== undefined && data !== null && !(typeof data === 'string' && data.trim() === '');

const dataSource = (data: unknown): Source =>
  typeof data === 'string'
    ? { sti: 'data', form: 'json', text: data }
    : { sti: 'data', form: 'value', value: data };

interface Loaded {
  readonly src: string;
  readonly source?: Source;
  /** The last file that gave figures, when this one gives none. */
  readonly kept?: { readonly src: string; readonly source: Source };
}

const loadedSources = ({ source, kept }: Loaded): readonly Source[] =>
  !source ? [] : kept ? [kept.source, { ...source, kept: kept.src }] : [source];

function read(
  base: Dataset,
  children: readonly Source[],
  loaded: Loaded | undefined,
  data: unknown,
  omraade: Omraade,
  aar: number | undefined,
  strings: Strings,
): OwnReading {
  const nothing = { dataset: base, fejl: [], advarsler: [], raekker: 0, kommuner: 0 };
  const sources: readonly Source[] = [
    ...children,
    ...(loaded ? loadedSources(loaded) : []),
    ...(isGiven(data) ? [dataSource(data)] : []),
  ];
  if (sources.length === 0 && (!loaded || loaded.source)) return nothing;
  if (!reader) return { ...nothing, fejl: [{ sti: 'data', besked: strings.laeserMangler }] };
  return reader.readSources(base, sources, omraade, aar, reader.dataStrings(strings));
}

/**
 * Where an element's figures come from: those that come with the widget, its children, `src` and `data`, later ones winning.
 * The code that reads a page's own figures is loaded when there are some.
 */
export class OwnFigures implements ReactiveController {
  readonly #host: Host;
  /** The file that is being fetched. */
  #fetched: string | undefined;
  #stop: AbortController | undefined;
  #observer: MutationObserver | undefined;
  #children: readonly Element[] = [];
  #childSources: readonly Source[] = [];
  #childrenChanged = false;
  /** What `src` gave last; it stays on screen while another is on its way. No source: the reading code could not be loaded. */
  #loaded: Loaded | undefined;
  readonly #read = memoizeLast(read);

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What is on screen stays when the next file gives nothing. */
  #kept(next: Source | undefined): Pick<Loaded, 'kept'> {
    if (!this.#loaded || !next || !reader) return {};
    const { src, source, kept } = this.#loaded;
    const last = source && reader.givesRows(source) ? { src, source } : kept;
    return last && !reader.givesRows(next) ? { kept: last } : {};
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#lookAtChildren);
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['slot', 'type'],
    });
    this.#lookAtChildren();
    void received()?.then(this.#lookAtChildren);
    if (this.#host.hasUpdated) this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
    this.#fetched = undefined;
  }

  hostUpdate(): void {
    const src = this.isLoading ? this.#host.src : undefined;
    if (src === this.#fetched) return;
    this.#stop?.abort();
    this.#fetched = src;
    if (src) void this.#fetch(src, (this.#stop = new AbortController()).signal);
  }

  async #fetch(src: string, signal: AbortSignal): Promise<void> {
    const source = await loadReader()
      .then(({ loadSource }) => loadSource(src, signal))
      .catch(() => undefined);
    if (signal.aborted) return;
    this.#loaded = { src, ...(source && { source }), ...this.#kept(source) };
    this.#host.requestUpdate();
  }

  /** A file is on its way. */
  get isLoading(): boolean {
    const { src } = this.#host;
    return !!src && this.#loaded?.src !== src;
  }

  /** Something to wait for before the figures at hand can be read. */
  get ready(): Promise<unknown> | undefined {
    const page = received();
    if (page) return page.then(() => this.ready);
    if (reader || !(isGiven(this.#host.data) || this.#children.length > 0)) return undefined;
    // The reading is a task of its own: on a slow phone either takes a while.
    return loadReader().then(nextTask, () => undefined);
  }

  /** The figures with what was wrong with them. `omraade` and `aar` are what the page has set, not what a visitor has chosen. */
  read(omraade: Omraade, aar: number | undefined, strings: Strings): OwnReading {
    const { data, src, udenGrunddata } = this.#host;
    if (!src) this.#loaded = undefined;
    this.#readChildren();
    const base = udenGrunddata ? EMPTY_DATASET : EMBEDDED;
    return this.#read(base, this.#childSources, this.#loaded, data, omraade, aar, strings);
  }

  #lookAtChildren = (): void => {
    // A child that the browser is still receiving is not whole.
    if (document.readyState === 'loading') return;
    const isSlotted = (node: Element | null): boolean =>
      node !== null && node !== this.#host && (node.slot !== '' || isSlotted(node.parentElement));
    const children = [...this.#host.querySelectorAll(CHILDREN)].filter(
      (child) => !isSlotted(child),
    );
    if (children.length === 0 && this.#children.length === 0) return;
    this.#children = children;
    this.#childrenChanged = true;
    this.#host.requestUpdate();
  };

  #readChildren(): void {
    if (!this.#childrenChanged || !reader) return;
    this.#childrenChanged = false;
    const sources = this.#children.map(reader.childSource);
    if (JSON.stringify(sources) !== JSON.stringify(this.#childSources))
      this.#childSources = sources;
  }
}
