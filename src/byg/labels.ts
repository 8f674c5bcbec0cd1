import type { Skjulbar, Sprog, Visning } from '../settings.js';
import type { Skala } from '../view/scale.js';
import type { Bredde, Talplads, Tema, Vej } from './configuration.js';
import type { TypedColumn } from './typed-row.js';

export const VISNING: Readonly<Record<Visning, string>> = {
  kort: 'Kort',
  tabel: 'Tabel i stedet for kort',
  bilag: 'Bilag: kun A4-arket',
};

export const SKALA: Readonly<Record<Skala, string>> = {
  afvigelse: 'Forskellen til hele landet',
  niveau: 'Omgørelsesprocenten selv',
};

export const SPROG: Readonly<Record<Sprog, string>> = { da: 'Dansk', en: 'Engelsk' };

export const SKJULBAR: Readonly<Record<Skjulbar, string>> = {
  vaelgere: 'Valg af kommune, område og år',
  panel: 'Kommunens tal ved siden af kortet',
  forklaring: 'Farveforklaringen (én linje bliver stående)',
  udvikling: 'Udviklingen år for år',
  sammenligning: 'Kommuner side om side',
  bestemmelser: 'Hvilke paragraffer der indgår',
  klageforloeb: 'Fra afgørelse til klage',
  kilder: 'Kilderne (navnene bliver stående)',
  vaerktoejer: 'Zoom, visning og hentning af tal',
};

export const TEMA: Readonly<Record<Tema, string>> = {
  fds: 'Det Fælles Designsystem',
  borgerdk: 'borger.dk',
  virk: 'Virk',
};

export const BREDDE: Readonly<Record<Bredde, string>> = {
  fuld: 'Al plads',
  spalte: 'Spalte',
  mobil: 'Mobil',
};

export const VEJ: Readonly<Record<Vej, readonly [name: string, when: string]>> = {
  script: ['Script-tag', 'til almindelig HTML'],
  div: ['div', 'hvis editoren fjerner ukendte tags'],
  iframe: ['iframe', 'hvis redaktører ikke må bruge scripts'],
  statisk: ['Statisk HTML', 'hvis siden slet ikke må have scripts'],
  npm: ['npm', 'til udviklere'],
};

export const TALPLADS: Readonly<Record<Talplads, string>> = {
  kode: 'I selve koden',
  json: 'I en JSON-fil ved siden af filerne',
  csv: 'I en CSV-fil ved siden af filerne',
};

export const COLUMN: Readonly<Record<TypedColumn, string>> = {
  kommune: 'Kommune',
  omraade: 'Område',
  aar: 'År',
  sager: 'Sager',
  stadfaestet: 'Stadfæstet, %',
  omgjort: 'Omgjort, %',
  aendret: 'Ændret, %',
  hjemvist: 'Hjemvist, %',
};
