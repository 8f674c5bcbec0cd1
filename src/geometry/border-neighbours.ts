import type { Kode } from '../kommuner/kommuner.js';
import { outlinesOf } from './outlines.js';
import { eachSegment } from './rings.js';
import type { Shapes } from './shapes.js';

/** Which kommuner share a border on land, told by lines that two of them draw; islands have none. */
export function borderNeighbours(shapes: Shapes): ReadonlyMap<Kode, readonly Kode[]> {
  const country = outlinesOf(shapes).filter(({ inset }) => !inset);
  const neighbours = new Map(country.map(({ kode }) => [kode, new Set<Kode>()]));
  const drawnBy = new Map<string, Kode>();
  for (const { kode, rings } of country)
    eachSegment(rings, (x1, y1, x2, y2) => {
      const segment = [`${x1},${y1}`, `${x2},${y2}`].sort().join();
      const other = drawnBy.get(segment);
      drawnBy.set(segment, kode);
      if (other === undefined || other === kode) return;
      neighbours.get(kode)?.add(other);
      neighbours.get(other)?.add(kode);
    });
  return new Map([...neighbours].map(([kode, others]) => [kode, [...others].sort()]));
}
