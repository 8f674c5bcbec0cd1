import { aTimeout } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { anchorOf, outlinesOf } from '../../src/geometry/outlines.js';
import type { Point } from '../../src/geometry/rings.js';
import { find, settled } from './element.js';

/** The shapes of one kommune on the map: one, or two where it stands in the inset too. */
export const shapes = (el: DanmarkskortOmgoerelse, kode: string): SVGPathElement[] => [
  ...el.renderRoot.querySelectorAll<SVGPathElement>(`[part~="kommune"][data-kode="${kode}"]`),
];

export const klasseOf = (el: DanmarkskortOmgoerelse, kode: string): string | undefined =>
  shapes(el, kode)[0]?.dataset['klasse'];

/** A point of the map on the screen, in whole pixels. */
export function onScreen(el: DanmarkskortOmgoerelse, [x, y]: Point): [number, number] {
  const matrix = find<SVGSVGElement>(el, '.flade > svg').getScreenCTM();
  const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
  return [Math.round(point.x), Math.round(point.y)];
}

/** The middle of a kommune on the screen; of its main shape, not of the one in the inset. */
export function middleOf(el: DanmarkskortOmgoerelse, kode: string): [number, number] {
  const outline = outlinesOf(embeddedShapes()).find((own) => own.kode === kode);
  if (!outline) throw new Error(`No shape for ${kode}.`);
  return onScreen(el, anchorOf(outline));
}

/** After a zoom. */
export async function zoomed(el: DanmarkskortOmgoerelse): Promise<void> {
  await aTimeout(350);
  await settled(el);
}
