import { KLAGEUDFALD, type Klageforloeb, type Klagesag } from './dataset.js';
import { Fields, type Parsed } from './fields.js';

function parseTrin(raw: unknown, sti: string): Parsed<Klageforloeb['trin'][number]> {
  const fields = new Fields(raw, sti);
  const navn = fields.text('navn');
  const antal = fields.whole('antal');
  const value = navn === undefined || antal === undefined ? undefined : { navn, antal };
  return fields.require(value, 'navn', 'antal');
}

function parseUdfald(raw: unknown, sti: string): Parsed<Klageforloeb['udfald'][number]> {
  const fields = new Fields(raw, sti);
  const udfald = fields.oneOf('udfald', KLAGEUDFALD);
  const antal = fields.whole('antal');
  const value = udfald === undefined || antal === undefined ? undefined : { udfald, antal };
  return fields.require(value, 'udfald', 'antal');
}

function parseSag(raw: unknown, sti: string): Parsed<Klagesag> {
  const fields = new Fields(raw, sti);
  const nr = fields.whole('nr');
  const emne = fields.text('emne');
  const rest = { udfald: fields.oneOf('udfald', KLAGEUDFALD), status: fields.text('status') };
  const value = nr === undefined || emne === undefined ? undefined : { nr, emne, ...rest };
  return fields.require(value, 'nr', 'emne');
}

/** One entry of `klageforloeb`: needs a kommune and a year; steps and cases that cannot be read are left out and named. */
export function parseKlageforloeb(raw: unknown, sti: string): Parsed<Klageforloeb> {
  const fields = new Fields(raw, sti);
  const kommune = fields.kommune();
  const aar = fields.whole('aar');
  const rest = {
    enhed: fields.text('enhed'),
    afgoerelser: fields.count('afgoerelser'),
    klager: fields.whole('klager'),
    trin: fields.each('trin', parseTrin),
    udfald: fields.each('udfald', parseUdfald),
    sager: fields.each('sager', parseSag),
    kilde: fields.text('kilde'),
  };
  const value = kommune === undefined || aar === undefined ? undefined : { kommune, aar, ...rest };
  return fields.require(value, 'kommune', 'aar');
}
