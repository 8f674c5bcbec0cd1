import { expect } from '@open-wc/testing';
import { beskeder, csv, read, rowsOf } from './read.js';

const HEAD = 'Kommune;Område;År;Omgjort;Sager';

describe('a line that is no row of figures', () => {
  for (const [line, said] of [
    ['Kilde: Ankestyrelsen;;;;', '"Kilde: Ankestyrelsen" er ikke en kommune med tal'],
    [';;;Foreløbige tal;', '"Foreløbige tal" er ikke en kommune med tal'],
    ['1) Opgjort i 2025', '"1) Opgjort i 2025" er ikke en kommune med tal'],
    ['Kilde: Ankestyrelsen; juni 2025;;;', '"Kilde: Ankestyrelsen" er ikke en kommune med tal'],
    ['Note: a;b;c;d;e;f;g', '"Note: a" er ikke en kommune med tal'],
    ['Herlev;;;;', '"Herlev" er ikke en kommune med tal'],
    ['Region Hovedstaden;Social;2024;40;900', '"Region Hovedstaden" er ikke en kommune med tal'],
    ['I alt;Social;2024;40;900', '"I alt" er ikke en kommune med tal'],
    ['Kommuner i alt;Social;2024;40;900', '"Kommuner i alt" er ikke en kommune med tal'],
    ['TOTAL;Social;2024;40;900', '"TOTAL" er ikke en kommune med tal'],
    ['Hovedtotal;Social;2024;40;900', '"Hovedtotal" er ikke en kommune med tal'],
  ] as const)
    it(`is left out, and named where editors look: ${line}`, () => {
      const reading = read([csv(`${HEAD}\nRødovre;Social;2024;62;74\n${line}\n`)]);
      expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62 sager=74']);
      expect(reading.fejl).to.deep.equal([]);
      expect(beskeder(reading.advarsler)).to.deep.equal([`linje 3: ${said} og er udeladt.`]);
    });

  it('may stand where commas separate the cells', () => {
    const reading = read([csv('Kommune,Omgjort\nRødovre,62\nKilde: Ankestyrelsen, 2,5, juni')]);
    expect([reading.raekker, reading.fejl]).to.deep.equal([1, []]);
  });

  it('is not the country, nor a kommune that is misspelt', () => {
    const reading = read([csv(`${HEAD}\nDanmark i alt;Social;2024;44,9;\nAllerd;Social;2024;1;`)]);
    expect(rowsOf(reading)).to.deep.equal(['000/social/2024 omgjort=44.9']);
    expect(beskeder(reading.fejl)).to.deep.equal(['linje 3: ukendt kommune "Allerd": Mente du Allerød?']); // prettier-ignore
  });

  it('is named where the page shows it if it may be the country', () => {
    const reading = read([csv(`${HEAD}\nSum for landet i alt;Social;2024;44,9;\nRødovre;Social;2024;62;74`)]); // prettier-ignore
    expect(beskeder(reading.fejl)[0]).to.contain('"Sum for landet i alt" er ikke en kommune');
    const named = read([csv(`${HEAD}\nHele landet i alt;Social;2024;44,9;`)]);
    expect(rowsOf(named)).to.deep.equal(['000/social/2024 omgjort=44.9']);
  });

  for (const line of ['Rødovre,62', 'Rødovre 62,5 %', 'Rødovre\t62\t74'])
    it(`is not a row that the separator has not cut: ${line}`, () =>
      expect(read([csv(`${HEAD}\n${line}\nHerlev;Social;2024;40;`)]).fejl).to.have.length(1));

  it('is not a figure alone', () =>
    expect(beskeder(read([csv(`${HEAD}\n;;;62;`)]).fejl)).to.deep.equal([
      'linje 2: mangler kommune.',
    ]));

  it('is all there is: that is said', () =>
    expect(beskeder(read([csv(`${HEAD}\nI alt;Social;2024;40;\nKilde: x`)]).fejl)).to.deep.equal([
      'src: har ingen rækker med tal.',
    ]));
});
