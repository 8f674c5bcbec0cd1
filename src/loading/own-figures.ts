import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EMPTY_DATASET, type Dataset } from '../dataset/dataset.js';
import { EMBEDDED } from '../dataset/embedded.js';
import type { Defaults } from '../dataset/parse-row.js';
import type { OwnReading, Source } from '../dataset/read-sources.js';
import type { Strings } from '../strings/strings.js';
import { received } from '../received.js';
import { memoizeFields, memoizeLast } from '../memoize-last.js';
import type { Loaded } from './own-sources.js';

type Reader = typeof import('./reader.js');

let reader: Reader | undefined;
let asked: Promise<Reader> | undefined;
/** The code that reads figures of the page's own; asked for once, also where it cannot be had. */
export const loadReader = (): Promise<Reader> =>
  (asked ??= import('./reader.js').then((module) => (reader = module)));

const nextTask = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** The element whose figures are read. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly data?: unknown;
  readonly src?: string | undefined;
  readonly udenGrunddata: boolean;
  readonly hasUpdated: boolean;
}

/** Editors wrap what is pasted in boxes of their own, also in tables. */
const CHILDREN = 'script[type^="application/json"], table';

const ownSources = (
  code: Reader | undefined,
  children: readonly Source[],
  loaded: Loaded | undefined,
  data: unknown,
): readonly Source[] => code?.ownSources(children, loaded, data) ?? [];

interface ToRead extends Defaults {
  /** What cannot be read, because the reading code could not be loaded: by the name that its errors have. */
  readonly unread: string | undefined;
  readonly base: Dataset;
  readonly sources: readonly Source[];
  readonly strings: Strings;
}

function read({ unread, base, sources, omraade, aar, strings }: ToRead): OwnReading {
  const nothing = { dataset: base, fejl: [], advarsler: [], raekker: 0, kommuner: 0 };
  if (unread !== undefined)
    return { ...nothing, fejl: [{ sti: unread, besked: strings.laeserMangler(unread) }] };
  if (!reader || sources.length === 0) return nothing;
  return reader.readSources({ base, sources, omraade, aar, strings: reader.dataStrings(strings) });
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
  /** What `src` gave last; it stays on screen while another is on its way. */
  #loaded: Loaded | undefined;
  readonly #sources = memoizeLast(ownSources);
  readonly #read = memoizeFields(read);
  /** What the page has brought: the same until it brings something else. */
  sources: readonly Source[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
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
    const loaded = await loadReader()
      .then(({ load }) => load(src, signal, () => this.#loaded))
      .catch(() => ({ src }));
    if (signal.aborted) return;
    this.#loaded = loaded;
    this.#host.requestUpdate();
  }

  /** A file is on its way. */
  get isLoading(): boolean {
    const { src } = this.#host;
    return !!src && this.#loaded?.src !== src;
  }

  /** Undefined where there is nothing in it. */
  get #data(): unknown {
    const { data } = this.#host;
    return data === null || (typeof data === 'string' && data.trim() === '') ? undefined : data;
  }

  /** Something to wait for before the figures at hand can be read. */
  get ready(): Promise<unknown> | undefined {
    const page = received();
    if (page) return page.then(() => this.ready);
    if (reader || (this.#data === undefined && this.#children.length === 0)) return undefined;
    // The reading is a task of its own: on a slow phone either takes a while.
    return loadReader().then(nextTask, () => undefined);
  }

  /** The figures with what was wrong with them. The defaults are what the page has set, not what a visitor has chosen. */
  read({ omraade, aar }: Defaults, strings: Strings): OwnReading {
    const { src, udenGrunddata } = this.#host;
    if (!src) this.#loaded = undefined;
    this.#readChildren();
    const base = udenGrunddata ? EMPTY_DATASET : EMBEDDED;
    this.sources = this.#sources(reader, this.#childSources, this.#loaded, this.#data);
    const { sources } = this;
    return this.#read({ unread: this.#unread(), base, sources, omraade, aar, strings });
  }

  #unread(): string | undefined {
    if (this.#loaded && !this.#loaded.source) return 'src';
    if (reader) return undefined;
    return this.#data === undefined ? this.#children[0]?.localName : 'data';
  }

  #lookAtChildren = (): void => {
    // A child that the browser is still receiving is not whole.
    if (document.readyState === 'loading') return;
    const isSlotted = (node: Element | null): boolean =>
      node !== null && node !== this.#host && (node.slot !== '' || isSlotted(node.parentElement));
    const children = [...this.#host.querySelectorAll(CHILDREN)].filter(
      (child) => !isSlotted(child) && !child.querySelector('table'),
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
    // A browser that translates the page would write other headings over those that are read.
    for (const child of this.#children as HTMLElement[]) child.translate = false;
    if (JSON.stringify(sources) !== JSON.stringify(this.#childSources))
      this.#childSources = sources;
  }
}
