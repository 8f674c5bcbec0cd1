import { expect } from '@open-wc/testing';
import { KOMMUNER, kommunerByName } from '../../src/kommuner/kommuner.js';

describe('kommunerByName()', () => {
  it('has the order of a Danish dictionary', () => {
    const { compare } = new Intl.Collator('da');
    const sorted = [...KOMMUNER.values()].sort((a, b) => compare(a.navn, b.navn));
    expect(kommunerByName()).to.deep.equal(sorted);
  });
});
