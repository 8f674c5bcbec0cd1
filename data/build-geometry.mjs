import { writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { geoPath } from 'd3-geo';
import mapshaper from 'mapshaper';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { compareAreas } from './geometry-accuracy.mjs';
import { packShapes } from './pack-shapes.mjs';
import { readBoundaries } from './read-boundaries.mjs';

const OUTPUT = new URL('kommuner.topo.json', import.meta.url);
const PACKED = new URL('kommuner.shapes.json', import.meta.url);
const BUDGET = 13 * 1024;

/* Frames are [left, top, right, bottom] in the map's own units, y pointing down. Places on the ground are UTM 32 metres. */
const VIEW = { frame: [0, 0, 1000, 1140], metresPerUnit: 315, west: 440_400, south: 6_048_300 };
const HOVEDSTADEN = {
  frame: [626, 3, 996, 362],
  metresPerUnit: 72,
  west: 705_900,
  south: 6_162_050,
};
const BORNHOLM = { kode: '400', frame: [882, 414, 996, 536], centre: [877_600, 6_126_800] };

/* Islands below so many square units go; detail finer than the interval in metres goes, less of it in small kommuner. */
const COUNTRY_DETAIL = { island: 12, interval: 'this.area < 15e7 ? 250 : 480' };
const HOVEDSTADEN_DETAIL = { island: 48, interval: '120' };

async function build(path) {
  if (!path)
    throw new Error(
      'Usage: npm run build:geometry -- PATH, where PATH is the official boundary file in GeoJSON.',
    );

  const { collection, inDegrees } = await readBoundaries(path);
  const source = await run(collection, [
    ...(inDegrees ? ['-proj from=wgs84 EPSG:25832'] : []),
    '-dissolve kode copy-fields=navn',
    '-sort kode',
  ]);
  const sourceWindow = await run(source, [
    `-clip bbox=${ground(HOVEDSTADEN)}`,
    ...withoutIslands(250_000),
  ]);

  const kommuner = await generalise(source, COUNTRY_DETAIL, [moveBornholm(), place(VIEW)]);
  const hovedstaden = await generalise(sourceWindow, HOVEDSTADEN_DETAIL, [place(HOVEDSTADEN)]);
  const result = toTopology({ kommuner, hovedstaden });

  const text = print(result);
  check(result, text, source, sourceWindow);
  await writeFile(OUTPUT, text);
  await writeFile(PACKED, packShapes(result));
}

async function run(collection, commands) {
  const line = ['-i input.json snap', ...commands, '-o output.json format=geojson gj2008'].join(
    ' ',
  );
  const output = await mapshaper.applyCommands(line, { 'input.json': collection });
  return JSON.parse(output['output.json']);
}

async function generalise(source, { island, interval }, moves) {
  const drawn = await run(source, [
    `-simplify variable interval="${interval}" keep-shapes`,
    ...moves,
    '-snap precision=1',
    '-clean gap-width=0',
    ...withoutIslands(island),
  ]);
  const flipped = (c) => (typeof c[0] === 'number' ? [c[0], VIEW.frame[3] - c[1]] : c.map(flipped));
  return {
    ...drawn,
    features: drawn.features.map((f) => ({
      ...f,
      geometry: { ...f.geometry, coordinates: flipped(f.geometry.coordinates) },
    })),
  };
}

/* Not -filter-islands, which keeps a scrap of beach that touches its neighbour in one point. */
function withoutIslands(area) {
  return ['-explode', `-filter "this.area > ${area}"`, '-dissolve kode copy-fields=navn no-repair'];
}

/** The ground a frame shows: [west, south, east, north]. */
function ground({ frame: [left, top, right, bottom], metresPerUnit, west, south }) {
  return [
    west,
    south,
    west + (right - left) * metresPerUnit,
    south + (bottom - top) * metresPerUnit,
  ];
}

/** The mapshaper command that lays the south-west corner of the ground in the lower left of the frame, y still up. */
function place({ frame: [left, , , bottom], metresPerUnit, west, south }) {
  const up = VIEW.frame[3] - bottom;
  return `-affine anchor=${west},${south} scale=${1 / metresPerUnit} shift=${left - west},${up - south}`;
}

function moveBornholm() {
  const [left, top, right, bottom] = BORNHOLM.frame;
  const [, , , north] = ground(VIEW);
  const x = VIEW.west + ((left + right) / 2) * VIEW.metresPerUnit - BORNHOLM.centre[0];
  const y = north - ((top + bottom) / 2) * VIEW.metresPerUnit - BORNHOLM.centre[1];
  return `-affine where="kode === '${BORNHOLM.kode}'" shift=${x},${y}`;
}

function toTopology(layers) {
  const { objects, arcs, transform } = quantize(topology(layers), {
    scale: [1, 1],
    translate: [0, 0],
  });
  const bare = ({ type, arcs, properties: { kode } }) => ({ type, id: kode, arcs });
  const named = (geometry) => ({
    ...bare(geometry),
    properties: { navn: geometry.properties.navn },
  });
  return {
    type: 'Topology',
    bbox: VIEW.frame,
    rammer: [
      { id: 'hovedstaden', navn: 'Hovedstaden', bbox: HOVEDSTADEN.frame },
      { id: 'bornholm', navn: 'Bornholm', bbox: BORNHOLM.frame },
    ],
    transform,
    objects: {
      kommuner: { type: 'GeometryCollection', geometries: objects.kommuner.geometries.map(named) },
      hovedstaden: {
        type: 'GeometryCollection',
        geometries: objects.hovedstaden.geometries.map(bare),
      },
    },
    arcs,
  };
}

/** JSON with one line per kommune and per arc, so that a rebuild can be read as a diff. */
function print({ objects, arcs, ...head }) {
  const lines = (values) => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
  const collections = Object.entries(objects).map(
    ([key, { type, geometries }]) =>
      `"${key}":{"type":"${type}","geometries":${lines(geometries)}}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n"objects":{${collections.join(',\n')}},\n"arcs":${lines(arcs)}}\n`;
}

function check(result, text, source, sourceWindow) {
  const bytes = brotliCompressSync(text).length;
  const points = result.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${points} points in ${result.arcs.length} arcs; ${bytes} of ${BUDGET} bytes with brotli.`,
  );

  const drawn = (key) => feature(result, result.objects[key]).features;
  const problems = [
    ...(bytes > BUDGET
      ? [`The topology takes ${bytes} bytes with brotli; the budget is ${BUDGET}.`]
      : []),
    ...compareAreas('Country', source.features, drawn('kommuner'), VIEW.metresPerUnit),
    ...compareAreas(
      'Hovedstaden',
      sourceWindow.features,
      drawn('hovedstaden'),
      HOVEDSTADEN.metresPerUnit,
    ),
    ...outside(drawn('kommuner'), VIEW.frame, 'the view box'),
    ...outside(drawn('hovedstaden'), HOVEDSTADEN.frame, 'the Hovedstaden frame'),
    ...outside(
      drawn('kommuner').filter(({ id }) => id === BORNHOLM.kode),
      BORNHOLM.frame,
      'the Bornholm frame',
    ),
  ];
  if (problems.length) throw new Error(problems.join('\n'));
}

function outside(features, [left, top, right, bottom], where) {
  return features
    .filter((f) => {
      const [[x0, y0], [x1, y1]] = geoPath().bounds(f);
      return x0 < left || y0 < top || x1 > right || y1 > bottom;
    })
    .map(({ id }) => `Kommune ${id} reaches outside ${where}.`);
}

build(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
