import type { Dataset } from './dataset.js';

/** The dataset, and under its own klageforløb those that come with the widget. */
export function withKlageforloeb(dataset: Dataset, more: Dataset['klageforloeb']): Dataset {
  return { ...dataset, klageforloeb: new Map([...more, ...dataset.klageforloeb]) };
}
