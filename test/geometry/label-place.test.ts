import { expect } from '@open-wc/testing';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { labelPlace, namePlace } from '../../src/geometry/label-place.js';
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
  it('never leads through a frame’s name', () => {
    // As wide as a phone, where letters are large on the map.
    const height = 64;
    let found = 0;
    for (const kode of KOMMUNER.keys()) {
      const place = labelPlace(shapes, kode, [200, height], shapes.viewBox, 320);
      if (!place) continue;
      found++;
      const { from, to } = place;
      for (const { navn, bbox } of shapes.frames)
        for (let t = 0; t <= 1; t += 0.05) {
          const x = from[0] + t * (to[0] - from[0]);
          const y = from[1] + t * (to[1] - from[1]);
          const under = y > bbox[3] + 5 && y < bbox[3] + height - 5;
          expect(under && x > bbox[2] - 4 * height && x < bbox[2], `${kode} over ${navn}`).to.be
            .false;
        }
    }
    expect(found).to.be.above(10);
  });
  it('never covers land or leaves the map', () => {
    for (const kode of KOMMUNER.keys()) {
      const box = place(kode)?.box;
      if (!box) continue;
      const [x0, y0, x1, y1] = box;
      const [left, top, right, bottom] = shapes.viewBox;
      expect(x0, kode).to.be.at.least(left);
      expect(y0, kode).to.be.at.least(top);
      expect(x1, kode).to.be.at.most(right);
      expect(y1, kode).to.be.at.most(bottom);
      for (let x = x0; x <= x1; x += 10)
        for (let y = y0; y <= y1; y += 9)
          for (const { kode: other, rings } of outlinesOf(shapes))
            expect(contains(rings, [x, y]), `${kode} over ${other}`).to.be.false;
    }
  });

  it('finds room for a name on a large map too, where the sea is more pixels away', () => {
    for (const [kode, navn] of [
      ['751', 'Aarhus'],
      ['561', 'Esbjerg'],
      ['630', 'Vejle'],
      ['461', 'Odense'],
    ] as const)
      for (const width of [628, 706, 900])
        expect(namePlace(shapes, kode, navn, shapes.viewBox, 1000 / width), `${navn}, ${width} px`)
          .to.exist;
  });
});
