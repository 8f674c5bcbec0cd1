import { expect } from '@open-wc/testing';
import topology from '../../data/kommuner.topo.json' with { type: 'json' };
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';

describe('the embedded map', () => {
  const { areas, frames, viewBox, borders } = embeddedShapes();
  const country = areas.filter(({ inset }) => !inset);

  it('has each of the 98 kommuner once, by its official code, and Christiansø not at all', () => {
    expect(country.map(({ kode }) => kode).sort()).to.deep.equal([...KOMMUNER.keys()].sort());
  });

  it('carries the official names', () => {
    for (const { id, properties } of topology.objects.kommuner.geometries)
      expect(properties.navn, id).to.equal(KOMMUNER.get(id)?.navn);
  });

  it('draws every shape, on whole numbers only', () => {
    for (const { kode, d } of areas) {
      expect(d, kode).to.match(/^M-?\d+,-?\d+L/);
      expect(d, kode).not.to.include('.');
    }
    expect(borders).to.match(/^M/);
  });

  it('enlarges the small kommuner around København in an inset', () => {
    const inset = areas.filter((area) => area.inset).map(({ kode }) => kode);
    for (const kode of ['101', '147', '161', '163', '175', '183', '187', '157', '165'])
      expect(inset, KOMMUNER.get(kode)?.navn).to.include(kode);
  });

  it('keeps every shape inside its frame', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(svg);
    const hovedstaden = frames.find(({ id }) => id === 'hovedstaden');
    for (const { kode, d, inset } of areas) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', d);
      svg.append(path);
      const { x, y, width, height } = path.getBBox();
      const [left, top, right, bottom] = inset && hovedstaden ? hovedstaden.bbox : viewBox;
      expect(x, kode).to.be.at.least(left - 1);
      expect(y, kode).to.be.at.least(top - 1);
      expect(x + width, kode).to.be.at.most(right + 1);
      expect(y + height, kode).to.be.at.most(bottom + 1);
    }
    svg.remove();
  });

  it('is made once per page', () => {
    expect(embeddedShapes()).to.equal(embeddedShapes());
  });
});
