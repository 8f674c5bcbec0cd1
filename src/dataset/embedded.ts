import file from '../../data/danmarkskort.json' with { type: 'json' };
import { findKommune } from '../kommuner/find-kommune.js';
import { UDFALD } from './udfald.js';
import { EMPTY_DATASET, rowKey, type Dataset, type Row } from './dataset.js';
import type { DatasetFile, RaekkeFile } from './dataset-file.js';
import { percentFrom } from './percent.js';

/** A row that the tests have checked: nothing in it can be wrong. */
function trustedRow(raekke: RaekkeFile): Row {
  const row: Record<string, unknown> = { ...raekke, kommune: findKommune(String(raekke.kommune)) };
  for (const udfald of UDFALD)
    if (raekke[udfald] !== undefined) row[udfald] = percentFrom(String(raekke[udfald]));
  return row as unknown as Row;
}

const { kilder = [], raekker = [] } = file as DatasetFile;

/** The published figures that come with the widget; their sources are named in the file. Their heading is the widget's own. */
export const EMBEDDED: Dataset = {
  ...EMPTY_DATASET,
  kilder: new Map(kilder.map((kilde) => [kilde.id, kilde])),
  rows: new Map(raekker.map(trustedRow).map((row) => [rowKey(row), row])),
};
