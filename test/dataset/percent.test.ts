import { expect } from '@open-wc/testing';
import { add, complement, difference, percentFrom, round } from '../../src/dataset/percent.js';

describe('percentages', () => {
  for (const [a, b, value, decimals] of [
    ['2.7', '59', 61.7, 1],
    ['59', '2.7', 61.7, 1],
    ['0.10', '0.2', 0.3, 2],
    ['33', '0', 33, 0],
  ] as const)
    it(`add ${a} and ${b} to ${value} with ${decimals} decimals`, () =>
      expect(add(percentFrom(a), percentFrom(b))).to.deep.equal({ value, decimals }));

  for (const [rate, value, decimals] of [
    ['61.7', 38.3, 1],
    ['62', 38, 0],
    ['100.0', 0, 1],
  ] as const)
    it(`leave ${value} with ${decimals} decimals beside ${rate}`, () =>
      expect(complement(percentFrom(rate))).to.deep.equal({ value, decimals }));

  for (const [written, value, decimals] of [
    ['63.0', 63, 1],
    ['61.700', 61.7, 3],
    ['61.699999999999996', 61.7, 1],
    ['7.000000000000001', 7, 0],
    ['33.333333333333336', 33.333333333, 9],
    ['5e-7', 0.0000005, 7],
    ['5e-12', 0, 0],
    ['-0.0', 0, 1],
  ] as const)
    it(`are ${value} with ${decimals} decimals, written ${written}`, () =>
      expect(percentFrom(written)).to.deep.equal({ value, decimals }));

  it('are read from any number, however large', () =>
    expect(percentFrom(String(1.2345678901e25)).decimals).to.be.at.most(9));

  for (const [rate, landstal, points] of [
    ['62', '44.9', 17.1],
    ['33', '40.4', -7.4],
    ['62.25', '62', 0.3],
    ['61.75', '62', -0.3],
    ['44.90', '44.9', 0],
    ['44.94', '44.9', 0.04],
    ['44.86', '44.9', -0.04],
  ] as const)
    it(`are ${points} procentpoint apart: ${rate} and ${landstal}`, () =>
      expect(difference(percentFrom(rate), percentFrom(landstal))).to.equal(points));

  for (const [value, decimals, rounded] of [
    // 100.49999999999999 and 0.04999999999999716 as computers have them.
    [1.005, 2, 1.01],
    [44.9 - 44.85, 1, 0.1],
    [1.00499999, 2, 1],
    [-0.25, 1, -0.3],
    [99.95, 0, 100],
    [99.999999999, 9, 99.999999999],
    [100, 9, 100],
  ] as const)
    it(`round ${value} to ${rounded} with ${decimals} decimals`, () =>
      expect(round(value, decimals)).to.equal(rounded));

  it('keep a small difference between large rates exact', () =>
    expect(add({ value: 97.96, decimals: 2 }, { value: -97.95, decimals: 2 }).value).to.equal(
      0.01,
    ));
});
