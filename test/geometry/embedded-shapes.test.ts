import { expect } from '@open-wc/testing';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import json from '../../data/kommuner.topo.json' with { type: 'json' };
import { embeddedBorders } from '../../src/geometry/embedded-borders.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { eachSegment, ringsOf, type Ring } from '../../src/geometry/rings.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';

const topology = json as unknown as Topology<
  Record<'kommuner' | 'hovedstaden', GeometryCollection>
>;
const path = geoPath(geoIdentity()).digits(0);

/** The rings, wherever they begin and whichever way round they run. */
const shapeOf = (rings: readonly Ring[]): readonly string[] =>
  rings
    .map((ring) => {
      const there = ring.flatMap((x, i) => (i % 2 ? [] : [`${x},${ring[i + 1]}`]));
      const ways = [there, there.toReversed()].flatMap((points) =>
        points.map((_, i) => [...points.slice(i), ...points.slice(0, i)].join(' ')),
      );
      return ways.sort()[0] ?? '';
    })
    .sort();

/** Twice the area that a fill by the nonzero rule gives: a hole has to run the other way than what it is in. */
const filled = (rings: readonly Ring[]): number => {
  let twice = 0;
  eachSegment(rings, (x1, y1, x2, y2) => {
    twice += x1 * y2 - x2 * y1;
  });
  return Math.abs(twice);
};

describe('the embedded map', () => {
  const { areas, frames, viewBox } = embeddedShapes();
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
      feature(topology, object).features.map((area) => [
        area.id,
        shapeOf(ringsOf(path(area) ?? '')),
      ]),
    );
    expect(areas.map(({ kode, d }) => [kode, shapeOf(ringsOf(d))])).to.deep.equal(drawn);
    expect({ viewBox, frames }).to.deep.equal({
      viewBox: json.bbox,
      frames: json.rammer.map(({ navn, bbox }) => ({ navn, bbox })),
    });
  });

  it('runs round the holes of a kommune the other way than round its coast', () => {
    const { kommuner, hovedstaden } = topology.objects;
    const drawn = [kommuner, hovedstaden].flatMap((object) =>
      feature(topology, object).features.map((area) => filled(ringsOf(path(area) ?? ''))),
    );
    expect(areas.map(({ d }) => filled(ringsOf(d)))).to.deep.equal(drawn);
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
  });

  it('enlarges the small kommuner around København in an inset', () => {
    const inset = areas.filter((area) => area.inset).map(({ kode }) => kode);
    for (const kode of ['101', '147', '161', '163', '175', '183', '187', '157', '165'])
      expect(inset, KOMMUNER.get(kode)?.navn).to.include(kode);
  });

  it('keeps every shape inside its frame', () => {
    const hovedstaden = frames.find(({ navn }) => navn === 'Hovedstaden');
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
