import { expect } from '@open-wc/testing';
import { tipPlace } from '../../src/geometry/tip-place.js';

describe('the place of a tip', () => {
  const camera = [0, 0, 1000, 1000] as const;

  it('is above the point, turned inwards at the sides', () => {
    expect(tipPlace(camera, [500, 500])).to.deep.equal({
      x: 50,
      y: 50,
      side: undefined,
      under: false,
    });
    expect(tipPlace(camera, [900, 500]).side).to.equal('venstre');
    expect(tipPlace(camera, [100, 500]).side).to.equal('hoejre');
  });

  it('is under the area where there is no room above, and under its top where there is none below either', () => {
    expect(tipPlace(camera, [500, 100], 400)).to.include({ y: 40, under: true });
    expect(tipPlace(camera, [500, 100], 900)).to.include({ y: 10, under: true });
  });

  it('follows the camera', () =>
    expect(tipPlace([400, 400, 600, 600], [450, 550])).to.include({ x: 25, y: 75 }));
});
