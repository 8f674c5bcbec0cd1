import { expect } from '@open-wc/testing';
import type { OwnReading } from '../../src/dataset/read-sources.js';
import { beskeder, csv, read, rowsOf, value } from './read.js';

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
      'src: Kommune (kolonne 1) bruges i stedet for Kommunenavn (kolonne 2) og Omgjort (kolonne 3) bruges i stedet for Omgjorte (kolonne 4).',
    ]);
  });

  for (const [name, head, line, row, said] of [
    [
      'percentages beside counts',
      'Hjemvist;Hjemvist pct.;Ændret;Ændret i %;Omgjort;Omgørelsesprocent;Stadfæstet;Andel stadfæstet',
      '44;59;2;2,7;46;62;28;38',
      'aendret=2.7 hjemvist=59 omgjort=62 stadfaestet=38',
      'Hjemvist pct. (kolonne 3) bruges i stedet for Hjemvist (kolonne 2), Ændret i % (kolonne 5) bruges i stedet for Ændret (kolonne 4), Omgørelsesprocent (kolonne 7) bruges i stedet for Omgjort (kolonne 6) og Andel stadfæstet (kolonne 9) bruges i stedet for Stadfæstet (kolonne 8)',
    ],
    [
      'cases that were decided beside all of them',
      'Sager;Realitetsbehandlede sager;Omgjort',
      '80;74;62',
      'omgjort=62 sager=74',
      'Realitetsbehandlede sager (kolonne 3) bruges i stedet for Sager (kolonne 2)',
    ],
  ] as const)
    it(`give way to those that name their unit: ${name}`, () => {
      const reading = readLines(`Kommune;${head}`, `Rødovre;${line}`);
      expect(rowsOf(reading)).to.deep.equal([`175/social/2024 ${row}`]);
      expect(reading.fejl).to.deep.equal([]);
      expect(beskeder(reading.advarsler)).to.deep.equal([`src: ${said}.`]);
    });

  it('give way in a list too', () => {
    const reading = read([value([{ Kommune: 175, Område: 'social', År: 2024, Omgjort: 46, Omgørelsesprocent: 62 }])]); // prettier-ignore
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
    expect(reading.advarsler).to.have.length(1);
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

describe('a heading', () => {
  for (const heading of [
    'Omgørelsesprocent¹',
    'Omgørelsesprocent 1)',
    'Omgørelsespct. *',
    'Omgjort i alt',
    'Omgjort i alt i pct.',
    'Samlet omgørelsesprocent',
  ])
    it(`names the rate: ${heading}`, () => {
      const reading = readLines(`Kommune;${heading};Ændret;Hjemvist`, 'Rødovre;62;2,7;59');
      expect(rowsOf(reading)).to.deep.equal(['175/social/2024 aendret=2.7 hjemvist=59 omgjort=62']);
      expect([...reading.fejl, ...reading.advarsler]).to.deep.equal([]);
    });

  it('that may be the rate’s is asked about, and no rate computed instead', () => {
    const heading = 'Kommune;Omgørelse (ændret + hjemvist);Ændret;Hjemvist';
    const reading = readLines(heading, 'Rødovre;62;2,7;59');
    expect(rowsOf(reading)).to.deep.equal([]);
    expect(beskeder(reading.fejl)[0]).to.match(/^src: "Omgørelse \(ændret \+ hjemvist\)" kan være/);
    const [long] = readLines(heading.replace('(', `(${'x'.repeat(500)}`), 'Rødovre;62;2,7;59').fejl;
    expect(long?.besked).to.have.length.below(300);
    const words = readLines(heading, 'Rødovre;se noten;2,7;59');
    expect(rowsOf(words)).to.deep.equal(['175/social/2024 aendret=2.7 hjemvist=59']);
  });

  for (const heading of ['Andel af sager', 'Sager i pct.', 'Sager (%)'])
    it(`names no count where it says percent: ${heading}`, () =>
      expect(rowsOf(readLines(`Kommune;Omgjort;${heading}`, 'Rødovre;62;12'))).to.deep.equal([
        '175/social/2024 omgjort=62',
      ]));
});

describe('a column without a heading', () => {
  it('is named by its number where it holds something', () => {
    const reading = readLines('Kommune;;Omgjort;;Farve', 'Rødovre;;62;61;blå');
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
    expect(beskeder(reading.advarsler)).to.deep.equal([
      'src: Kolonner, som ikke bruges: kolonne 4, Farve.',
    ]);
  });
});

describe('a heading among the rows', () => {
  const FIRST = ['Kommune;Omgjort', 'Rødovre;62'];
  for (const [name, head, rest] of [
    ['alone', 'Kommune;Omgjort', ''],
    ['with områder under another name', 'Kommune;Omgjort;Kort', ';social'],
  ] as const)
    it(`is no row where it is the same again: ${name}`, () => {
      const reading = readLines(head, `Rødovre;62${rest}`, '', head, `Herlev;40${rest}`);
      expect(rowsOf(reading)).to.deep.equal(['163/social/2024 omgjort=40', '175/social/2024 omgjort=62']); // prettier-ignore
      expect([...reading.fejl, ...reading.advarsler]).to.deep.equal([]);
    });

  for (const other of ['Kommune;Stadfæstet', 'Kommuner;Klager'])
    it(`ends the table where it is of other columns: ${other}`, () => {
      const reading = readLines(...FIRST, '', other, 'Herlev;40', 'Greve;75');
      expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
      expect(beskeder(reading.fejl)).to.deep.equal([
        'linje 4: er overskrifter til en anden tabel. Dens rækker er ikke brugt: Saml tallene i én tabel.',
      ]);
    });
});

it('is no heading where the word stands alone', () =>
  expect(
    rowsOf(readLines('Kommune;Omgjort', 'Danmark;44,9', 'Kommuner;', 'Rødovre;62')),
  ).to.deep.equal(['000/social/2024 omgjort=44.9', '175/social/2024 omgjort=62']));

describe('a heading of two lines', () => {
  const HEAD = 'Kommune;Område;År;Omgjort;;Sager';
  for (const { name, lines, rows, unused } of [
    {
      name: 'parts of a percentage',
      lines: [HEAD, ';;;Ændret;Hjemvist;', 'Rødovre;Social;2024;2,7;59;74'],
      rows: ['175/social/2024 aendret=2.7 hjemvist=59 sager=74'],
    },
    {
      name: 'a total beside its parts',
      lines: ['Kommune;Omgjort;;;Sager', ';I alt;Ændret;Hjemvist;', 'Rødovre;62;2,7;59;74'],
      rows: ['175/social/2024 aendret=2.7 hjemvist=59 omgjort=62 sager=74'],
    },
    {
      name: 'a count beside its percentage',
      lines: ['Kommune;Omgjort;;Sager', ';Antal;Pct.;', 'Rødovre;46;62;74'],
      rows: ['175/social/2024 omgjort=62 sager=74'],
      unused: 'Omgjort Antal',
    },
    {
      name: 'counts and percentages of the parts',
      lines: [
        'Kommune;Antal sager;;Procent;;Sager',
        ';Ændret;Hjemvist;Ændret;Hjemvist;',
        'Rødovre;2;44;2,7;59;74',
      ],
      rows: ['175/social/2024 aendret=2.7 hjemvist=59 sager=74'],
      unused: 'Antal sager Ændret, Antal sager Hjemvist',
    },
    {
      name: 'units, and the first line once more',
      lines: [
        'Kommune;Omgjort;Sager',
        'Kommune;pct.;antal',
        'Kommune;Omgjort;Sager',
        'Rødovre;62;74',
      ],
      rows: ['175/social/2024 omgjort=62 sager=74'],
    },
    {
      name: 'parts and then units',
      lines: [
        'Kommune;Omgjort;;Sager',
        ';Ændret;Hjemvist;',
        ';pct.;pct.;antal',
        'Rødovre;2,7;59;74',
      ],
      rows: ['175/social/2024 aendret=2.7 hjemvist=59 sager=74'],
    },
  ])
    it(`is read as one: ${name}`, () => {
      const reading = readLines(...lines);
      expect(rowsOf(reading)).to.deep.equal(rows);
      expect(reading.fejl).to.deep.equal([]);
      expect(beskeder(reading.advarsler)).to.deep.equal(
        unused === undefined ? [] : [`src: Kolonner, som ikke bruges: ${unused}.`],
      );
    });

  for (const [name, below] of [
    ['words that are not known', ';;;Mænd;Kvinder;'],
    ['counts', ';;;Antal;Antal;Antal'],
    ['nothing that is left', ';;;Antal;Antal;Heraf'],
  ] as const)
    it(`gives no figures where they are of something else: ${name}`, () => {
      const reading = readLines(HEAD, below, 'Rødovre;Social;2024;60;64;74');
      expect(rowsOf(reading)).to.deep.equal([]);
      expect(reading.fejl).to.have.length(1);
    });

  for (const [name, line] of [
    ['a row without a kommune', ';Børnehandicap;;;;'],
    ['figures without a kommune', ';;;40;;'],
  ] as const)
    it(`is not made of ${name}`, () => {
      const reading = readLines(HEAD, line, 'Rødovre;Social;2024;62;;74');
      expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62 sager=74']);
    });
});
