import { KLAGEUDFALD, type Klageforloeb, type Klagesag } from './dataset.js';
import type { Parse } from './fields.js';

type Trin = Klageforloeb['trin'][number];
type Udfald = Klageforloeb['udfald'][number];

const parseTrin: Parse<Trin> = (fields) => {
  const navn = fields.text('navn', true);
  const antal = fields.whole('antal', true);
  return navn === undefined || antal === undefined ? undefined : { navn, antal };
};

const parseUdfald: Parse<Udfald> = (fields) => {
  const udfald = fields.oneOf('udfald', KLAGEUDFALD, true);
  const antal = fields.whole('antal', true);
  return udfald === undefined || antal === undefined ? undefined : { udfald, antal };
};

const parseSag: Parse<Klagesag> = (fields) => {
  const nr = fields.whole('nr', true);
  const emne = fields.text('emne', true);
  if (nr === undefined || emne === undefined) return undefined;
  return { nr, emne, udfald: fields.oneOf('udfald', KLAGEUDFALD), status: fields.text('status') };
};

/** One entry of `klageforloeb`: needs a kommune and a year; cases that cannot be read are left out. */
export const parseKlageforloeb: Parse<Klageforloeb> = (fields) => {
  const kommune = fields.kommune();
  const aar = fields.aar();
  if (kommune === undefined || aar === undefined) return undefined;
  return {
    kommune,
    aar,
    enhed: fields.text('enhed'),
    lovgivning: fields.text('lovgivning'),
    afgoerelser: fields.antal('afgoerelser'),
    klager: fields.whole('klager'),
    trin: fields.all('trin', parseTrin),
    udfald: fields.all('udfald', parseUdfald),
    sager: fields.each('sager', parseSag),
    kilde: fields.text('kilde'),
  };
};
