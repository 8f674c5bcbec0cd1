import { aTimeout, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { anchorOf, outlinesOf } from '../../src/geometry/outlines.js';
import type { Point } from '../../src/geometry/rings.js';

/** The element, shown and with its map measured. */
export async function mount(template: TemplateResult): Promise<DanmarkskortOmgoerelse> {
  const element = await fixture<DanmarkskortOmgoerelse>(template);
  await settled(element);
  return element;
}

/** After the next frames: observers have run and what they asked for is drawn. */
export async function settled(element: DanmarkskortOmgoerelse): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

/** After a zoom. */
export async function zoomed(element: DanmarkskortOmgoerelse): Promise<void> {
  await aTimeout(350);
  await settled(element);
}

export function part<T extends Element = HTMLElement>(
  element: DanmarkskortOmgoerelse,
  selector: string,
): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

export const parts = (element: DanmarkskortOmgoerelse, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export const said = (element: DanmarkskortOmgoerelse): string =>
  part(element, '.sagt').textContent.trim();

/** A point of the map on the screen, in whole pixels. */
export function onScreen(element: DanmarkskortOmgoerelse, [x, y]: Point): [number, number] {
  const matrix = part<SVGSVGElement>(element, '.flade > svg').getScreenCTM();
  const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
  return [Math.round(point.x), Math.round(point.y)];
}

/** The middle of a kommune on the screen; of its main shape, not of the one in the inset. */
export function middleOf(element: DanmarkskortOmgoerelse, kode: string): [number, number] {
  const outline = outlinesOf(embeddedShapes()).find((own) => own.kode === kode);
  if (!outline) throw new Error(`No shape for ${kode}.`);
  return onScreen(element, anchorOf(outline));
}

/** The element that has the focus inside the widget. */
export const focused = (element: DanmarkskortOmgoerelse): Element | null =>
  (element.renderRoot as ShadowRoot).activeElement;

/** The next event of that name. */
export const next = <Name extends keyof HTMLElementEventMap>(
  element: DanmarkskortOmgoerelse,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
