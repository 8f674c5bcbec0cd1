import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Percent } from '../../src/dataset/percent.js';
import { UDFALD } from '../../src/dataset/udfald.js';
import type { Row } from '../../src/dataset/dataset.js';
import { OMRAADER } from '../../src/dataset/omraade.js';
import { outcomeOf } from '../../src/dataset/outcome.js';
import type { OwnReading } from '../../src/dataset/read-sources.js';
import { findKommune } from '../../src/kommuner/find-kommune.js';
import { runs } from '../helpers/runs.js';
import { csv, json, read, value } from './read.js';

const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom('62,5', '63.0', '62 %', '0', '0,0', '100', '99.95', '1e1', '162', '-3', 'x'),
  fc.constantFrom('', '--', '.', '-', 'NA', 'NaN', null, undefined),
  fc.constantFrom(NaN, Infinity, -0, -1, 101, 1e-7, 1e300, '62.00000000000000000000000001'),
);
const kommune = fc.oneof(
  fc.constantFrom('Rødovre', 'rødovre kommune', '175', 175, '0163', 'Århus', 'Danmark', 'Rødover'),
  fc.string(),
  fc.anything(),
);
const row = fc.record(
  {
    kommune,
    omraade: fc.oneof(fc.constantFrom(...OMRAADER, 'Socialområdet', 'Børnehandicap'), fc.string()),
    aar: fc.oneof(fc.constantFrom(2023, 2024, '2024', 2024.5, '2024K1', 0), fc.anything()),
    sager: fc.oneof(fc.constantFrom(0, 5, 74, '1.234', '--', -1, 7.5, '7,5'), fc.anything()),
    omgjort: percent,
    stadfaestet: percent,
    aendret: percent,
    hjemvist: percent,
    status: fc.constantFrom('diskretioneret', 'foreløbig', '', null, 3),
    kilde: fc.constantFrom('a', 'b', 7, '__proto__', {}),
    bemaerkning: fc.anything(),
    afgoerelser: fc.oneof(fc.constantFrom({ mindst: 34000 }, { mindst: 'x' }), fc.anything()),
  },
  { requiredKeys: [] },
);
const goodRow = fc.record({
  kommune: fc.constantFrom('175', 'Herlev', 'Aarhus', 'Danmark'),
  omraade: fc.constantFrom(...OMRAADER),
  aar: fc.constantFrom(2023, 2024),
  omgjort: fc.integer({ min: 0, max: 100 }),
});
const list = fc.array(fc.oneof(row, goodRow), { maxLength: 8 });
const shortForm = fc.dictionary(
  fc.oneof(
    fc.constantFrom('Rødovre', 'Herlev', 'Danmark', '__proto__', 'constructor'),
    fc.string(),
  ),
  fc.oneof(percent, row, fc.dictionary(fc.constantFrom(...OMRAADER, 'x'), percent), fc.anything()),
  { maxKeys: 6 },
);
const dataset = fc.record(
  {
    version: fc.constantFrom(1, 2, 'x'),
    titel: fc.anything(),
    kilder: fc.anything(),
    raekker: fc.oneof(list, fc.anything()),
  },
  { requiredKeys: [] },
);

/** A text with a few of its letters lost, doubled or replaced, as editors and CMSs do it. */
const mangled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          remove: fc.nat(3),
          insert: fc.constantFrom(
            '',
            '',
            '"',
            '“',
            ',',
            ';',
            '\t',
            '\n',
            '{',
            ']',
            ':',
            '62,5',
            '\u00a0',
            '\ufffd',
            '\0',
            '<b>',
            '__proto__',
          ),
        }),
        { maxLength: 4 },
      ),
    )
    .map(([given, changes]) =>
      changes.reduce((now, { at, remove, insert }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + insert + now.slice(start + remove);
      }, given),
    );

