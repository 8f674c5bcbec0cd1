import { isJson } from '../dataset/is-json.js';
import { LoadError } from '../errors.js';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

export const isExcel = (bytes: Uint8Array): boolean => starts(bytes, 0x50, 0x4b, 3, 4);

/** A workbook from before 2007, or one with a password. */
export const isOldExcel = (bytes: Uint8Array): boolean => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/**
 * The text of a file: UTF-8, with or without BOM, or for CSV the Windows-1252 that Excel writes.
 * Throws a LoadError for what is no text, empty, a web page, or JSON in another encoding.
 */
export function decode(bytes: Uint8Array): string {
  if (isExcel(bytes) || isOldExcel(bytes)) throw new LoadError('regneark');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
    if (isJson(text)) throw new LoadError('tegnsaet');
  }
  if (text.trim() === '') throw new LoadError('tom');
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) throw new LoadError('html');
  if (text.includes('\0')) throw new LoadError('tegnsaet');
  return text;
}
