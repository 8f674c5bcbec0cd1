import { expect } from '@open-wc/testing';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { nearestKommune } from '../../src/geometry/nearest-kommune.js';
import { anchorOf, outlinesOf } from '../../src/geometry/outlines.js';
import { boundaryDistance, contains, ringsOf } from '../../src/geometry/rings.js';
import type { Shapes } from '../../src/geometry/shapes.js';

const square = (x: number, y: number, size: number): string =>
  `M${x},${y}L${x + size},${y}L${x + size},${y + size}L${x},${y + size}Z`;

const two: Shapes = {
  viewBox: [0, 0, 100, 100],
  frames: [{ navn: 'F', bbox: [60, 60, 100, 100] }],
  areas: [
    { kode: '101', inset: false, d: square(0, 0, 20) },
    { kode: '147', inset: false, d: square(30, 0, 20) },
    { kode: '175', inset: true, d: square(70, 70, 20) },
  ],
};

describe('nearestKommune', () => {
  const cases: [string, [number, number], number, string | undefined][] = [
    ['inside counts whatever the reach', [10, 10], 0, '101'],
    ['the nearer of two within reach', [24, 10], 8, '101'],
    ['the nearer of two within reach, other side', [27, 10], 8, '147'],
    ['nothing beyond the reach', [25, 40], 8, undefined],
    ['nothing in a frame from outside it', [58, 75], 20, undefined],
    ['what stands in the frame, in the frame', [66, 75], 8, '175'],
  ];
  for (const [what, point, reach, kode] of cases)
    it(`finds ${what}`, () => expect(nearestKommune(two, point, reach)).to.equal(kode));

  it('finds each of the 98 at its anchor, in the inset too', () => {
    const shapes = embeddedShapes();
    for (const outline of outlinesOf(shapes))
      expect(nearestKommune(shapes, anchorOf(outline), 0), outline.kode).to.equal(outline.kode);
  });
});

describe('rings', () => {
  it('leave a hole outside', () => {
    const rings = ringsOf(square(0, 0, 30) + square(10, 10, 10));
    expect(contains(rings, [5, 5])).to.be.true;
    expect(contains(rings, [15, 15])).to.be.false;
  });
  it('measure to the nearest edge, not to the nearest corner', () =>
    expect(boundaryDistance(ringsOf(square(0, 0, 30)), [15, -4])).to.equal(4));
});
