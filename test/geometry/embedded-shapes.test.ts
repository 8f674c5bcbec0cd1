import { expect } from '@open-wc/testing';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import json from '../../data/kommuner.topo.json' with { type: 'json' };
import { embeddedBorders } from '../../src/geometry/embedded-borders.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { ringsOf } from '../../src/geometry/rings.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';

const topology = json as unknown as Topology<
  Record<'kommuner' | 'hovedstaden', GeometryCollection>
>;
const path = geoPath(geoIdentity()).digits(0);
const segments = (d: string): string[] =>
  ringsOf(d)
    .flatMap((ring) => {
      const points = ring.flatMap((x, i) => (i % 2 ? [] : [`${x},${ring[i + 1]}`]));
      return points.slice(1).map((to, i) => [points[i], to].sort().join(' '));
    })
    .sort();

describe('the embedded map', () => {
  const { areas, frames, viewBox, borders } = embeddedShapes();
  const country = areas.filter(({ inset }) => !inset);

  it('has each of the 98 kommuner once, by its official code, and Christiansø not at all', () => {
    expect(country.map(({ kode }) => kode).sort()).to.deep.equal([...KOMMUNER.keys()].sort());
  });

  it('carries the official names', () => {
    for (const { id, properties } of json.objects.kommuner.geometries)
      expect(properties.navn, id).to.equal(KOMMUNER.get(id)?.navn);
  });

  it('is drawn from its packed form as d3 draws the topology', () => {
    const { kommuner, hovedstaden } = topology.objects;
    const drawn = [kommuner, hovedstaden].flatMap((object) =>
      feature(topology, object).features.map((area) => [area.id, ringsOf(path(area) ?? '')]),
    );
    expect(areas.map(({ kode, d }) => [kode, ringsOf(d)])).to.deep.equal(drawn);
    expect({ viewBox, frames }).to.deep.equal({ viewBox: json.bbox, frames: json.rammer });
  });

  it('draws each border and coast once', () => {
    const { kommuner, hovedstaden } = topology.objects;
    const once = [kommuner, hovedstaden].map((object) => path(mesh(topology, object)) ?? '');
    // A mesh closes no ring: its lines end where they began.
    expect(segments(borders)).to.deep.equal(
      segments(once.join('').replaceAll(/(M([^L]+)[^MZ]*)Z/g, '$1L$2')),
    );
  });

  it('tells neighbours by their common borders', () => {
    const { geometries } = topology.objects.kommuner;
    const kode = (i: number) => String(geometries[i]?.id);
    expect([...embeddedBorders()]).to.deep.equal(
      neighbors(geometries).map((others, i) => [kode(i), others.map(kode).sort()]),
    );
  });

  it('draws every shape, on whole numbers only', () => {
    for (const { kode, d } of areas) {
      expect(d, kode).to.match(/^M-?\d+,-?\d+l/);
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
    const hovedstaden = frames.find(({ id }) => id === 'hovedstaden');
    if (!hovedstaden) throw new Error('No frame around København');
    for (const { kode, d, inset } of areas) {
      const [left, top, right, bottom] = inset ? hovedstaden.bbox : viewBox;
      for (const [i, value] of ringsOf(d).flat().entries())
        if (i % 2) expect(value, kode).to.be.within(top - 1, bottom + 1);
        else expect(value, kode).to.be.within(left - 1, right + 1);
    }
  });

  it('is made once per page', () => {
    expect(embeddedShapes()).to.equal(embeddedShapes());
  });
});
