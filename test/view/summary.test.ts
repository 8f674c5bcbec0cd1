import { expect } from '@open-wc/testing';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import type { Attributes } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { summary } from '../../src/view/summary.js';
import { datasetOf, inputOf } from '../helpers/datasets.js';

const said = (attributes: Attributes, aar: number, dataset = EMBEDDED): string => {
  return summary(inputOf(attributes, { dataset, aar })).replace(/\u00a0/g, ' ');
};

describe('the summary', () => {
  const cases: readonly [Attributes, number, string][] = [
    [
      { valgt: 'Rødovre' },
      2024,
      'I 2024 omgjorde Ankestyrelsen 62 % af de 74 sager fra Rødovre på socialområdet, 17,1 procentpoint over landsgennemsnittet (44,9 %).',
    ],
    [
      { valgt: 'København', omraade: 'boernehandicap' },
      2024,
      'I 2024 omgjorde Ankestyrelsen 34 % af klagesagerne fra København på børnehandicapområdet, 14,9 procentpoint under landsgennemsnittet (48,9 %).',
    ],
    [
      {},
      2022,
      'I 2022 omgjorde Ankestyrelsen 37,5 % af de 8.631 sager fra hele landet på socialområdet.',
    ],
    [
      { valgt: 'Albertslund' },
      2024,
      'Omgørelsesprocenten for Albertslund på socialområdet i 2024: ikke oplyst.',
    ],
  ];
  for (const [attributes, aar, expected] of cases)
    it(`says: ${expected}`, () => {
      expect(said(attributes, aar)).to.equal(expected);
    });

  it('says that figures are on their way, and not that there are none', () => {
    const loading = (valgt: string) =>
      summary({ ...inputOf({ valgt }), indlaeser: true }).slice(0, 10);
    expect(loading('Albertslund')).to.equal(da.indlaeser.slice(0, 10));
    expect(loading('Rødovre')).to.equal('I 2024 omg');
  });

  it('marks what was computed', () => {
    const made = { omraade: 'social', aar: 2024 } as const;
    const derived = datasetOf(
      { ...made, kommune: 'Rødovre', stadfaestet: 38 },
      { ...made, kommune: 'Danmark', aendret: 7.1, hjemvist: 37.8 },
    );
    expect(said({ valgt: 'Rødovre' }, 2024, derived)).to.equal(
      'I 2024 omgjorde Ankestyrelsen 62 % (beregnet) af klagesagerne fra Rødovre på socialområdet, 17,1 procentpoint over landsgennemsnittet (44,9 %, beregnet).',
    );
  });
});
