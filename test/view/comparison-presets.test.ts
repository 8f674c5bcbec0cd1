import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import {
  comparisonPresets,
  regionKommuner,
  similarKommuner,
} from '../../src/view/comparison-presets.js';
import { datasetOf, embeddedUntil, settingsOf } from '../helpers/datasets.js';

const known = embeddedUntil(2024);
const presets = (kode: string) =>
  comparisonPresets(known, settingsOf({ valgt: kode }), da).map((preset) => ({
    ...preset,
    koder: preset.compared(settingsOf({ valgt: kode }), known) ?? [],
  }));

describe('comparisons by one click', () => {
  it('offer neighbours, region and similar figures, the chosen kommune first', () => {
    const offered = presets('175');
    expect(offered.map(({ label }) => label)).to.deep.equal([
      'Nabokommuner (5)',
      'Region Hovedstaden (28)',
    ]);
    for (const { koder } of offered) expect(koder[0]).to.equal('175');
    expect(offered[0]?.koder.slice(1)).to.deep.equal(['101', '153', '161', '163', '167']);
  });
  it('leave out neighbours for an island, and similar figures for a kommune without', () =>
    expect(presets('400').map(({ label }) => label)).to.deep.equal(['Region Hovedstaden (28)']));
  it('are none for the country, nor where one of another kommune is kept', () => {
    expect(presets('000')).to.deep.equal([]);
    const ofOdense = presets('461');
    expect(ofOdense).not.to.be.empty;
    for (const { compared } of ofOdense)
      expect(compared(settingsOf({ valgt: '000' }), known)).to.equal(undefined);
  });
  it('take the nearest rates first, at most 5 procentpoint away, never the kommune itself or one without a rate', () => {
    // 2024, social: Rødovre 62, Esbjerg and Randers 49, Odense 43, Aalborg 41, København 40 and Aarhus 39.
    expect(similarKommuner(known, '461', 'social', 2024)).to.deep.equal(['851', '101', '751']);
    expect(similarKommuner(known, '175', 'social', 2024)).to.deep.equal([]);
  });
  it('take five rates at most, and one that is just 5 procentpoint away', () => {
    const rates = { Odense: 40, Herlev: 45, Greve: 35, Solrød: 34.9, Ishøj: 40 };
    const rows = (more: object) =>
      Object.entries({ ...rates, ...more }).map(([kommune, omgjort]) => ({
        kommune,
        omraade: 'social',
        aar: 2024,
        omgjort: Number(omgjort),
      }));
    const similar = (more = {}) => similarKommuner(datasetOf(...rows(more)), '461', 'social', 2024);
    expect(similar()).to.deep.equal(['183', '253', '163']);
    const near = { Køge: 41, Faxe: 42, Sorø: 43, Lejre: 44 };
    expect(similar(near)).to.deep.equal(['183', '259', '320', '340', '350']);
  });
  it('count distances that binary fractions miss by a little', () => {
    // 8.3 - 3.3 is 5.000000000000001; 13.3 - 8.3 is just 5.
    const row = (kommune: string, omgjort: number) =>
      ({ kommune, omraade: 'social', aar: 2024, omgjort }) as const;
    const dataset = datasetOf(row('Odense', 8.3), row('Greve', 3.3), row('Solrød', 13.3));
    expect(similarKommuner(dataset, '461', 'social', 2024)).to.deep.equal(['253', '269']);
  });
  it('know the regions', () => {
    expect(regionKommuner('851', 2024)).to.have.length(10);
    expect(regionKommuner('175', 2024)).to.include('400');
  });
  it('take the regions of the year of the figures', () => {
    const made = { kommune: 'Rødovre', omraade: 'social', omgjort: 40 } as const;
    const dataset = datasetOf({ ...made, aar: 2026 }, { ...made, aar: 2027 });
    const labels = (aar: string) =>
      comparisonPresets(dataset, settingsOf({ valgt: '175', aar }), da).map(({ label }) => label);
    expect(labels('2026')).to.include('Region Hovedstaden (28)');
    expect(labels('2027')).to.include('Region Østdanmark (45)');
    expect(regionKommuner('851', 2027)).to.have.length(10);
  });
});
