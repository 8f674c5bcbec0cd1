import { expect } from '@open-wc/testing';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { kommunerByName } from '../../src/kommuner/kommuner.js';
import { da } from '../../src/strings/da.js';
import { coverage } from '../../src/view/coverage.js';
import { mapView } from '../../src/view/map-view.js';
import { datasetOf } from '../helpers/datasets.js';

describe('how many kommuner a map has figures for', () => {
  const said = (dataset: Dataset) =>
    coverage(
      mapView({ dataset, omraade: 'social', aar: 2024, skala: 'afvigelse', strings: da }),
      da,
    );
  const of = (count: number) =>
    datasetOf(
      ...kommunerByName()
        .slice(0, count)
        .map(({ navn }) => ({ kommune: navn, omraade: 'social', aar: 2024, omgjort: 40 })),
    );

  it('is said where they are the fewest', () => {
    expect(said(EMBEDDED)).to.equal('Her er tal for 7 af de 98 kommuner.');
    expect(said(of(48))).to.equal('Her er tal for 48 af de 98 kommuner.');
    expect(said(of(49))).to.equal(undefined);
  });

  it('counts those without cases, and none whose figures are hidden', () => {
    const row = (kommune: string) => ({ kommune, omraade: 'social', aar: 2024 });
    const hidden = { ...row('Greve'), status: 'diskretioneret' } as const;
    const none = { ...row('Ishøj'), sager: 0 } as const;
    expect(said(datasetOf(hidden, none))).to.equal('Her er tal for 1 af de 98 kommuner.');
    expect(said(datasetOf(hidden))).to.equal(undefined);
  });

  it('is left to the messages where there are none', () => {
    expect(said(of(0))).to.equal(undefined);
  });
});
