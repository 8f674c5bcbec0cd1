import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import { en } from '../../src/strings/en.js';

const LOCALES = { da: 'da-DK', en: 'en-GB' };

for (const { sprog, format } of [da, en])
  describe(`format in ${sprog}`, () => {
    const digits = (style: 'percent' | 'decimal', decimals: number) =>
      new Intl.NumberFormat(LOCALES[sprog], {
        style,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });

    it('writes percentages as Intl does, with the decimals they were given', () => {
      for (const decimals of [0, 1, 2, 5])
        for (let i = 0; i <= 1000; i++) {
          const value = Number((i / 10).toFixed(decimals));
          expect(format.percent({ value, decimals })).to.equal(
            digits('percent', decimals).format(value / 100),
          );
        }
    });

    it('writes procentpoint with one decimal and no sign', () => {
      for (let i = 0; i <= 1000; i++) {
        const written = digits('decimal', 1).format(i / 10);
        expect(format.points(i / 10)).to.equal(written);
        expect(format.points(-i / 10)).to.equal(written);
      }
    });

    it('rounds a half of procentpoint up, as the classes and the table do', () => {
      for (const [difference, rounded] of [
        [0.05, 0.1],
        [8.35, 8.4],
        [1.55, 1.6],
        [-8.35, 8.4],
      ] as const)
        expect(format.points(difference)).to.equal(digits('decimal', 1).format(rounded));
    });

    it('writes a difference of less than one decimal with two', () => {
      const written = digits('decimal', 2).format(0.04);
      expect(format.points(0.04)).to.equal(written);
      expect(format.signedPoints(-0.04)).to.equal(`−${written}`);
    });

    it('writes a sign before procentpoint where that is asked for', () => {
      const written = digits('decimal', 1).format(17.1);
      expect(format.signedPoints(17.1)).to.equal(`+${written}`);
      expect(format.signedPoints(-17.1)).to.equal(`−${written}`);
      expect(format.signedPoints(-20, 0)).to.equal('−20');
      expect(format.signedPoints(0)).to.equal(digits('decimal', 1).format(0));
    });

    it('separates thousands', () => {
      for (const count of [0, 7, 98, 999, 1000, 8140, 10_000, 123_456, 1_234_567, 1_234_567_890])
        expect(format.count(count)).to.equal(digits('decimal', 0).format(count));
    });

    it('writes days and months', () => {
      const parts = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
      const day = new Intl.DateTimeFormat(LOCALES[sprog], { ...parts, day: 'numeric' });
      const month = new Intl.DateTimeFormat(LOCALES[sprog], parts);
      for (let i = 1; i <= 12; i++) {
        const iso = `2025-${String(i).padStart(2, '0')}`;
        expect(format.date(iso)).to.equal(month.format(new Date(iso)));
        expect(format.date(`${iso}-09`)).to.equal(day.format(new Date(`${iso}-09`)));
        expect(format.date(`${iso}-28`)).to.equal(day.format(new Date(`${iso}-28`)));
      }
    });

    it('leaves what is no date as it was written', () => {
      for (const written of ['', '2025', 'i går', '2025-13', '2025-13-40'])
        expect(format.date(written)).to.equal(written);
    });
  });
