import { PrerenderedElement } from './prerendered-element.js';

/** Marks a div that the element is put into (`upgradeTwins`), for editors that strip elements they do not know. */
export const MARK = 'data-danmarkskort-omgoerelse';

/** The `data-` twin of an attribute, for editors that strip attributes they do not know. */
export const twinOf = (attribute: string): string => `data-${attribute}`;

/** The attribute that a name is the `data-` twin of; undefined for any other name, also for the attribute `data` itself. */
export const plainOf = (name: string): string | undefined =>
  name.startsWith('data-') ? name.slice('data-'.length) : undefined;

/** An element whose every attribute may also be written as its `data-` twin; the plain attribute wins. */
export class TwinElement extends PrerenderedElement {
  static override get observedAttributes(): string[] {
    const attributes = super.observedAttributes;
    return [...attributes, ...attributes.map(twinOf)];
  }

  /** The marked div that the element stands in. */
  protected get div(): Element | undefined {
    const { parentElement } = this;
    return parentElement?.hasAttribute(MARK) ? parentElement : undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainOf(name);
    if (plain === undefined)
      super.attributeChangedCallback(name, old, value ?? this.getAttribute(twinOf(name)));
    else if (!this.hasAttribute(plain)) super.attributeChangedCallback(plain, old, value);
  }
}
