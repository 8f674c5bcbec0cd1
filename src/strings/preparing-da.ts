import { dataDa } from './data-da.js';
import type { DataStrings } from './data-strings.js';

/** What is said of data to who prepares them, at the command line and on the page "Byg dit kort": more than a visitor's page needs. */
export const preparingDa: DataStrings = {
  ...dataDa,
  mangler: (felt, tilladt) =>
    dataDa.mangler(felt, tilladt) +
    // What the page or the command gives holds for tables without the column.
    (felt === 'omraade' || felt === 'aar' ? ' Det skal stå ved tallene selv.' : ''),
  // The name of the file stands before.
  hentning: (error) =>
    error.failure === 'html'
      ? 'Filen er en webside (HTML) og ikke tal. Gem tallene som CSV eller JSON.'
      : dataDa.hentning(error),
};
