import type { Problem } from '../errors.js';
import { embeddedShapes } from '../geometry/embedded-shapes.js';
import type { LoadedBoundaries } from '../geometry/load-boundaries.js';
import type { Shapes } from '../geometry/shapes.js';
import type { Strings } from '../strings/strings.js';

const NONE: readonly Problem[] = [];

/** The shapes shown: the widget's own until a page's boundaries have come, and where they cannot be used. */
export class Boundaries {
  #changed: () => void;
  #url: string | undefined;
  #loaded: LoadedBoundaries = {};
  #loading: AbortController | undefined;

  /** `changed` runs when a file has come. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get shapes(): Shapes {
    return this.#loaded.shapes ?? embeddedShapes();
  }

  /** The address of the boundaries shown, if they are the page's own. */
  get url(): string | undefined {
    return this.#loaded.shapes && this.#url;
  }

  fejl: readonly Problem[] = NONE;

  /** Looks at the address again; fetches only when it is another one. */
  from(url: string | undefined, strings: Strings): void {
    if (url === this.#url) return;
    this.#url = url;
    this.#loaded = {};
    this.fejl = NONE;
    this.#loading?.abort();
    if (url === undefined || url === '') return;
    const { signal } = (this.#loading = new AbortController());
    import('../geometry/load-boundaries.js')
      .then(({ loadBoundaries }) => loadBoundaries(url, strings, signal))
      .then(
        (loaded) => {
          if (signal.aborted) return;
          this.#loaded = loaded;
          const { besked } = loaded;
          if (besked !== undefined) this.fejl = [{ sti: 'geometri-src', besked }];
          this.#changed();
        },
        () => undefined, // aborted: another address, or the element is gone
      );
  }
}
