import { neighbors } from 'topojson-client';
import type { Kode } from '../kommuner/kommuner.js';
import type { KommuneTopology } from './shapes.js';

/** Which kommuner share a border on land; islands have none. */
export function borderNeighbours(topology: KommuneTopology): ReadonlyMap<Kode, readonly Kode[]> {
  const { geometries } = topology.objects.kommuner;
  const kode = (i: number): Kode => String(geometries[i]?.id);
  return new Map(neighbors(geometries).map((others, i) => [kode(i), others.map(kode).sort()]));
}
