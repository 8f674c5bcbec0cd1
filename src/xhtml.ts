import type { LitElement } from 'lit';

/**
 * Lets an element render in a document served as XHTML. Lit's templates are HTML, which such a document refuses to parse; while
 * the element updates, an HTML document makes them.
 */
export function renderInXhtml(element: typeof LitElement): void {
  const parser = document.implementation.createHTMLDocument();
  const prototype = element.prototype as unknown as { performUpdate(): void };
  const { performUpdate } = prototype;
  prototype.performUpdate = function (): void {
    const own = Object.getOwnPropertyDescriptor(document, 'createElement');
    const create = document.createElement.bind(document);
    Object.defineProperty(document, 'createElement', {
      configurable: true,
      value: (name: string, options?: ElementCreationOptions) =>
        name === 'template' ? parser.createElement(name) : create(name, options),
    });
    try {
      performUpdate.call(this);
    } finally {
      Reflect.deleteProperty(document, 'createElement');
      if (own) Object.defineProperty(document, 'createElement', own);
    }
  };
}
