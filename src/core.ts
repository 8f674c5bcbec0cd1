// `danmarkskort-omgoerelse/core`: everything from raw input to view state, without Lit and without a DOM.
export type { Problem } from './errors.js';
export { HELE_LANDET, KOMMUNER, type Kode } from './kommuner/kommuner.js';
export { findKommune } from './kommuner/find-kommune.js';
export { findOmraade, OMRAADER, type Omraade } from './dataset/omraade.js';
export {
  EMPTY_DATASET,
  rowOf,
  yearsOf,
  type Dataset,
  type Kilde,
  type Row,
} from './dataset/dataset.js';
export { outcomeOf, type Outcome } from './dataset/outcome.js';
export { parseCsv } from './dataset/parse-csv.js';
export { readSources, type OwnReading, type Source } from './dataset/read-sources.js';
export { datasetFile } from './dataset/write-json.js';
export type { DatasetFile } from './dataset/dataset-file.js';
export { readSettings, type Attributes, type Settings } from './settings.js';
export { mapView, type MapView } from './view/map-view.js';
export { buildView, yearShown, type View } from './view/view.js';
export type { Strings } from './strings/strings.js';
export { da } from './strings/da.js';
export type { DataStrings } from './strings/data-strings.js';
export { dataDa } from './strings/data-da.js';
