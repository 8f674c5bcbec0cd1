import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../errors.js';
import { embeddedShapes } from '../geometry/embedded-shapes.js';
import type { LoadedBoundaries } from './load-boundaries.js';
import type { Shapes } from '../geometry/shapes.js';
import type { Strings } from '../strings/strings.js';
import { memoizeLast } from '../memoize-last.js';

const problems = (besked: LoadedBoundaries['besked'], strings: Strings): readonly Problem[] =>
  besked ? [{ sti: 'geometri-src', besked: besked(strings) }] : [];

/** The shapes shown: the widget's own until a page's boundaries have come, and where they cannot be used. */
export class Boundaries implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #url: string | null | undefined;
  /** What is shown; it stays on screen while another is on its way. */
  #loaded: LoadedBoundaries = {};
  #loading: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (this.#url && this.#loading?.signal.aborted) this.#load(this.#url);
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  get shapes(): Shapes {
    return this.#loaded.shapes ?? embeddedShapes();
  }

  /** The address of the boundaries shown, if they are the page's own. */
  get url(): string | undefined {
    return this.#loaded.url;
  }

  readonly #problems = memoizeLast(problems);
  fejl(strings: Strings): readonly Problem[] {
    return this.#problems(this.#loaded.besked, strings);
  }

  /** Looks at the address again; fetches only when it is another one. Null, as a removed attribute gives, is none. */
  from(url: string | null | undefined): void {
    if (url === this.#url) return;
    this.#url = url;
    this.#loading?.abort();
    if (url) this.#load(url);
    else this.#loaded = {};
  }

  /** It is asked for again when the element comes back to the page. */
  #load(url: string): void {
    const { signal } = (this.#loading = new AbortController());
    void import('./load-boundaries.js')
      .then(({ loadBoundaries }) => loadBoundaries(url, signal))
      // The code could not be fetched; or another address is asked for by now, or the element is gone.
      .catch(() => ({
        besked: (strings: Strings) => strings.geometriUbrugelig(url, strings.delMangler),
      }))
      .then((loaded: LoadedBoundaries) => {
        if (signal.aborted) return;
        this.#loading = undefined;
        this.#loaded = loaded;
        this.#host.requestUpdate();
      });
  }
}