const jsonText = fc.oneof(list, shortForm, dataset).map((data) => {
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return '{}';
  }
});
const cell = fc.oneof(
  fc.constantFrom(
    'Rødovre',
    'Herlev',
    '175',
    '2024',
    '62,5',
    '62 %',
    '1.234',
    '--',
    '',
    '0',
    'social',
    'a "b"',
  ),
  fc.string({ maxLength: 8 }),
);
const csvText = fc
  .tuple(
    fc.constantFrom(';', ',', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.shuffledSubarray([
      'Kommune',
      'Kommunekode',
      'Område',
      'År',
      'Omgørelsespct.',
      'Sager',
      'Hjemvist (%)',
      'Status',
      'Lovgivning',
      'Sagsemne',
      'Andet',
    ]),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
  )
  .map(([separator, end, header, rows]) =>
    [header, ...rows]
      .map((cells) =>
        cells
          .map((text) => (/[;,\t"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text))
          .join(separator),
      )
      .join(end),
  );

function expectSoundPercent({ value: share, decimals }: Percent): void {
  expect(share).to.be.within(0, 100);
  expect(Object.is(share, -0)).to.be.false;
  expect(decimals).to.satisfy(Number.isInteger).and.to.be.within(0, 9);
}

function expectSound(rows: Iterable<Row>): void {
  for (const sound of rows) {
    expect(findKommune(sound.kommune)).to.equal(sound.kommune);
    expect(OMRAADER).to.include(sound.omraade);
    expect(sound.aar).to.satisfy(Number.isInteger).and.to.be.within(1900, 2999);
    if (sound.sager !== undefined) expect(sound.sager).to.satisfy(Number.isInteger).and.at.least(0);
    for (const udfald of UDFALD) if (sound[udfald]) expectSoundPercent(sound[udfald]);
    const outcome = outcomeOf(sound);
    expect(outcome).not.to.equal(undefined);
    if (sound.status) expect(outcome?.state).to.equal('diskretioneret');
    else if (sound.sager === 0) expect(outcome?.state).to.equal('ingen-sager');
    else expect(outcome?.state).to.equal('tal');
  }
}

function expectSoundReading({ dataset: { rows }, fejl, advarsler, raekker }: OwnReading): void {
  expectSound(rows.values());
  expect(raekker).to.equal(rows.size);
  for (const { sti, besked } of [...fejl, ...advarsler]) {
    expect(sti).to.be.a('string');
    expect(besked).to.match(/: \S/);
    expect(besked).not.to.match(/(^|[^"])undefined|\[object /);
  }
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
}

describe('whatever a page brings', () => {
  it('as a value, is read or named', () => {
    fc.assert(
      fc.property(fc.oneof(list, shortForm, dataset, fc.anything()), (data) =>
        expectSoundReading(read([value(data)])),
      ),
      runs(3000),
    );
  });

  it('as JSON, mangled, is read or named', () => {
    fc.assert(
      fc.property(fc.oneof(mangled(jsonText), fc.string(), fc.json()), (text) =>
        expectSoundReading(read([json(text)])),
      ),
      runs(4000),
    );
  });

  it('as CSV, mangled, is read or named', () => {
    fc.assert(
      fc.property(fc.oneof(mangled(csvText), fc.string()), (text) =>
        expectSoundReading(read([csv(text)])),
      ),
      runs(4000),
    );
  });

  it('keeps every row of a list or names it', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const reading = read([value({ raekker: rows })]);
        const named = new Set(
          reading.fejl.map(({ sti }) => /^raekker\[(\d+)\]/.exec(sti)?.[1] ?? sti),
        );
        rows.forEach((raw, i) => {
          if (named.has(String(i))) return;
          const { kommune: written, aar } = raw;
          const kode = findKommune(String(written));
          const kept = [...reading.dataset.rows.values()].some(
            (one) => one.kommune === kode && String(one.aar) === String(aar),
          );
          expect(kept, `raekker[${i}]`).to.be.true;
        });
      }),
      runs(1000),
    );
  });

  it('never takes a missing figure for 0', () => {
    const missing = fc.constantFrom('', '--', '.', '-', 'NA', 'NaN', null, undefined);
    fc.assert(
      fc.property(goodRow, missing, (good, none) => {
        const fields = { ...good, sager: none, stadfaestet: none, aendret: none, hjemvist: none };
        const [kept] = read([value([fields])]).dataset.rows.values();
        expect(Object.keys(kept ?? {}).sort()).to.deep.equal([
          'aar',
          'kommune',
          'omgjort',
          'omraade',
        ]);
        expect(kept?.omgjort?.value).to.equal(good.omgjort);
      }),
      runs(1000),
    );
  });

  it('written as CSV says the same as written as JSON', () => {
    const rows = fc.uniqueArray(goodRow, {
      minLength: 1,
      maxLength: 6,
      selector: ({ kommune: name, omraade, aar }) => [name, omraade, aar].join(),
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), (all, separator) => {
        const lines = all.map((one) => [one.kommune, one.omraade, one.aar, one.omgjort]);
        const text = [['Kommune', 'Område', 'År', 'Omgjort'], ...lines]
          .map((cells) => cells.join(separator))
          .join('\r\n');
        const [fromCsv, fromJson] = [read([csv(text)]), read([value(all)])];
        expect([...fromCsv.dataset.rows]).to.deep.equal([...fromJson.dataset.rows]);
        expect(fromCsv.fejl).to.deep.equal([]);
      }),
      runs(1000),
    );
  });
});
