import { geoIdentity, geoPath } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature, mesh } from 'topojson-client';
import type { Kode } from '../kommuner/kommuner.js';

/** Left, top, right, bottom in the map's own units. */
export type Box = readonly [number, number, number, number];

/** A frame on the map in which something stands that belongs elsewhere or is enlarged. */
export interface Frame {
  readonly id: string;
  readonly navn: string;
  readonly bbox: Box;
}

/** `data/kommuner.topo.json`: projected, y pointing down, `id` the three-digit code. */
export interface KommuneTopology extends Topology<{
  kommuner: GeometryCollection;
  hovedstaden: GeometryCollection;
}> {
  readonly bbox: [number, number, number, number];
  readonly rammer: readonly Frame[];
}

/** One kommune's outline; the kommuner of the Hovedstaden inset have a second, enlarged one. */
export interface Shape {
  readonly kode: Kode;
  readonly d: string;
  readonly inset: boolean;
}

export interface Shapes {
  readonly viewBox: Box;
  readonly frames: readonly Frame[];
  readonly areas: readonly Shape[];
  /** Borders and coasts, each drawn once. */
  readonly borders: string;
}

/** The topology as SVG paths. */
export function shapesOf(topology: KommuneTopology): Shapes {
  const path = geoPath(geoIdentity()).digits(0);
  const outlines = (object: GeometryCollection, inset: boolean): Shape[] =>
    feature(topology, object).features.map((area) => ({
      kode: String(area.id),
      d: path(area) ?? '',
      inset,
    }));
  const { kommuner, hovedstaden } = topology.objects;
  const borders = [kommuner, hovedstaden].map((object) => path(mesh(topology, object)) ?? '');
  return {
    viewBox: topology.bbox,
    frames: topology.rammer,
    areas: [...outlines(kommuner, false), ...outlines(hovedstaden, true)],
    borders: borders.join(''),
  };
}
