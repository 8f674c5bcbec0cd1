import { expect } from '@open-wc/testing';
import { verdict, wilson } from '../../src/dataset/wilson.js';

describe('wilson', () => {
  // 2/6, 14/18, 46/74 and 0/3 are published worked values; the rest follow from the symmetry of the interval.
  for (const [count, total, low, high] of [
    [2, 6, 10, 70],
    [14, 18, 55, 91],
    [46, 74, 51, 72],
    [0, 3, 0, 56],
    [3, 3, 44, 100],
    [4, 18, 9, 45],
  ] as const)
    it(`puts ${count} of ${total} between ${low} and ${high} %`, () => {
      const interval = wilson(count, total);
      expect(Math.round(interval.low)).to.equal(low);
      expect(Math.round(interval.high)).to.equal(high);
    });

  it('stays within 0 and 100 and around the share', () => {
    for (let total = 1; total < 60; total++)
      for (let count = 0; count <= total; count++) {
        const { low, high } = wilson(count, total);
        const share = (100 * count) / total;
        expect(low).to.be.within(0, share + 1e-9);
        expect(high).to.be.within(share - 1e-9, 100);
      }
  });
});

describe('verdict', () => {
  for (const [count, total, landstal, expected] of [
    [46, 74, 44.9, 'over'],
    [46, 74, 55, 'omkring'],
    [46, 74, 80, 'under'],
    [2, 6, 40.4, 'omkring'],
  ] as const)
    it(`says ${expected} of ${count} in ${total} against ${landstal} %`, () => {
      expect(verdict(wilson(count, total), landstal)).to.equal(expected);
    });

  it('cannot tell a rate from the country at the end of its interval', () => {
    expect(verdict({ low: 44.9, high: 60 }, 44.9)).to.equal('omkring');
    expect(verdict({ low: 30, high: 44.9 }, 44.9)).to.equal('omkring');
  });
});
