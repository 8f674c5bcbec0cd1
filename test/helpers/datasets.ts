import type { Dataset } from '../../src/dataset/dataset.js';
import type { RaekkeFile } from '../../src/dataset/dataset-file.js';
import { parseJson } from '../../src/dataset/parse-json.js';
import { readSettings, type Attributes, type Settings } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { dataDa } from '../../src/strings/data-da.js';

/** A dataset of made-up rows. */
export const datasetOf = (...raekker: RaekkeFile[]): Dataset => {
  const { dataset, fejl } = parseJson({ raekker }, 'data', {
    strings: dataDa,
    defaults: { omraade: 'social', aar: undefined },
  });
  if (fejl.length > 0) throw new Error(JSON.stringify(fejl));
  return dataset;
};

export const settingsOf = (attributes: Attributes): Settings =>
  readSettings(attributes, da).settings;
