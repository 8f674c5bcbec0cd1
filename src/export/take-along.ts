import type { Strings } from '../strings/strings.js';
import type { TakeAlong } from '../view/take-along.js';
import { copyTable } from './clipboard.js';
import { download } from './download.js';
import { laterStrings } from '../strings/later-strings.js';

/** What the element can give a visitor to take along. */
export interface Takeable {
  tilSvg(): Promise<string>;
  tilPng(): Promise<Blob>;
  tilCsv(): Promise<string>;
  figures(): Promise<readonly (readonly string[])[]>;
}

/** Downloads or copies what was asked for, under this name. Returns what is to be said of it, if anything. */
export async function takeAlong(
  what: TakeAlong,
  name: string,
  from: Takeable,
  strings: Strings,
): Promise<string | undefined> {
  try {
    if (what === 'kopi')
      return (await copyTable(await from.figures()))
        ? laterStrings(strings).kopieret
        : laterStrings(strings).ikkeKopieret;
    const content = {
      csv: async () => new Blob([await from.tilCsv()], { type: 'text/csv;charset=utf-8' }),
      svg: async () => new Blob([await from.tilSvg()], { type: 'image/svg+xml' }),
      png: () => from.tilPng(),
    };
    download(await content[what](), `${name}.${what}`);
    return undefined;
  } catch {
    return strings.ikkeHentet;
  }
}
