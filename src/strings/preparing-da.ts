import { dataDa } from './data-da.js';

/** What is said of data to who prepares them, at the command line and on the page "Byg dit kort": more than a visitor's page needs. */
export const preparingDa = {
  ...dataDa,
  mangler: (felt: string) => `mangler ${felt}. Det skal stå i rækken selv.`,
};
