import type { Dataset } from '../../src/dataset/dataset.js';
import type { DatasetFile, RaekkeFile } from '../../src/dataset/dataset-file.js';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import type { Omraade } from '../../src/dataset/omraade.js';
import { parseJson } from '../../src/dataset/parse-json.js';
import { readSettings, type Attributes, type Settings } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { dataDa } from '../../src/strings/data-da.js';
import type { ViewInput } from '../../src/view/view-input.js';

/** A dataset file as it is parsed; it must be without a fault. */
export const parsed = (file: DatasetFile): Dataset => {
  const { dataset, fejl } = parseJson(file, 'data', {
    strings: dataDa,
    defaults: { omraade: 'social', aar: undefined },
  });
  if (fejl.length > 0) throw new Error(JSON.stringify(fejl));
  return dataset;
};

/** A dataset of made-up rows. */
export const datasetOf = (...raekker: RaekkeFile[]): Dataset => parsed({ raekker });

export const settingsOf = (attributes: Attributes): Settings =>
  readSettings(attributes, da).settings;

/** What a view of 2024 is made from. */
export const inputOf = (
  attributes: Attributes,
  { dataset = EMBEDDED, aar = 2024, strings = da }: Partial<ViewInput<number>> = {},
): ViewInput<number> => ({ dataset, settings: settingsOf(attributes), aar, strings });

/** The years in which a kommune has an embedded figure of the område, newest first. */
export const embeddedYears = (omraade: Omraade = 'social'): readonly number[] => {
  const rows = [...EMBEDDED.rows.values()].filter(
    (row) => row.omraade === omraade && row.kommune !== '000',
  );
  return [...new Set(rows.map(({ aar }) => aar))].sort((a, b) => b - a);
};

/** What a page without `aar` shows. */
export const newestYear = (omraade?: Omraade): number => Math.max(...embeddedYears(omraade));

/** The embedded figures without those of later years. */
export const embeddedUntil = (year: number): Dataset => ({
  ...EMBEDDED,
  rows: new Map([...EMBEDDED.rows].filter(([, { aar }]) => aar <= year)),
});
