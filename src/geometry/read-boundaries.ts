import { geoIdentity, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Box, Shapes } from './shapes.js';

/** Why a file of boundaries cannot be used. */
export type BoundaryFault = 'ikke-json' | 'uden-kommuner';

/** Properties that hold a kommune's code, as Dataforsyningen, DAWA, Danmarks Statistik, Eurostat and people name them. */
const CODE_NAMES = [
  'kode',
  'kommunekode',
  'komkode',
  'komnr',
  'kommunenr',
  'kommune_kode',
  'lau_1',
  'lau_id',
  'id',
  'dagi_id',
  'code',
];

/** Width and height of the map in its own units. */
const EXTENT: readonly [number, number] = [1000, 1140];

/** TopoJSON or GeoJSON, in degrees or in planar units with y up or down, as shapes that fill the widget's frame. */
export function readBoundaries(file: unknown): Shapes | BoundaryFault {
  const all = featuresOf(file);
  if (!all) return 'ikke-json';
  const byKode = new Map<Kode, Feature[]>();
  for (const area of all) {
    const kode = kodeOf(area);
    if (kode !== undefined && /Polygon$/.test(area.geometry?.type ?? ''))
      byKode.set(kode, [...(byKode.get(kode) ?? []), area]);
  }
  if (byKode.size === 0) return 'uden-kommuner';

  const used = [...byKode.values()].flat();
  const degrees = positionsOf(used).every(
    ([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90,
  );
  const flat: FeatureCollection = {
    type: 'FeatureCollection',
    features: degrees ? used.map(mercator) : used,
  };
  const fit = geoIdentity()
    .reflectY(degrees || pointsUp(flat.features))
    .fitExtent(
      [
        [8, 8],
        [EXTENT[0] - 8, EXTENT[1] - 8],
      ],
      flat,
    );
  const path = geoPath(fit).digits(1);
  const areas = [...byKode].map(([kode, parts]) => ({
    kode,
    inset: false,
    d: parts.map((part) => path(degrees ? mercator(part) : part) ?? '').join(''),
  }));
  const [[x0, y0], [x1, y1]] = path.bounds(flat);
  const viewBox: Box = [x0 - 8, y0 - 8, x1 + 8, y1 + 8];
  return { viewBox, frames: [], areas, borders: areas.map(({ d }) => d).join('') };
}

/** The kommuner that the shapes lack, by name. */
export const missingFrom = (shapes: Shapes): readonly string[] => {
  const drawn = new Set(shapes.areas.map(({ kode }) => kode));
  return [...KOMMUNER.values()].filter(({ kode }) => !drawn.has(kode)).map(({ navn }) => navn);
};

function featuresOf(file: unknown): readonly Feature[] | undefined {
  const { type } = (file ?? {}) as { type?: unknown };
  try {
    if (type === 'FeatureCollection') {
      const { features } = file as FeatureCollection;
      return Array.isArray(features) ? features : undefined;
    }
    if (type !== 'Topology') return undefined;
    const topology = file as Topology;
    // Each object is a layer; the first that knows kommuner is the map, an inset of some of them is not.
    const layers = Object.values(topology.objects).map((object) => {
      const made: Feature | FeatureCollection = feature(topology, object as GeometryCollection);
      return 'features' in made ? made.features : [made];
    });
    return layers.find((layer) => layer.some((area) => kodeOf(area) !== undefined)) ?? [];
  } catch {
    return undefined; // arcs that are not there, coordinates that are none
  }
}

/** The code in the id or in a property that is called something like it. */
function kodeOf({ id, properties }: Feature): Kode | undefined {
  const named = new Map(
    Object.entries((properties ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key.toLowerCase(),
      value,
    ]),
  );
  for (const written of [id, ...CODE_NAMES.map((name) => named.get(name))]) {
    if (typeof written !== 'string' && typeof written !== 'number') continue;
    const kode = String(written).trim().replace(/^0+/, '').padStart(3, '0');
    if (KOMMUNER.has(kode)) return kode;
  }
  return undefined;
}

const ringsOf = (geometry: Geometry): readonly Position[][] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : [];

const positionsOf = (areas: readonly Feature[]): Position[] =>
  areas.flatMap(({ geometry }) => ringsOf(geometry).flat());

/** Degrees to Mercator's plane, in degrees: conformal, and no ring can turn inside out as on the sphere. */
const project = ([x = 0, y = 0]: Position): Position => [
  x,
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)),
];

function mercator(area: Feature): Feature<Geometry, GeoJsonProperties> {
  const { geometry } = area;
  if (geometry.type === 'Polygon') {
    const coordinates = geometry.coordinates.map((ring) => ring.map(project));
    return { ...area, geometry: { ...geometry, coordinates } };
  }
  if (geometry.type === 'MultiPolygon') {
    const coordinates = geometry.coordinates.map((part) => part.map((ring) => ring.map(project)));
    return { ...area, geometry: { ...geometry, coordinates } };
  }
  return area;
}

/**
 * Whether planar y grows northwards. Told by Jylland and the islands south of Sjælland, or by any northernmost and southernmost
 * kommuner that are there: codes grow northwards through Jylland (510 Haderslev to 860 Hjørring).
 */
function pointsUp(areas: readonly Feature[]): boolean {
  const north = ['860', '813', '810', '825', '849', '787', '851', '219', '270', '217'];
  const south = ['360', '376', '482', '492', '540', '550', '390', '510', '580'];
  const heightOf = (codes: readonly Kode[]): number | undefined => {
    const found = codes.map((kode) => areas.find((area) => kodeOf(area) === kode)).find(Boolean);
    return found && positionsOf([found])[0]?.[1];
  };
  const [top, bottom] = [heightOf(north), heightOf(south)];
  return top === undefined || bottom === undefined || top > bottom;
}
