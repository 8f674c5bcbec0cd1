import { expect } from '@open-wc/testing';
import { countOutcomes } from '../../src/dataset/count-outcomes.js';
import type { Row } from '../../src/dataset/dataset.js';
import { percentFrom } from '../../src/dataset/percent.js';

type Given = Partial<Record<'omgjort' | 'stadfaestet' | 'aendret' | 'hjemvist', string>>;

const counts = (sager: number, given: Given) => {
  const percentages = Object.entries(given).map(([udfald, text]) => [udfald, percentFrom(text)]);
  const row = {
    kommune: '175',
    omraade: 'social',
    aar: 2024,
    ...Object.fromEntries(percentages),
  } as Row;
  return countOutcomes(row, sager);
};

describe('countOutcomes', () => {
  for (const { name, sager, given, expected } of [
    {
      name: 'Rødovre social 2024',
      sager: 74,
      given: { omgjort: '62', stadfaestet: '38', aendret: '2.7', hjemvist: '59' },
      expected: { omgjort: 46, stadfaestet: 28, aendret: 2, hjemvist: 44 },
    },
    {
      name: 'Rødovre børn 2024',
      sager: 18,
      given: { omgjort: '78', stadfaestet: '22', aendret: '0', hjemvist: '78' },
      expected: { omgjort: 14, stadfaestet: 4, aendret: 0, hjemvist: 14 },
    },
    {
      name: 'Rødovre voksne 2024',
      sager: 6,
      given: { omgjort: '33', stadfaestet: '67', aendret: '17', hjemvist: '17' },
      expected: { omgjort: 2, stadfaestet: 4, aendret: 1, hjemvist: 1 },
    },
    {
      name: 'Rødovre social 2023, whose parts make 126 of 127',
      sager: 127,
      given: { omgjort: '36', stadfaestet: '63', aendret: '7.1', hjemvist: '29' },
      expected: undefined,
    },
    {
      name: 'a percentage of too many cases',
      sager: 500,
      given: { omgjort: '62' },
      expected: undefined,
    },
    {
      name: 'a percentage that no count makes',
      sager: 3,
      given: { omgjort: '62' },
      expected: undefined,
    },
    {
      name: 'a percentage that no count makes beside one that tells',
      sager: 3,
      given: { omgjort: '62', stadfaestet: '33' },
      expected: undefined,
    },
    {
      name: 'a whole whose parts make 9 of 10',
      sager: 10,
      given: { omgjort: '50', stadfaestet: '40' },
      expected: undefined,
    },
    {
      name: 'parts that make 4 of 5',
      sager: 10,
      given: { omgjort: '50', aendret: '10', hjemvist: '30' },
      expected: undefined,
    },
    {
      name: 'parts that make 9 of 10',
      sager: 10,
      given: { aendret: '10', hjemvist: '30', stadfaestet: '50' },
      expected: undefined,
    },
    {
      name: 'a tie, which rounds up',
      sager: 8,
      given: { omgjort: '13' },
      expected: { omgjort: 1 },
    },
    {
      name: 'a tie that was rounded down',
      sager: 8,
      given: { omgjort: '12' },
      expected: undefined,
    },
    {
      name: 'a decimal that tells',
      sager: 500,
      given: { omgjort: '62.4' },
      expected: { omgjort: 312 },
    },
    {
      name: 'more cases than anyone has, without a long search',
      sager: Number.MAX_SAFE_INTEGER,
      given: { omgjort: '62.125' },
      expected: undefined,
    },
    { name: 'zero', sager: 5, given: { omgjort: '0' }, expected: { omgjort: 0 } },
    { name: 'all', sager: 5, given: { omgjort: '100' }, expected: { omgjort: 5 } },
  ])
    it(`counts ${name}`, () => {
      expect(counts(sager, given)).to.deep.equal(expected);
    });
});
