import type { Kode } from '../kommuner/kommuner.js';
import { outlinesOf } from './outlines.js';
import type { Point } from './rings.js';
import type { Shapes } from './shapes.js';

/** Which kommuner share a border on land, told by lines that two of them draw; islands have none. */
export function borderNeighbours(shapes: Shapes): ReadonlyMap<Kode, readonly Kode[]> {
  const country = outlinesOf(shapes).filter(({ inset }) => !inset);
  const neighbours = new Map(country.map(({ kode }) => [kode, new Set<Kode>()]));
  const drawnBy = new Map<string, Kode>();
  for (const { kode, rings } of country)
    for (const ring of rings)
      ring.forEach((to, i) => {
        const from = ring.at(i - 1) as Point;
        const other = drawnBy.get([to, from].join());
        drawnBy.set([from, to].join(), kode);
        if (other === undefined) return;
        neighbours.get(kode)?.add(other);
        neighbours.get(other)?.add(kode);
      });
  return new Map([...neighbours].map(([kode, others]) => [kode, [...others].sort()]));
}
