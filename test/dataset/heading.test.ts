import { expect } from '@open-wc/testing';
import type { OwnReading } from '../../src/dataset/read-sources.js';
import { beskeder, csv, read, rowsOf } from './read.js';

const readLines = (...lines: string[]): OwnReading => read([csv(lines.join('\n'))]);

describe('columns that say the same', () => {
  it('are warned of where they hold the same figures', () => {
    const reading = readLines(
      'Kommune;Kommunenavn;Omgjort;Omgjorte',
      '175;Rødovre;62;62',
      'Herlev;163;40;40',
    );
    expect(rowsOf(reading)).to.deep.equal(['163/social/2024 omgjort=40', '175/social/2024 omgjort=62']); // prettier-ignore
    expect(reading.fejl).to.deep.equal([]);
    expect(beskeder(reading.advarsler)).to.deep.equal([
      'src: Kommunenavn og Omgjorte står i flere kolonner. Kun den første bruges.',
    ]);
  });

  it('may be remarks', () =>
    expect(
      rowsOf(readLines('Kommune;Omgjort;Bemærkning;Kommentar', 'Rødovre;62;a;b')),
    ).to.deep.equal(['175/social/2024 bemaerkning=a omgjort=62']));

  for (const { name, groups } of [
    { name: 'years', groups: ';2023;;2024;' },
    { name: 'områder', groups: ';Børnehandicap;;Socialområdet;' },
    { name: 'nothing', groups: ';;;;' },
  ])
    it(`are never chosen between where their figures differ, with ${name} above them`, () => {
      const reading = readLines(
        groups,
        'Kommune;Omgørelsesprocent;Sager;Omgørelsesprocent;Sager',
        'Herlev;40;10;40;10',
        'Rødovre;36;127;62;127',
      );
      expect(rowsOf(reading)).to.deep.equal([]);
      expect(beskeder(reading.fejl)).to.deep.equal([
        'src: Omgørelsesprocent (kolonne 2) og Omgørelsesprocent (kolonne 4) gælder det samme, men har forskellige tal, så ingen rækker er brugt. Brug kun den ene, eller skriv én række for hvert år og område.',
      ]);
    });

  it('differ where one of them has no figure', () =>
    expect(readLines('Kommune;Omgjort;Omgjort', 'Rødovre;;62').fejl).to.have.length(1));
});
