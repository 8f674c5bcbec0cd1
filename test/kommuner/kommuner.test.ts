import { expect } from '@open-wc/testing';
import { KOMMUNER, KOMMUNER_BY_NAME } from '../../src/kommuner/kommuner.js';

describe('KOMMUNER_BY_NAME', () => {
  it('has the order of a Danish dictionary', () => {
    const { compare } = new Intl.Collator('da');
    const sorted = [...KOMMUNER.values()].sort((a, b) => compare(a.navn, b.navn));
    expect(KOMMUNER_BY_NAME).to.deep.equal(sorted);
  });
});
