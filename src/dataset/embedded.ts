import file from '../../data/danmarkskort.json' with { type: 'json' };
import type { Dataset } from './dataset.js';
import type { DatasetFile } from './dataset-file.js';
import { parseDataset } from './parse-json.js';

/** The published figures that come with the widget; their sources are named in the file. */
export const EMBEDDED: Dataset = parseDataset(file as DatasetFile).dataset;
