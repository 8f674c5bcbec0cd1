import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** File name → SRI hash and size in bytes, raw and as brotli at its best. */
export const contentsOf = (folder, files) =>
  files.map((file) => {
    const content = readFileSync(join(folder, file));
    const hash = createHash('sha384').update(content).digest('base64');
    return { file, integrity: `sha384-${hash}`, bytes: content.length, brotli: brotli(content) };
  });

/** `integritet.json`: `dele` are what a page fetched before the next update may ask for, `forrige` those kept from the last one. */
export function integrity({ version, dele, forrige, contents }) {
  const filer = Object.fromEntries(contents.map(({ file, ...rest }) => [file, rest]));
  return `${JSON.stringify({ version, dele, forrige, filer }, null, 2)}\n`;
}

export function printSizes(contents) {
  const number = (value) => value.toLocaleString('da').padStart(9);
  console.log(`${'fil'.padEnd(50)}    bytes   brotli  integrity`);
  for (const { file, integrity, bytes, brotli } of contents)
    console.log(`${file.padEnd(50)}${number(bytes)}${number(brotli)}  ${integrity}`);
}
