import { LitElement, css } from 'lit';

/** Hides what is not the drawing, and keeps all of that laid out: the element's own first styles leave out what is far away. */
const behindDrawing = css`
  :not([data-tegnet], [data-tegnet] *) {
    display: none !important;
  }
  [data-tegnet] * {
    content-visibility: visible;
  }
`;

/** What a visitor has begun in the drawing goes on in the rendering, which has the same controls in the same order. */
function handOver(root: ShadowRoot): void {
  const all = root.querySelectorAll<HTMLDetailsElement & HTMLInputElement>(
    'a[href],button,details,input,select,summary,[tabindex]',
  );
  const drawn = [...all].filter((one) => one.closest('[data-tegnet]'));
  if (all.length !== 2 * drawn.length) return;
  drawn.forEach((one, i) => {
    const own = all[drawn.length + i] as typeof one;
    if (one.open) own.open = true;
    if (one.type === 'text') own.value = one.value;
    if (one === root.activeElement) own.focus({ preventScroll: true });
  });
}

/**
 * An element that may have been drawn beforehand, as declarative shadow DOM. Its own rendering takes the drawing's place in one
 * step, when all that loads on demand is there, so nothing flashes. It is no hydration, which breaks as soon as a page's drawing
 * is older than its script.
 */
export class PrerenderedElement extends LitElement {
  #instead: HTMLSlotElement | undefined;
  /** It is being drawn anew, and that is not tried twice. */
  #isAnew = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawing = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    if (drawing.length > 0) this.#replace(drawing, root as ShadowRoot);
    return root;
  }

  /**
   * What goes wrong is told the console and not thrown into the page, and leaves no empty box: as long as the element cannot be
   * drawn, what the page has inside it is shown. One that has been drawn is first drawn anew, since a browser that translates a
   * page takes away what Lit finds its places by.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#instead?.remove();
      this.#isAnew = false;
    } catch (error) {
      console.error(error);
      if (this.hasUpdated && !this.#isAnew) this.#drawAnew();
      else this.renderRoot.append((this.#instead ??= document.createElement('slot')));
    }
  }

  #drawAnew(): void {
    this.#isAnew = true;
    const end = document.createComment('');
    (this.renderRoot as ShadowRoot).replaceChildren(end);
    this.renderOptions.renderBefore = end;
    this.requestUpdate();
  }

  #replace(drawing: readonly ChildNode[], root: ShadowRoot): void {
    const { styleSheet } = behindDrawing;
    if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
    for (const node of drawing) if (node instanceof Element) node.setAttribute('data-tegnet', '');
    const done = (): void => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
      if (this.hasUpdated) handOver(root);
      for (const node of drawing)
        if (this.hasUpdated) node.remove();
        else if (node instanceof Element) node.removeAttribute('data-tegnet');
    };
    this.updateComplete.then(done, done);
  }
}
