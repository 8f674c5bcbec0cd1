import { EMPTY_DATASET, type Dataset, type Kilde, type Row } from './dataset.js';

/**
 * Datasets as one: later ones win, row by row, a row replacing the earlier one whole; the last title given; all sources.
 * Where two datasets use one id for different sources, the later one's is renamed, so that no figure changes its source.
 */
export function mergeDatasets(datasets: readonly Dataset[]): Dataset {
  const kilder = new Map<string, Kilde>();
  const rows = new Map<string, Row>();
  let titel: string | undefined;
  for (const dataset of datasets) {
    const renamed = new Map<string, string>();
    for (const kilde of dataset.kilder.values()) {
      let { id } = kilde;
      while (kilder.has(id) && !sameKilde(kilder.get(id), kilde)) id += '*';
      if (id !== kilde.id) renamed.set(kilde.id, id);
      kilder.set(id, { ...kilde, id });
    }
    for (const [key, row] of dataset.rows) {
      const kilde = renamed.get(row.kilde ?? '');
      rows.set(key, kilde === undefined ? row : { ...row, kilde });
    }
    titel = dataset.titel ?? titel;
  }
  return { ...EMPTY_DATASET, ...(titel !== undefined && { titel }), kilder, rows };
}

const sameKilde = (a: Kilde | undefined, b: Kilde): boolean =>
  a?.titel === b.titel &&
  a.udgiver === b.udgiver &&
  a.url === b.url &&
  a.adresse === b.adresse &&
  a.dato === b.dato;
