import { LitElement, type PropertyValues } from 'lit';

/**
 * An element that may have been drawn beforehand, as declarative shadow DOM. Its first own rendering replaces the drawing in one
 * step, so nothing flashes. It is no hydration, which breaks as soon as a page's drawing is older than its script.
 */
export class PrerenderedElement extends LitElement {
  #drawing: readonly ChildNode[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#drawing = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) for (const node of this.#drawing) node.remove();
    super.update(changed);
  }
}
