import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/dataset.js';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import type { RaekkeFile } from '../../src/dataset/dataset-file.js';
import type { Omraade } from '../../src/dataset/omraade.js';
import { da } from '../../src/strings/da.js';
import { laterDa } from '../../src/strings/later-da.js';
import { withCountry } from '../../src/view/names.js';
import { namedRates } from '../../src/view/named-rates.js';
import { outcomesView } from '../../src/view/outcomes-view.js';
import { datasetOf } from '../helpers/datasets.js';

const viewOf = (dataset: Dataset, kode: string, omraade: Omraade, aar = 2024) =>
  outcomesView(namedRates({ dataset, strings: da }, withCountry(kode), omraade, aar), da);

describe('the outcomes', () => {
  it('stop where the published shares stop, and are never stretched to 100', () => {
    const bars = viewOf(EMBEDDED, '175', 'social', 2023)?.bars[0]?.segments ?? [];
    expect(bars.map(({ udfald, width }) => [udfald, width])).to.deep.equal([
      ['hjemvist', 29],
      ['aendret', 7.1],
      ['stadfaestet', 63],
    ]);
    const end = bars.at(-1);
    expect((end?.start ?? 0) + (end?.width ?? 0)).to.be.closeTo(99.1, 1e-9);
  });

  const dots: readonly [string, string, Omraade, number, number[] | undefined][] = [
    ['Rødovre social 2024', '175', 'social', 2024, [44, 2, 28]],
    ['Rødovre børn 2024', '175', 'boernehandicap', 2024, [14, 0, 4]],
    ['Rødovre voksne 2024', '175', 'voksenhandicap', 2024, [1, 1, 4]],
    ['Rødovre social 2023, whose counts cannot be told', '175', 'social', 2023, undefined],
    ['København, which gives no number of cases', '101', 'social', 2024, undefined],
    ['the country', '000', 'social', 2022, undefined],
  ];
  for (const [what, kode, omraade, aar, expected] of dots)
    it(`are ${expected ? 'one dot per case' : 'without dots'} for ${what}`, () => {
      const all = viewOf(EMBEDDED, kode, omraade, aar)?.dots?.udfald;
      const count = (udfald: string) => all?.filter((one) => one === udfald).length;
      expect(all && ['hjemvist', 'aendret', 'stadfaestet'].map(count)).to.deep.equal(expected);
    });

  it('are without dots where some counts are uncertain, or the dots would be too many', () => {
    const made = { kommune: 'Rødovre', omraade: 'social', aar: 2024 } as const;
    const dotsOf = (row: object) =>
      viewOf(datasetOf({ ...made, ...row } as RaekkeFile), '175', 'social')?.dots;
    expect(dotsOf({ sager: 180, omgjort: 62, stadfaestet: '38.3' })).to.equal(undefined);
    expect(dotsOf({ sager: 200, omgjort: '60.0', stadfaestet: '40.0' })?.udfald).to.have.length(
      200,
    );
    expect(dotsOf({ sager: 201, omgjort: '0.0', stadfaestet: '100.0' })).to.equal(undefined);
  });

  it('end with the bar where rounded shares give more than 100', () => {
    const over = { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 62.5 } as const;
    const bars = viewOf(datasetOf({ ...over, stadfaestet: 38 }), '175', 'social')?.bars;
    expect(bars?.[0]?.segments.map(({ start, width }) => [start, width])).to.deep.equal([
      [0, 62.5],
      [62.5, 37.5],
    ]);
  });

  it('mark what was computed', () => {
    const row = viewOf(EMBEDDED, '101', 'social')?.rows.find((one) => one.udfald === 'stadfaestet');
    expect(row?.cells[0]).to.deep.equal({ text: '60\u00a0%', note: 'beregnet' });
    expect(row?.cells[1]).to.deep.equal({ text: '55,1\u00a0%' });
  });

  it('are one block where the parts of omgjort are unknown', () => {
    const view = viewOf(EMBEDDED, '000', 'social', 2019);
    expect(view?.bars[0]?.segments.map(({ udfald }) => udfald)).to.deep.equal([
      'omgjort',
      'stadfaestet',
    ]);
  });

  it('give omgjort as a whole to all where the parts of one are unknown', () => {
    const omgjort = (dataset: Dataset, omraade: Omraade, aar: number) =>
      viewOf(dataset, '175', omraade, aar)
        ?.rows.find(({ udfald }) => udfald === 'omgjort')
        ?.cells.map(({ text }) => text);
    expect(omgjort(EMBEDDED, 'boernehandicap', 2023)).to.deep.equal(['48\u00a0%', '48,4\u00a0%']);
    expect(omgjort(EMBEDDED, 'social', 2024)).to.equal(undefined);
    const made = { omraade: 'social', aar: 2024 } as const;
    const landstal = datasetOf(
      { ...made, kommune: 'Rødovre', aendret: 2.7, hjemvist: 59 },
      { ...made, kommune: 'Danmark', omgjort: 44.9 },
    );
    expect(omgjort(landstal, 'social', 2024)).to.deep.equal(['61,7\u00a0%', '44,9\u00a0%']);
  });

  it('say once that published figures are rounded, and by name when they are further off', () => {
    expect(viewOf(EMBEDDED, '175', 'social')?.notes).to.deep.equal([
      laterDa.prikkerForklaring,
      da.afrundedeTal,
    ]);
    const off = datasetOf({
      kommune: 'Rødovre',
      omraade: 'social',
      aar: 2024,
      omgjort: 50,
      aendret: 10,
      hjemvist: 30,
    });
    expect(viewOf(off, '175', 'social')?.notes.join())
      .to.contain('Rødovre')
      .and.contain('10,0');
  });

  it('are absent where there are no figures', () => {
    expect(viewOf(EMBEDDED, '147', 'social', 1999)).to.equal(undefined);
  });
});
