import { expect } from '@open-wc/testing';
import { inOrder } from '../../src/dataset/in-order.js';

describe('problems', () => {
  for (const [name, found, ordered] of [
    ['lines', 'linje 2, linje 10, linje 3', 'linje 2, linje 3, linje 10'],
    [
      'fields',
      'raekker[2].aar, raekker[10], raekker[1]',
      'raekker[1], raekker[2].aar, raekker[10]',
    ],
    ['the whole', 'tal-2024.csv, linje 3, linje 2, data', 'tal-2024.csv, linje 2, linje 3, data'],
    ['two sources', 'linje 7, rækkerne, række 1, linje 2', 'linje 2, linje 7, rækkerne, række 1'],
    ['names', 'Rødovre, Greve', 'Rødovre, Greve'],
  ] as const)
    it(`stand in the order of what they are about: ${name}`, () => {
      const problems = found.split(', ').map((sti) => ({ sti, besked: '' }));
      expect(inOrder(problems).map(({ sti }) => sti)).to.deep.equal(ordered.split(', '));
    });
});
