// All that reads the page's own figures: loaded only by pages that bring some.
import type { Strings } from '../strings/strings.js';
import type { DataStrings } from '../strings/data-strings.js';
import { dataDa } from '../strings/data-da.js';

export { readSources } from '../dataset/read-sources.js';
export { childSource } from './child-sources.js';
export { load, ownSources } from './own-sources.js';

/** The sentences about data in the language of the widget's own. */
export const dataStrings = ({ data = dataDa }: Strings): DataStrings => data;
