import type { Feature, GeoJsonProperties, Geometry, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

type Layer = GeometryObject<GeoJsonProperties>;

/** The areas of a TopoJSON object as GeoJSON; their rings are made of arcs, `~i` for arc `i` the other way. */
export function featuresIn({ arcs, transform }: Topology): (object: Layer) => readonly Feature[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const lines = arcs.map((arc) => {
    let [x0, y0] = [0, 0];
    return arc.map(([x = 0, y = 0]): Position => {
      // With a transform each point is a step from the one before.
      x0 = transform ? x0 + x : x;
      y0 = transform ? y0 + y : y;
      return [x0 * kx + dx, y0 * ky + dy];
    });
  });
  const lineOf = (index: number): readonly Position[] => {
    const line = lines[index < 0 ? ~index : index];
    if (!line) throw new RangeError(`There is no arc ${index}.`);
    return index < 0 ? [...line].reverse() : line;
  };
  // A line begins where the one before it ends.
  const ring = (indices: readonly number[]): Position[] =>
    indices.flatMap((index, i) => lineOf(index).slice(i > 0 ? 1 : 0));

  const features = (object: Layer): readonly Feature[] => {
    if (object.type === 'GeometryCollection') return object.geometries.flatMap(features);
    const { type, id, properties = {} } = object;
    const coordinates =
      type === 'Polygon'
        ? object.arcs.map(ring)
        : type === 'MultiPolygon'
          ? object.arcs.map((part) => part.map(ring))
          : [];
    const geometry = { type, coordinates } as Geometry;
    return [{ type: 'Feature', properties, geometry, id }];
  };
  return features;
}
