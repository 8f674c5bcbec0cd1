import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spoken, type Sprog } from './settings.js';
import { loading, stringsOf } from './strings/language.js';
import type { Strings } from './strings/strings.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly sprog?: string | undefined;
}

/** The nearest `lang` around an element, in whichever tree it stands. */
function nearestLang(element: Element): string | null {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}

/** The language that an element speaks: its own choice, else that of the page around it, followed when it changes. */
export class PageLanguage implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #nearest: string | null = null;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#look);
    for (let node: Node = this.#host; ; node = node.host) {
      node = node.getRootNode();
      this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
      if (!(node instanceof ShadowRoot)) break;
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get sprog(): Sprog {
    return spoken(this.#host.sprog) ?? spoken(this.#nearest) ?? 'da';
  }

  get strings(): Strings {
    return stringsOf(this.sprog);
  }

  /** Its texts could not be fetched: Danish stands in. */
  get missing(): boolean {
    return this.sprog !== this.strings.sprog;
  }

  get ready(): Promise<unknown> | undefined {
    return loading(this.sprog);
  }

  #look = (): void => {
    const nearest = nearestLang(this.#host);
    if (nearest === this.#nearest) return;
    this.#nearest = nearest;
    this.#host.requestUpdate();
  };
}
