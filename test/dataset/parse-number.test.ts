import { expect } from '@open-wc/testing';
import { parseCount, parsePercent, parseYear } from '../../src/dataset/parse-number.js';
import { dataDa } from '../../src/strings/data-da.js';

const FAULT = 'fault';
const MISSING = undefined;

const outcome = <T>({ value, fault }: { value?: T; fault?: string }): unknown =>
  fault === undefined ? value : FAULT;

describe('parsePercent', () => {
  for (const [raw, value, decimals] of [
    [62, 62, 0],
    [62.5, 62.5, 1],
    [0, 0, 0],
    [-0, 0, 0],
    [100, 100, 0],
    [5e-7, 5e-7, 7],
    ['63.0', 63, 1],
    [(46 / 74) * 100, 62.162162162, 9],
    [5e-12, 0, 0],
    ['62,5', 62.5, 1],
    [' 62,50 % ', 62.5, 2],
    ['62\u00a0%', 62, 0],
    ['62 pct.', 62, 0],
    ['0', 0, 0],
    ['0,0 %', 0, 1],
    ['7.125', 7.125, 3],
  ] as const)
    it(`reads ${JSON.stringify(raw)} as ${value} with ${decimals} decimals`, () => {
      const { value: percent } = parsePercent(raw, dataDa);
      expect(percent).to.deep.equal({ value, decimals });
      expect(Object.is(percent?.value, -0)).to.be.false;
    });

  for (const raw of [
    undefined,
    null,
    NaN,
    '',
    ' ',
    '--',
    '-',
    '–',
    '.',
    '..',
    'NA',
    'na',
    'N/A',
    'NaN',
  ])
    it(`takes ${JSON.stringify(raw)} as missing, not as 0`, () => {
      expect(parsePercent(raw, dataDa)).to.deep.equal({});
      expect(parseCount(raw, dataDa)).to.deep.equal({});
      expect(parseYear(raw, dataDa)).to.deep.equal({});
    });

  for (const raw of [
    162,
    -1,
    '162',
    '100,1',
    '-3',
    Infinity,
    'Infinity',
    '1e1',
    '0x1f',
    '62,',
    ',5',
    '1.234,5',
    'høj',
    '62 62',
    true,
    {},
    [62],
  ])
    it(`refuses ${String(JSON.stringify(raw) ?? raw)}`, () => {
      expect(outcome(parsePercent(raw, dataDa))).to.equal(FAULT);
    });

  it('says what is wrong', () => {
    expect(parsePercent(162, dataDa).fault).to.equal('162 er over 100.');
    expect(parsePercent('162,5', dataDa).fault).to.equal('162,5 er over 100.');
    expect(parsePercent(-1, dataDa).fault).to.equal('-1 er under 0.');
  });
});

describe('parseCount', () => {
  for (const [raw, expected] of [
    [74, 74],
    [0, 0],
    ['0', 0],
    ['74', 74],
    ['74,0', 74],
    ['1.234', 1234],
    ['12.345.678', 12345678],
    ['8 140', 8140],
    [1.5, FAULT],
    [-3, FAULT],
    ['-3', FAULT],
    ['1,5', FAULT],
    ['1.5', FAULT],
    ['1,234', FAULT],
    ['1234.567', FAULT],
    ['mange', FAULT],
    [1e300, FAULT],
    [true, FAULT],
    [{}, FAULT],
    ['--', MISSING],
  ] as const)
    it(`reads ${JSON.stringify(raw)} as ${String(expected)}`, () => {
      expect(outcome(parseCount(raw, dataDa))).to.equal(expected);
    });
});

describe('parseYear', () => {
  for (const [raw, expected] of [
    [2024, 2024],
    ['2024', 2024],
    ['År 2024', 2024],
    ['2024K1', FAULT],
    ['1. kvartal 2024', FAULT],
    ['2024-2025', FAULT],
    [24, FAULT],
    [1899, FAULT],
    [1900, 1900],
    [2999, 2999],
    [3000, FAULT],
    [2024.5, FAULT],
    [true, FAULT],
    [[2024], FAULT],
  ] as const)
    it(`reads ${JSON.stringify(raw)} as ${String(expected)}`, () => {
      expect(outcome(parseYear(raw, dataDa))).to.equal(expected);
    });
});
