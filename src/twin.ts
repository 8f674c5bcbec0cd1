import { ELEMENT_NAME } from './element-name.js';
import { MARK, plainOf, twinOf } from './twin-element.js';

/** Puts the element into a marked div, or adopts the one that a copy of the div already holds. */
function upgrade(div: Element, attributes: readonly string[]): HTMLElement {
  const element =
    div.querySelector<HTMLElement>(`:scope > ${ELEMENT_NAME}`) ??
    document.createElement(ELEMENT_NAME);
  for (const attribute of attributes) follow(div, element, attribute);
  fill(div, element);
  return element;
}

function follow(div: Element, element: Element, attribute: string): void {
  const value = div.getAttribute(twinOf(attribute));
  if (value !== null) element.setAttribute(attribute, value);
}

/** The fallback, the table and the slots of the element are what the editor wrote inside the div. */
function fill(div: Element, element: Element): void {
  for (const child of [...div.childNodes]) if (child !== element) element.append(child);
  if (element.parentNode !== div) div.append(element);
}

/**
 * Upgrades each `<div data-danmarkskort-omgoerelse data-kommune="…">` of the document, now or when it appears, and passes on what
 * later happens to its attributes and children. Not inside other elements' shadow roots.
 *
 * @param attributes the element's attributes, without `data-`
 */
export function upgradeTwins(attributes: readonly string[]): void {
  const elements = new WeakMap<Element, HTMLElement>();
  const find = (root: Element | Document): void => {
    const marked = [...root.querySelectorAll(`[${MARK}]`)];
    if (root instanceof Element && root.matches(`[${MARK}]`)) marked.push(root);
    for (const div of marked) if (!elements.has(div)) elements.set(div, upgrade(div, attributes));
  };
  const changed = ({ type, target, attributeName, addedNodes }: MutationRecord): void => {
    const div = target as Element;
    const element = elements.get(div);
    if (type === 'childList') {
      for (const node of addedNodes) if (node instanceof Element) find(node);
      if (element && !element.isConnected && div.isConnected) {
        // The page has written the div anew: what it holds now is all there is.
        elements.delete(div);
        find(div);
      } else if (element && addedNodes.length > 0) fill(div, element);
    } else if (attributeName === MARK) {
      if (div.isConnected) find(div);
    } else if (element && attributeName !== null) {
      const plain = plainOf(attributeName) ?? '';
      if (div.hasAttribute(attributeName)) follow(div, element, plain);
      else element.removeAttribute(plain);
    }
  };
  find(document);
  new MutationObserver((records) => records.forEach(changed)).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: [MARK, ...attributes.map(twinOf)],
  });
}
