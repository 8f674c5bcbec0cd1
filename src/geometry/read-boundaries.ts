import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import { boxOf, type Box } from './box.js';
import type { Shapes } from './shapes.js';
import { featuresIn } from './topology.js';

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

/** Width and height of the map in its own units, and how far inside the lines keep. */
const EXTENT = { width: 1000, height: 1140, margin: 8 };

/** TopoJSON or GeoJSON, in degrees or in planar units with y up or down, as shapes that fill the widget's frame. */
export function readBoundaries(file: unknown): Shapes | BoundaryFault {
  const all = featuresOf(file);
  if (!all) return 'ikke-json';
  const byKode = new Map<Kode, Position[][]>();
  for (const area of all) {
    const kode = kodeOf(area);
    const rings = ringsOf(area).filter((ring) => ring.length > 0);
    if (kode !== undefined && rings.length > 0)
      byKode.set(kode, [...(byKode.get(kode) ?? []), ...rings]);
  }
  if (byKode.size === 0) return 'uden-kommuner';

  const used = [...byKode.values()].flat().flat();
  const degrees = used.every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  const up = degrees || pointsUp(byKode) ? -1 : 1;
  const flat = ([x = 0, y = 0]: Position): [number, number] => [
    x,
    up * (degrees ? mercator(y) : y),
  ];
  const [left, top, right, bottom] = boxOf(used.flatMap(flat));
  const { width, height, margin } = EXTENT;
  const scale = Math.min(
    (width - 2 * margin) / (right - left),
    (height - 2 * margin) / (bottom - top),
  );
  // In the middle of the frame.
  const x0 = (width - scale * (right + left)) / 2;
  const y0 = (height - scale * (bottom + top)) / 2;
  const place = (position: Position): string => {
    const [x, y] = flat(position);
    return `${round(x0 + scale * x)},${round(y0 + scale * y)}`;
  };
  // The last point of a ring is the first.
  const areas = [...byKode].map(([kode, rings]) => ({
    kode,
    inset: false,
    d: rings.map((ring) => `M${ring.slice(0, -1).map(place).join('L')}Z`).join(''),
  }));
  const viewBox: Box = [
    x0 + scale * left - margin,
    y0 + scale * top - margin,
    x0 + scale * right + margin,
    y0 + scale * bottom + margin,
  ];
  return { viewBox, frames: [], areas };
}

/** A tenth of a unit is less than what is seen. */
const round = (value: number): number => Math.round(value * 10) / 10;

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
    const layers = Object.values(topology.objects).map(featuresIn(topology));
    return layers.find((layer) => layer.some((area) => kodeOf(area) !== undefined)) ?? [];
  } catch {
    return undefined; // arcs that are not there, coordinates that are none
  }
}

/** The code in a property that is called something like it or, where there is none, in the id: that may be a number in a row. */
function kodeOf({ id, properties }: Feature): Kode | undefined {
  const named = new Map(
    Object.entries((properties ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key.toLowerCase(),
      value,
    ]),
  );
  for (const written of [...CODE_NAMES.map((name) => named.get(name)), id]) {
    if (typeof written !== 'string' && typeof written !== 'number') continue;
    const kode = String(written).trim().replace(/^0+/, '').padStart(3, '0');
    if (KOMMUNER.has(kode)) return kode;
  }
  return undefined;
}

function ringsOf({ geometry }: Feature): Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Latitude to Mercator's plane, in degrees: conformal, and no ring can turn inside out as on the sphere. */
const mercator = (y: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360));

/**
 * Whether planar y grows northwards. Told by Jylland and the islands south of Sjælland, or by any northernmost and southernmost
 * kommuner that are there: codes grow northwards through Jylland (510 Haderslev to 860 Hjørring).
 */
function pointsUp(byKode: ReadonlyMap<Kode, Position[][]>): boolean {
  const north = ['860', '813', '810', '825', '849', '787', '851', '219', '270', '217'];
  const south = ['360', '376', '482', '492', '540', '550', '390', '510', '580'];
  const heightOf = (codes: readonly Kode[]): number | undefined =>
    codes.map((kode) => byKode.get(kode)?.[0]?.[0]?.[1]).find((y) => y !== undefined);
  const [top, bottom] = [heightOf(north), heightOf(south)];
  return top === undefined || bottom === undefined || top > bottom;
}
