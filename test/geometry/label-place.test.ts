import { expect } from '@open-wc/testing';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { labelPlace } from '../../src/geometry/label-place.js';
import { outlinesOf } from '../../src/geometry/outlines.js';
import { contains } from '../../src/geometry/rings.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';

const shapes = embeddedShapes();
/** At a map width of 600 px. */
const place = (kode: string) => labelPlace(shapes, kode, [150, 37], shapes.viewBox, 180);

describe('labelPlace', () => {
  it('finds room for coastal kommuner and islands', () => {
    for (const kode of ['741', '825', '492', '851', '360'])
      expect(place(kode), KOMMUNER.get(kode)?.navn).to.not.be.undefined;
  });
  it('finds none where the sea is far away', () => expect(place('740')).to.be.undefined);
  it('never covers land or leaves the map', () => {
    for (const kode of KOMMUNER.keys()) {
      const box = place(kode)?.box;
      if (!box) continue;
      const [x0, y0, x1, y1] = box;
      expect(x0).to.be.at.least(0);
      expect(x1).to.be.at.most(shapes.viewBox[2]);
      for (let x = x0; x <= x1; x += 10)
        for (let y = y0; y <= y1; y += 9)
          for (const { kode: other, rings } of outlinesOf(shapes))
            expect(contains(rings, [x, y]), `${kode} over ${other}`).to.be.false;
    }
  });
});
