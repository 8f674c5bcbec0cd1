import { expect } from '@open-wc/testing';
import type { LoadError } from '../../src/errors.js';
import { decode } from '../../src/loading/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Æ, ø and å have the same codes in Windows-1252 as in Unicode. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  for (const [name, given, text] of [
    ['UTF-8', utf8('Kommune;År\nRødovre;2024'), 'Kommune;År\nRødovre;2024'],
    ['UTF-8 with a BOM', utf8('\ufeffKommune;År'), 'Kommune;År'],
    ['Windows-1252', windows1252('Kommune;År\nRødovre;2024'), 'Kommune;År\nRødovre;2024'],
    ['a dash of Windows-1252', bytes(0xc5, 0x20, 0x96), 'Å –'],
    ['JSON', utf8(' {"Rødovre": 62}'), ' {"Rødovre": 62}'],
  ] as const)
    it(`reads ${name}`, () => {
      expect(decode(given)).to.equal(text);
    });

  for (const [name, given, failure] of [
    ['an empty file', bytes(), 'tom'],
    ['a file with blanks only', utf8('\ufeff \r\n'), 'tom'],
    ['a web page', utf8('\n<!DOCTYPE html><p>404'), 'html'],
    ['a web page without a doctype', utf8('<html lang="da">'), 'html'],
    ['JSON in Windows-1252', windows1252('{"Rødovre": 62}'), 'tegnsaet'],
    ['UTF-16', bytes(0xff, 0xfe, 0x4b, 0), 'tegnsaet'],
    ['UTF-16 without a BOM', bytes(0x4b, 0, 0x6f, 0), 'tegnsaet'],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 0), 'regneark'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), 'regneark'],
  ] as const)
    it(`refuses ${name} as ${failure}`, () => {
      expect(() => decode(given))
        .to.throw()
        .with.property('failure', failure satisfies LoadError['failure']);
    });
});
