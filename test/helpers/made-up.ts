import { EMPTY_DATASET, rowKey, type Dataset, type Row } from '../../src/dataset/dataset.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';
import { percentOf } from './percent.js';

/** Says on the screen what the figures are. */
export const MADE_UP = 'Opdigtede tal';

const CASES = [0, 0, 7, 12, 18, 24, 41, 66, 130, 240];

/**
 * Figures for all 98 kommuner that nobody has published: every class and every state occurs. The same every time.
 */
export function madeUpDataset(): Dataset {
  const rows = new Map<string, Row>();
  const put = (row: Row) => rows.set(rowKey(row), row);
  for (const aar of [2023, 2024]) {
    put({ kommune: '000', omraade: 'social', aar, omgjort: percentOf(44.9), kilde: 'opdigtet' });
    [...KOMMUNER.keys()].forEach((kommune, i) => {
      const spread = ((i * 37 + aar * 11) % 71) - 33;
      const sager = CASES[(i * 7) % CASES.length] ?? 0;
      const key = { kommune, omraade: 'social', aar, kilde: 'opdigtet' } as const;
      if (i % 29 === 5) put({ ...key, status: 'diskretioneret' });
      else if (sager === 0 && i % 3 === 0) put({ ...key, sager: 0 });
      else if (i % 31 !== 7)
        put({ ...key, omgjort: percentOf(Math.round(44.9 + spread)), sager: sager || 9 });
    });
  }
  return {
    ...EMPTY_DATASET,
    titel: MADE_UP,
    kilder: new Map([['opdigtet', { id: 'opdigtet', titel: MADE_UP }]]),
    rows,
  };
}
