import { EMPTY_DATASET, type Dataset, type Row } from '../../src/dataset/dataset.js';
import type { Omraade } from '../../src/dataset/omraade.js';
import { parseCsv } from '../../src/dataset/parse-csv.js';
import { readSources, type OwnReading, type Source } from '../../src/dataset/read-sources.js';
import { dataDa } from '../../src/strings/data-da.js';

interface Page {
  readonly base?: Dataset;
  readonly omraade?: Omraade;
  readonly aar?: number;
}

/** What a page would get from its sources; by default there are no other figures, and the page is about social 2024. */
export const read = (
  sources: readonly Source[],
  { base = EMPTY_DATASET, omraade = 'social', aar }: Page = { aar: 2024 },
): OwnReading => readSources({ base, sources, omraade, aar, strings: dataDa });

export const json = (text: string, sti = 'data'): Source => ({ sti, form: 'json', text });
export const value = (data: unknown, sti = 'data'): Source => ({ sti, form: 'value', value: data });
export const csv = (text: string): Source => ({ sti: 'src', form: 'grid', grid: parseCsv(text) });

/** A row in few words: `175/social/2024 omgjort=62 sager=74`. */
export function brief(row: Row): string {
  const { kommune, omraade, aar, ...rest } = row;
  const fields = Object.entries(rest).map(([name, field]) => {
    const { value: percent = 0, decimals } = field as { value?: number; decimals?: number };
    const text = decimals === undefined ? (field as string) : percent.toFixed(decimals);
    return `${name}=${text}`;
  });
  return [`${kommune}/${omraade}/${aar}`, ...fields.sort()].join(' ');
}

export const rowsOf = ({ dataset }: { dataset: Dataset }): string[] =>
  [...dataset.rows.values()].map(brief).sort();
export const beskeder = (problems: readonly { besked: string }[]): string[] =>
  problems.map(({ besked }) => besked);
