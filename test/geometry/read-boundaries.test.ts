import { expect } from '@open-wc/testing';
import { geoIdentity, geoMercatorRaw, geoPath } from 'd3-geo';
import { feature as featureOf } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from '../../data/kommuner.topo.json' with { type: 'json' };
import { anchorOf, outlinesOf } from '../../src/geometry/outlines.js';
import { missingFrom, readBoundaries } from '../../src/geometry/read-boundaries.js';
import type { Shapes } from '../../src/geometry/shapes.js';
import { collection, feature, square } from '../helpers/geojson.js';

const shapesFrom = (file: unknown): Shapes => {
  const read = readBoundaries(file);
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const heights = (file: unknown) =>
  new Map(outlinesOf(shapesFrom(file)).map((outline) => [outline.kode, anchorOf(outline)[1]]));

describe('readBoundaries', () => {
  const coded: [string, object][] = [
    ['kode', { kode: '0860' }],
    ['KOMKODE', { KOMKODE: 860 }],
    ['kommunekode', { kommunekode: '0860', navn: 'Hjørring' }],
    ['lau_1', { lau_1: '860' }],
  ];
  for (const [name, properties] of coded)
    it(`finds the code in ${name}`, () =>
      expect(
        shapesFrom(collection(feature(properties, square(10, 57, 1)))).areas.map(
          ({ kode }) => kode,
        ),
      ).to.deep.equal(['860']));

  it('takes a code that is named for the code, before an id that may be a number in a row', () => {
    const numbered = { ...feature({ kode: '0860' }, square(10, 57, 1)), id: '101' };
    const known = { ...feature({ navn: 'Læsø' }, square(11, 57, 0.2)), id: '825' };
    const { areas } = shapesFrom(collection(numbered, known));
    expect(areas.map(({ kode }) => kode)).to.deep.equal(['860', '825']);
  });

  it('puts north up, from degrees and from metres', () => {
    const degrees = collection(
      feature({ kode: '860' }, square(9.9, 57.4, 0.3)),
      feature({ kode: '360' }, square(11, 54.7, 0.3, true)),
    );
    const metres = collection(
      feature({ kode: '860' }, square(550_000, 6_360_000, 20_000)),
      feature({ kode: '360' }, square(640_000, 6_060_000, 20_000)),
    );
    for (const file of [degrees, metres]) {
      const y = heights(file);
      expect(y.get('860')).to.be.below(y.get('360') ?? 0);
    }
  });

  const country = featureOf(
    topology as unknown as Topology,
    topology.objects.kommuner as GeometryCollection,
  );
  /** The map in degrees, about where Denmark is; `y` says how its height becomes a latitude. */
  const degrees = (y: (latitude: number) => number) => {
    const point = ([left = 0, top = 0]: number[]) => [8 + left / 140, y(57.8 - top / 330)];
    const inDegrees = (list: unknown): unknown =>
      Array.isArray(list) && typeof list[0] === 'number'
        ? point(list as number[])
        : (list as unknown[]).map(inDegrees);
    return {
      ...country,
      features: country.features.map((area) => ({
        ...area,
        geometry: {
          ...area.geometry,
          coordinates: inDegrees((area.geometry as { coordinates: unknown }).coordinates),
        },
      })),
    } as typeof country;
  };
  const mercator = (latitude: number): number => {
    const [, y] = geoMercatorRaw(0, (latitude * Math.PI) / 180);
    return (y * 180) / Math.PI;
  };
  for (const [what, file, planar, up] of [
    ['planar units', topology, country, false],
    ['degrees', degrees((y) => y), degrees(mercator), true],
  ] as const)
    it(`draws ${what} as d3 does`, () => {
      const frame: [[number, number], [number, number]] = [
        [8, 8],
        [992, 1132],
      ];
      const path = geoPath(geoIdentity().reflectY(up).fitExtent(frame, planar)).digits(1);
      const numbers = (d: string | null) => (d ?? '').split(/[MLZ,]+/).map(Number);
      const { areas, viewBox } = shapesFrom(file);
      planar.features.forEach((area, i) => {
        const expected = numbers(path(area));
        const drawn = numbers(areas[i]?.d ?? '');
        expect(drawn.length, String(area.id)).to.equal(expected.length);
        // Halves may be rounded either way.
        drawn.forEach((value, j) => expect(value).to.be.closeTo(expected[j] ?? NaN, 0.11));
      });
      const [[x0, y0], [x1, y1]] = path.bounds(planar);
      [x0 - 8, y0 - 8, x1 + 8, y1 + 8].forEach((edge, i) =>
        expect(viewBox[i]).to.be.closeTo(edge, 1e-6),
      );
    });

  it('reads a coast of very many points', () => {
    const ring = Array.from({ length: 300_000 }, (_, i) => [
      600_000 + 1000 * Math.cos(i / 50_000),
      6_200_000 + 1000 * Math.sin(i / 50_000),
    ]);
    const shapes = shapesFrom(
      collection(feature({ kode: '860' }, { type: 'Polygon', coordinates: [ring] })),
    );
    expect(outlinesOf(shapes)[0]?.rings[0]?.length).to.equal(2 * 299_999);
  });

  it('leaves a map whose y points down as it is', () => {
    const y = heights(
      collection(
        feature({ kode: '860' }, square(100, 10, 50)),
        feature({ kode: '360' }, square(400, 900, 50)),
      ),
    );
    expect(y.get('860')).to.be.below(y.get('360') ?? 0);
  });

  it('reads TopoJSON: this widget’s own', () => {
    const shapes = shapesFrom(topology);
    expect(missingFrom(shapes)).to.deep.equal([]);
    expect(shapes.frames).to.deep.equal([]);
    const y = heights(topology);
    expect(y.get('860')).to.be.below(y.get('360') ?? 0);
  });

  it('draws the parts of one kommune as one, and leaves others out', () => {
    const shapes = shapesFrom(
      collection(
        feature({ kode: '860' }, square(9.9, 57.4, 0.3)),
        feature({ kode: '860' }, square(9.2, 57.1, 0.2)),
        feature({ kode: '411' }, square(15, 55.3, 0.1)),
      ),
    );
    expect(shapes.areas.map(({ kode }) => kode)).to.deep.equal(['860']);
    expect(shapes.areas[0]?.d.match(/M/g)).to.have.length(2);
    expect(missingFrom(shapes)).to.have.length(97);
  });

  const unusable: [string, unknown, string][] = [
    ['null', null, 'ikke-json'],
    ['a list', [], 'ikke-json'],
    ['a dataset', { raekker: [] }, 'ikke-json'],
    ['features that are none', { type: 'FeatureCollection' }, 'ikke-json'],
    [
      'a broken topology',
      { type: 'Topology', objects: { a: { type: 'Polygon', arcs: [[7]] } } },
      'ikke-json',
    ],
    ['no codes', collection(feature({ navn: 'x' }, square(1, 1, 1))), 'uden-kommuner'],
    [
      'points',
      collection(feature({ kode: '101' }, { type: 'Point', coordinates: [1, 1] })),
      'uden-kommuner',
    ],
  ];
  for (const [what, file, fault] of unusable)
    it(`cannot use ${what}`, () => expect(readBoundaries(file)).to.equal(fault));
});
