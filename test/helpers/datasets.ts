import type { Dataset } from '../../src/dataset/dataset.js';
import type { DatasetFile, RaekkeFile } from '../../src/dataset/dataset-file.js';
import { parseJson } from '../../src/dataset/parse-json.js';
import { readSettings, type Attributes, type Settings } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { dataDa } from '../../src/strings/data-da.js';

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
