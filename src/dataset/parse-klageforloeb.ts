import { KLAGEUDFALD, type Klageforloeb, type Klagesag } from './dataset.js';
import type { Parse } from './fields.js';

type Trin = Klageforloeb['trin'][number];
type Udfald = Klageforloeb['udfald'][number];

const parseTrin: Parse<Trin> = (fields) =>
  fields.usable({ navn: fields.text('navn', 'need'), antal: fields.whole('antal', 'need') });

const parseUdfald: Parse<Udfald> = (fields) =>
  fields.usable({
    udfald: fields.oneOf('udfald', KLAGEUDFALD, 'need'),
    antal: fields.whole('antal', 'need'),
  });

const parseSag: Parse<Klagesag> = (fields) =>
  fields.usable({
    nr: fields.whole('nr', 'need'),
    emne: fields.text('emne', 'need'),
    udfald: fields.oneOf('udfald', KLAGEUDFALD),
    status: fields.text('status'),
  });

/** One entry of `klageforloeb`: needs a kommune and a year; cases that cannot be read are left out. */
export const parseKlageforloeb: Parse<Klageforloeb> = (fields) =>
  fields.usable({
    kommune: fields.kommune(),
    aar: fields.aar(),
    enhed: fields.text('enhed'),
    lovgivning: fields.text('lovgivning'),
    afgoerelser: fields.antal('afgoerelser'),
    klager: fields.whole('klager'),
    trin: fields.all('trin', parseTrin),
    udfald: fields.all('udfald', parseUdfald),
    sager: fields.each('sager', parseSag),
    kilde: fields.text('kilde'),
  });
