import { expect } from '@open-wc/testing';
import type { DatasetFile } from '../../src/dataset/dataset-file.js';
import { datasetFile } from '../../src/dataset/write-json.js';
import { read, value } from './read.js';

const FILE: DatasetFile = {
  version: 1,
  titel: 'Opdigtede tal',
  kilder: [
    { id: 'a', titel: 'Bilag', udgiver: 'Rødovre', url: 'https://example.dk', dato: '2025-06' },
    { id: 'b', titel: 'Notat', url: 'Sag 25/1234' },
  ],
  raekker: [
    { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: '62.0', sager: 74, kilde: 'a' },
    { kommune: 'Danmark', omraade: 'social', aar: 2024, omgjort: 44.9 },
    { kommune: 'Ærø', omraade: 'social', aar: 2024, sager: 0, bemaerkning: 'Ingen klager' },
    { kommune: 'Fanø', omraade: 'social', aar: 2024, status: 'diskretioneret' },
    { kommune: 'Greve', omraade: 'social', aar: 2024, aendret: 3, hjemvist: 20.5, modtagere: 12 },
    { kommune: 'Køge', omraade: 'social', aar: 2024, stadfaestet: 60, afgoerelser: { mindst: 90 } },
  ],
  behandling: [
    {
      kommune: 'Rødovre',
      aar: 2024,
      moede: '2025-09-30',
      handlingsplan: false,
      url: 'https://a.dk',
    },
    { kommune: 'Greve', aar: 2024, url: 'Sag 25/5678' },
  ],
  klageforloeb: [
    {
      kommune: 'Rødovre',
      enhed: 'Forvaltningen',
      aar: 2024,
      afgoerelser: { mindst: 34000 },
      klager: 57,
      trin: [{ navn: 'Afgjort', antal: 13 }],
      udfald: [{ udfald: 'hjemvist', antal: 6 }],
      sager: [{ nr: 1, emne: 'Emne', udfald: 'hjemvist', status: 'Afgjort' }],
      kilde: 'a',
    },
  ],
};

it('a dataset as a file reads back as the same dataset, with all that a file can hold', () => {
  const { dataset } = read([value(FILE)]);
  const file = datasetFile(dataset);
  expect(read([value(file)]).dataset).to.deep.equal(dataset);
  expect(JSON.parse(JSON.stringify(file))).to.deep.equal(FILE);
});
