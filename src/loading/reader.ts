// All that reads the page's own figures: loaded only by pages that bring some.
import { EMBEDDED } from '../dataset/embedded.js';
import { readSources, type Source } from '../dataset/read-sources.js';
import type { Strings } from '../strings/strings.js';
import type { DataStrings } from '../strings/data-strings.js';
import { dataDa } from '../strings/data-da.js';

export { readSources };
export { childSource } from './child-sources.js';
export { loadSource } from './load-source.js';

/** The sentences about data in the language of the widget's own. */
export const dataStrings = ({ data = dataDa }: Strings): DataStrings => data;

/** Whether a source has figures in it, whatever the page has set. */
export const givesRows = (source: Source): boolean =>
  readSources(EMBEDDED, [source], 'social', undefined, dataDa).raekker > 0;
