import type { Behandling, Dataset, Kilde, Klageforloeb, Row } from './dataset.js';

/**
 * Datasets as one: later ones win, row by row, a row, klageforløb or behandling replacing the earlier one whole; the last title given; all sources.
 * Where two datasets use one id for different sources, the later one's is renamed, so that no figure changes its source.
 */
export function mergeDatasets(datasets: readonly Dataset[]): Dataset {
  const kilder = new Map<string, Kilde>();
  const rows = new Map<string, Row>();
  const behandling = new Map<string, Behandling>();
  const klageforloeb = new Map<string, Klageforloeb>();
  let titel: string | undefined;
  for (const dataset of datasets) {
    const renamed = new Map<string, string>();
    for (const kilde of dataset.kilder.values()) {
      let { id } = kilde;
      while (kilder.has(id) && !sameKilde(kilder.get(id), kilde)) id += '*';
      if (id !== kilde.id) renamed.set(kilde.id, id);
      kilder.set(id, { ...kilde, id });
    }
    // Not `for`, which makes a pair for each of thousands of rows.
    dataset.rows.forEach((row, key) => rows.set(key, fromRenamed(row, renamed)));
    for (const [key, one] of dataset.behandling) behandling.set(key, one);
    for (const [key, one] of dataset.klageforloeb) klageforloeb.set(key, fromRenamed(one, renamed));
    titel = dataset.titel ?? titel;
  }
  return { ...(titel !== undefined && { titel }), kilder, rows, behandling, klageforloeb };
}

const sameKilde = (a: Kilde | undefined, b: Kilde): boolean =>
  a?.titel === b.titel &&
  a.udgiver === b.udgiver &&
  a.url === b.url &&
  a.adresse === b.adresse &&
  a.dato === b.dato;

function fromRenamed<T extends { readonly kilde?: string | undefined }>(
  one: T,
  renamed: ReadonlyMap<string, string>,
): T {
  const kilde = renamed.get(one.kilde ?? '');
  return kilde === undefined ? one : { ...one, kilde };
}
