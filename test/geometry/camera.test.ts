import { expect } from '@open-wc/testing';
import { onScreen, type Box } from '../../src/geometry/box.js';
import { around, MAX_ZOOM, pan, zoomAt, zoomOf } from '../../src/geometry/camera.js';

const whole: Box = [0, 0, 1000, 1200];

describe('the camera', () => {
  it('keeps the point zoomed at where it was on the screen', () => {
    const camera = zoomAt(whole, whole, 2, [250, 300]);
    expect(zoomOf(whole, camera)).to.equal(2);
    expect(onScreen(camera, [250, 300])).to.deep.equal(onScreen(whole, [250, 300]));
  });
  it('never shows more than the whole', () =>
    expect(zoomAt(whole, [400, 400, 900, 1000], 0.1, [500, 500])).to.deep.equal(whole));
  it('stops at the largest zoom', () =>
    expect(zoomOf(whole, zoomAt(whole, whole, 999, [10, 10]))).to.be.closeTo(MAX_ZOOM, 1e-9));
  it('stays inside when moved', () =>
    expect(pan(whole, [0, 0, 500, 600], -50, 9999)).to.deep.equal([0, 600, 500, 1200]));
  it('puts a box in the middle, filling a third', () => {
    const camera = around(whole, [450, 550, 550, 650]);
    expect(camera.map(Math.round)).to.deep.equal([350, 420, 650, 780]);
  });
});
