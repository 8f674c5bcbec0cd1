import { expect } from '@open-wc/testing';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import { datasetOf, newestYear } from '../helpers/datasets.js';
import { beskeder, json, read, rowsOf, value } from './read.js';

const row = (fields: object): object => ({
  kommune: '175',
  omraade: 'social',
  aar: 2024,
  ...fields,
});

describe('readSources', () => {
  it('lets later sources win row by row, each row replaced whole', () => {
    const base = read([
      value([row({ omgjort: 62, sager: 74 }), row({ kommune: '163', omgjort: 1 })]),
    ]).dataset;
    const reading = read(
      [
        json('{"Rødovre": {"omgjort": 50, "bemaerkning": "script"}, "Ballerup": 2}', 'script'),
        json('{"Rødovre": 51, "Ballerup": 3}', 'src'),
        json('{"Rødovre": 52}', 'data'),
      ],
      { base },
    );
    expect(rowsOf(reading)).to.deep.equal([
      '151/social/2024 omgjort=3',
      '163/social/2024 omgjort=1',
      '175/social/2024 omgjort=52',
    ]);
    expect(reading.raekker).to.equal(2);
    expect(reading.kommuner).to.equal(2);
  });

  it('lets the earlier row stand where a later source contradicts itself', () => {
    const reading = read([
      json('{"Rødovre": 50}', 'src'),
      value([row({ omgjort: 1 }), row({ omgjort: 2 })]),
    ]);
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=50']);
    expect(reading.fejl).to.have.length(2);
  });

  it('takes the last title given', () => {
    const titel = (text: string) => value({ titel: text });
    expect(read([titel('En'), titel('To'), value({ raekker: [] })]).dataset.titel).to.equal('To');
  });

  for (const { name, other, aar, rows } of [
    {
      name: 'the page’s year',
      other: [row({ aar: 2025, kommune: '163', omgjort: 1 })],
      aar: 2023,
      rows: ['163/social/2025 omgjort=1', '175/social/2023 omgjort=62'],
    },
    {
      name: 'the newest year of the other sources',
      other: [
        row({ aar: 2022, kommune: '163', omgjort: 1 }),
        row({ aar: 2025, kommune: '163', omgjort: 1 }),
      ],
      aar: undefined,
      rows: [
        '163/social/2022 omgjort=1',
        '163/social/2025 omgjort=1',
        '175/social/2025 omgjort=62',
      ],
    },
  ])
    it(`gives a short form ${name}`, () => {
      const reading = read([json('{"Rødovre": 62}', 'script'), value(other)], {
        ...(aar !== undefined && { aar }),
      });
      expect(rowsOf(reading)).to.deep.equal(rows);
    });

  it('gives a short form the newest year of the embedded figures', () => {
    const reading = read([json('{"Herlev": 62}')], { base: EMBEDDED });
    expect(rowsOf(reading)).to.include(`163/social/${newestYear()} omgjort=62`);
  });

  it('gives it the year that the page shows, where only the country has a newer one', () => {
    const base = datasetOf(
      { kommune: 'Greve', omraade: 'social', aar: 2024, omgjort: 40 },
      { kommune: 'Greve', omraade: 'boernehandicap', aar: 2025, omgjort: 40 },
      { kommune: 'Danmark', omraade: 'social', aar: 2026, omgjort: 40 },
    );
    const reading = read([json('{"Herlev": 62}')], { base });
    expect(rowsOf(reading)).to.include('163/social/2024 omgjort=62');
  });

  it('asks for a year where two short forms have none', () => {
    const reading = read([json('{"Herlev": 62}', 'script'), json('{"Rødovre": 62}')], {});
    expect(rowsOf(reading)).to.deep.equal([]);
    expect(beskeder(reading.fejl).map((besked) => besked.split(':')[0])).to.deep.equal([
      'script',
      'data',
    ]);
    expect(reading.fejl[0]?.besked).to.contain('aar');
  });

  it('names every fault of a source, however many', () => {
    const { fejl } = read([value(Array.from({ length: 300_000 }, () => 1))]);
    expect(fejl).to.have.length(300_000);
  });

  it('takes the område of the page for a short form', () => {
    const reading = read([json('{"Rødovre": 62}')], { omraade: 'boernehandicap', aar: 2024 });
    expect(rowsOf(reading)).to.deep.equal(['175/boernehandicap/2024 omgjort=62']);
  });

  it('unites sources, and lets no figure change its source where two have one id', () => {
    const file = (titel: string, kommune: string) =>
      value({ kilder: [{ id: 'a', titel }], raekker: [row({ kommune, omgjort: 1, kilde: 'a' })] });
    const { dataset } = read([file('Første', '175'), file('Anden', '163'), file('Første', '151')]);
    const titles = [...dataset.rows.values()].map(({ kommune, kilde }) => [
      kommune,
      dataset.kilder.get(kilde ?? '')?.titel,
    ]);
    expect(Object.fromEntries(titles)).to.deep.equal({
      175: 'Første',
      163: 'Anden',
      151: 'Første',
    });
  });

  for (const other of [
    { titel: 'Bilag', udgiver: 'Greve' },
    { titel: 'Bilag', url: 'https://example.dk' },
    { titel: 'Bilag', url: 'Sag 25/1234' },
    { titel: 'Bilag', dato: '2025-06' },
  ])
    it(`tells sources of one id apart by ${Object.keys(other).at(-1)}: ${Object.values(other).at(-1)}`, () => {
      const file = (kilde: object, kommune: string) =>
        value({
          kilder: [{ id: 'a', ...kilde }],
          raekker: [row({ kommune, omgjort: 1, kilde: 'a' })],
          klageforloeb: [{ kommune, aar: 2024, kilde: 'a' }],
        });
      const { dataset } = read([file({ titel: 'Bilag' }, '175'), file(other, '163')]);
      const { rows, klageforloeb, kilder } = dataset;
      expect(kilder.size).to.equal(2);
      const [first, second] = kilder.keys();
      for (const list of [rows, klageforloeb])
        expect([...list.values()].map(({ kilde }) => kilde)).to.deep.equal([first, second]);
    });

  it('finds the source that a later dataset refers to in an earlier one', () => {
    const reading = read([
      value({ kilder: [{ id: 'a', titel: 'Bilag' }] }),
      value([row({ omgjort: 1, kilde: 'a' })]),
    ]);
    expect(reading.advarsler).to.deep.equal([]);
  });
});
