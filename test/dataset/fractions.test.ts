import { expect } from '@open-wc/testing';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import { smallRate } from '../../src/dataset/fractions.js';
import { beskeder, csv, read, rowsOf, value } from './read.js';

const HEAD = 'Kommune;Sager;Omgjort;Stadfæstet;Ændret;Hjemvist';
const besked = (vaerdi: string, procent: string): string =>
  `${vaerdi} ligner en brøk. Skriv ${procent}, hvis det er ${procent} %. Så lille en procent bruges kun, hvor antallet af sager passer til den.`;

describe('a percentage as Excel keeps it, 0.62 for 62 %', () => {
  it('is refused in a short form, and named', () => {
    const reading = read([value({ Rødovre: 0.62, Danmark: 44.9 })]);
    expect(rowsOf(reading)).to.deep.equal(['000/social/2024 omgjort=44.9']);
    expect(beskeder(reading.fejl)).to.deep.equal([`Rødovre: ${besked('0,62', '62')}`]);
  });

  for (const [name, line, vaerdi, procent] of [
    ['alone', ';0,62', '0,62', '62'],
    ['with cases that do not explain it', '74;0,62', '0,62', '62'],
    ['with decimals of its own', '74;0,6216', '0,6216', '62,16'],
    ['beside its rest', ';0,62;0,38', '0,62', '62'],
    ['beside its rest, though cases would explain it', '8810;0,45;0,55', '0,45', '45'],
    ['as its rest', ';;0,38', '0,38', '38'],
    ['as its parts', ';;;0,03;0,59', '0,59', '59'],
    ['beside parts in percent', ';0,62;;3;59', '0,62', '62'],
  ] as const)
    it(`is refused ${name}`, () => {
      const reading = read([csv(`${HEAD}\nRødovre;${line}\nDanmark;;44,9`)]);
      expect(reading.raekker).to.equal(1);
      expect(beskeder(reading.fejl)).to.deep.equal([`linje 2: ${besked(vaerdi, procent)}`]);
      expect(reading.advarsler).to.deep.equal([]);
    });

  it('is not doubted too where it is refused, however the rows are given', () => {
    const row = { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 0.62, sager: 74 };
    const whole = { ...row, kommune: 'Herlev', omgjort: 62, stadfaestet: 50 };
    const list = read([value({ raekker: [row, whole] })]);
    expect(list.fejl.map(({ sti }) => sti)).to.deep.equal(['raekker[0]']);
    expect(new Set(list.advarsler.map(({ sti }) => sti))).to.deep.equal(new Set(['raekker[1]']));
    const short = read([value({ Rødovre: { omgjort: 0.62, sager: 74 } })]);
    expect([short.fejl.length, short.advarsler.length]).to.deep.equal([1, 0]);
  });

  it('leaves the doubts about other lines', () => {
    const lines = Array.from({ length: 30 }, (_, i) => (i === 1 ? 'Rødovre;74;0,62' : ''));
    const reading = read([csv(`${HEAD}\n${lines.join('\n')}\nHerlev;;62;50\nGreve;;62;50`)]);
    expect(reading.fejl.map(({ sti }) => sti)).to.deep.equal(['linje 3']);
    expect(reading.advarsler.map(({ sti }) => sti)).to.deep.equal(['linje 32', 'linje 33']);
  });

  it('is also seen in 1, and in what its cases explain, beside one that is a fraction', () => {
    const reading = read([csv(`${HEAD}\nDanmark;8631;0,45\nRødovre;;0,62\nHerlev;;1\nGreve;;0`)]);
    expect(rowsOf(reading)).to.deep.equal(['253/social/2024 omgjort=0']);
    expect(beskeder(reading.fejl)).to.deep.equal([
      `linje 2: ${besked('0,45', '45')}`,
      `linje 3: ${besked('0,62', '62')}`,
      `linje 4: ${besked('1', '100')}`,
    ]);
  });

  for (const [name, line] of [
    ['none and all', '6;0\nHerlev;;1\nGreve;4;100;0'],
    ['a rate beside its rest', ';0,6;99,4'],
    ['a rest beside its rate', ';99,4;0,6'],
    ['a small part', ';62;;0,7'],
    ['no cases', '0;0,62'],
    ['a rate with a sign of percent', ';0,6 %\nHerlev;;0,6 pct.\nGreve;;1%'],
  ] as const)
    it(`is not seen in ${name}`, () =>
      expect(read([csv(`${HEAD}\nRødovre;${line}`)]).fejl).to.deep.equal([]));

  it('is not doubted in a rate with a sign of percent, also beside one that is a fraction', () => {
    const reading = read([value({ Rødovre: '0,6 %', Herlev: 0.62 })]);
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=0.6']);
    expect(reading.advarsler).to.deep.equal([]);
  });

  it('is asked about where the cases explain it', () => {
    const reading = read([csv(`${HEAD}\nRødovre;161;0,62`)]);
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=0.62 sager=161']);
    expect(beskeder(reading.advarsler)).to.deep.equal([
      'linje 2: 0,62 ligner en brøk. Skriv 62, hvis det er 62 %.',
    ]);
  });

  it('is not seen in what is published', () =>
    expect([...EMBEDDED.rows.values()].filter(smallRate)).to.deep.equal([]));
});
