import type { CSSResult, LitElement } from 'lit';
import { painted } from './painted.js';

/** A module, which may bring its style sheets as `styles`. */
type Load<Module = object> = () => Promise<Module>;

/** Modules that are loaded when they are first asked for, after the map; the element is updated when they have come. */
export class OnDemand {
  readonly #loads = new Map<Load, Promise<void>>();
  /** Those that have come; undefined where one could not be fetched. */
  readonly #modules = new Map<Load, object | undefined>();
  /** A module could not be fetched. It is asked for again with the next page. */
  failed = false;
  #painted: Promise<void> | undefined;

  constructor(private readonly host: LitElement) {}

  /** The module, or undefined while it is on its way. */
  get<Module extends object>(load: Load<Module>): Module | undefined {
    if (!this.#loads.has(load)) this.#loads.set(load, this.#load(load));
    return this.#modules.get(load) as Module | undefined;
  }

  async #load(load: Load): Promise<void> {
    await (this.#painted ??= painted());
    let module: object | undefined;
    try {
      module = await load();
      const { styles = [] } = module as { readonly styles?: readonly CSSResult[] };
      this.#adopt(styles);
    } catch {
      this.failed = true;
    }
    this.#modules.set(load, module);
    this.host.requestUpdate();
  }

  /** Each sheet once, however many rooms share it. */
  #adopt(styles: readonly CSSResult[]): void {
    const sheets = this.host.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of styles)
      if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  /** Something to wait for while a module is on its way. */
  get ready(): Promise<unknown> | undefined {
    return this.#loads.size > this.#modules.size ? Promise.all(this.#loads.values()) : undefined;
  }
}
