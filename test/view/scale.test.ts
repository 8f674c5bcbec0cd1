import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import { en } from '../../src/strings/en.js';
import { AFVIGELSE, NIVEAU, klasseOf, legendPosition } from '../../src/view/scale.js';
import { percentOf } from '../helpers/percent.js';

describe('the class of a rate', () => {
  for (const [rate, klasse] of [
    [19.9, 'under-3'],
    [20, 'under-2'],
    [29.9, 'under-2'],
    [30, 'under-1'],
    [36.9, 'under-1'],
    [37, 'omkring'],
    [40, 'omkring'],
    [43, 'omkring'],
    [43.04, 'omkring'],
    [43.1, 'over-1'],
    [50, 'over-1'],
    [50.1, 'over-2'],
    [60, 'over-2'],
    [60.1, 'over-3'],
  ] as const)
    it(`is ${klasse} for ${rate} % where the country has 40 %`, () =>
      expect(klasseOf(percentOf(rate), percentOf(40))).to.equal(klasse));

  for (const [rate, klasse] of [
    [0, 'niveau-1'],
    [19.9, 'niveau-1'],
    [20, 'niveau-2'],
    [34.9, 'niveau-2'],
    [35, 'niveau-3'],
    [49.9, 'niveau-3'],
    [50, 'niveau-4'],
    [64.9, 'niveau-4'],
    [65, 'niveau-5'],
    [100, 'niveau-5'],
  ] as const)
    it(`is ${klasse} for ${rate} %`, () =>
      expect(klasseOf(percentOf(rate), undefined)).to.equal(klasse));
});

describe('what the legend says of a class', () => {
  const STEP = 0.1;
  for (const { sprog, klasse: texts } of [da, en]) {
    const limitsOf = (klasse: keyof typeof texts) =>
      (texts[klasse].match(/\d+/g) ?? []).map(Number);
    const away = (points: number) => klasseOf(percentOf(50 + points), percentOf(50));

    for (const klasse of AFVIGELSE)
      it(`is true of ${klasse} (${sprog})`, () => {
        const [from = NaN, to] = limitsOf(klasse);
        const side = klasse.startsWith('under') ? -1 : 1;
        if (klasse === 'omkring') {
          expect([away(-from), away(from)]).to.deep.equal([klasse, klasse]);
          expect([away(-from - STEP), away(from + STEP)]).not.to.include(klasse);
          return;
        }
        expect(away(side * (from + STEP))).to.equal(klasse);
        expect(away(side * from)).not.to.equal(klasse);
        if (to === undefined) expect(away(side * 50)).to.equal(klasse);
        else {
          expect(away(side * to)).to.equal(klasse);
          expect(away(side * (to + STEP))).not.to.equal(klasse);
        }
      });

    NIVEAU.forEach((klasse, i) =>
      it(`is true of ${klasse} (${sprog})`, () => {
        const level = (rate: number) => klasseOf(percentOf(rate), undefined);
        const limits = limitsOf(klasse);
        const [from, to] = i === 0 ? [0, ...limits] : limits;
        expect(level(from ?? NaN)).to.equal(klasse);
        if (to === undefined) expect(level(100)).to.equal(klasse);
        else expect([level(to - STEP), level(to) === klasse]).to.deep.equal([klasse, false]);
      }),
    );
  }
});

describe('the place of a rate on the row of classes', () => {
  for (const [rate, place] of [
    [0, 0],
    [10, 0.5 / 7],
    [20, 1 / 7],
    [37, 3 / 7],
    [40, 0.5],
    [43, 4 / 7],
    [70, 6.5 / 7],
    [80, 1],
    [100, 1],
  ] as const)
    it(`is ${place.toFixed(2)} for ${rate} % where the country has 40 %`, () =>
      expect(legendPosition(percentOf(rate), percentOf(40))).to.be.closeTo(place, 1e-9));

  it('does not go past the ends', () => {
    expect(legendPosition(percentOf(0), percentOf(60))).to.equal(0);
    expect(legendPosition(percentOf(100), percentOf(10))).to.equal(1);
  });

  for (const [rate, place] of [
    [0, 0],
    [10, 0.1],
    [20, 0.2],
    [50, 0.6],
    [65, 0.8],
    [100, 1],
  ] as const)
    it(`is ${place} for ${rate} % by level`, () =>
      expect(legendPosition(percentOf(rate), undefined)).to.be.closeTo(place, 1e-9));
});
