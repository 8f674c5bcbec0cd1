import { expect } from '@open-wc/testing';
import { omraaderIn, yearsIn } from '../../src/dataset/titles.js';
import { beskeder, csv, read, rowsOf } from './read.js';

const table = (...lines: string[]) => csv(lines.join('\n'));
const ROWS = ['Kommune;Omgjort', 'Rødovre;36', 'Herlev;40'];

describe('a title', () => {
  for (const [title, years] of [
    ['Omgørelsesprocenter 2023', [2023]],
    ['Danmarkskort 2023, offentliggjort 2024', [2023]],
    ['Tal for 2023 (opdateret 24. juni 2024)', [2023]],
    ['2023, hentet 24-06-2024', [2023]],
    ['Rødovre d. 24.6.2024', []],
    ['Juni 2024', []],
    ['Kilde: Ankestyrelsen 2024', []],
    ['Udtræk 2025', []],
    ['Senest ændret 2025', []],
    ['Til kommunalbestyrelsens møde 2025', []],
    ['Udvikling 2020-2023', [2020, 2023]],
    ['2023/24', [2023, NaN]],
    ['1. kvartal 2023', [2023, NaN]],
    ['2023K1', [2023, NaN]],
    ['1.234 klager af 12023', []],
    ['Første halvdel af 2024', [2024, NaN]],
    ['Q1 2024', [2024, NaN]],
    ['1. kv. 2024', [2024, NaN]],
    ['Seneste tal: 2023', [2023]],
    ['Seneste ændring: 2025', []],
    ['Seneste opdatering: 2025', []],
    ['Offentliggjorte omgørelsesprocenter 2023', [2023]],
    ['Ankestyrelsen, maj 2025', []],
    ['Ankestyrelsen – maj 2025', []],
    ['Januar-december 2023', [0, NaN]],
    ['1. januar – 31. december 2023', [0, NaN]],
    ['Januar 2022 til og med juni 2023', [0, NaN]],
    ['1.1.2023 - 31.12.2023', [0, NaN]],
  ] as const)
    it(`names the years ${years.join(', ')}: ${title}`, () =>
      expect(yearsIn(title)).to.deep.equal(years));

  it('are looked for in a line of any length without holding the page up', () =>
    expect(yearsIn('1.'.repeat(300_000))).to.deep.equal([]));

  for (const [title, omraader] of [
    ['Børnehandicap', ['boernehandicap']],
    ['Handicapområdet - Voksne, 2024', ['voksenhandicap']],
    ['Omgørelsesprocenter på socialområdet', ['social']],
    ['Det sociale område', ['social']],
    ['Social- og Sundhedsforvaltningen', []],
    ['Børn og Unge', []],
    ['Børne- og voksenområdet', []],
    ['Klager på voksenområdet', ['voksenhandicap', 'social']],
    ['Handicapområdet', ['boernehandicap', 'voksenhandicap']],
    ['Børn og voksne med handicap', ['boernehandicap', 'voksenhandicap']],
    ['Socialområdet: børnehandicap', ['social', 'boernehandicap']],
  ] as const)
    it(`names the områder ${omraader.join(', ')}: ${title}`, () =>
      expect(omraaderIn(title)).to.deep.equal(omraader));
});

describe('a table without columns for år and område', () => {
  for (const [name, above, key] of [
    ['its title’s year', ['Omgørelsesprocenter 2023;;'], 'social/2023'],
    ['its title’s område', ['Børnehandicap;;'], 'boernehandicap/2024'],
    ['both', ['Voksenhandicap;', ';', 'Tal for 2022'], 'voksenhandicap/2022'],
    ['the page’s', ['Vores tal', 'Kilde: Ankestyrelsen 2025'], 'social/2024'],
  ] as const)
    it(`has ${name}`, () => {
      const reading = read([table(...above, ...ROWS)]);
      expect(rowsOf(reading)).to.deep.equal([`163/${key} omgjort=40`, `175/${key} omgjort=36`]);
      expect([...reading.fejl, ...reading.advarsler]).to.deep.equal([]);
    });

  it('asks whether børneområdet is more than børnehandicap, unless the page is about that', () => {
    const source = table('Klager på børneområdet;;', ...ROWS);
    expect(beskeder(read([source]).fejl)[0]).to.contain('Lav en kolonne, der hedder Område');
    const page = { omraade: 'boernehandicap', aar: 2024 } as const;
    expect(rowsOf(read([source], page))[0]).to.equal('163/boernehandicap/2024 omgjort=40');
  });

  it('needs no year of the page where its title has one', () =>
    expect(rowsOf(read([table('År 2023', ...ROWS)], {}))[0]).to.equal(
      '163/social/2023 omgjort=40',
    ));

  for (const [name, lines, said] of [
    [
      'a title names two years',
      ['Omgørelsesprocenter 2023 og 2024', ...ROWS],
      '"Omgørelsesprocenter 2023 og 2024" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'columns of one figure are of two years',
      [';2023;2024', 'Kommune;Omgjort;Omgjort', 'Rødovre;36;36'],
      '"2023 2024" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'years stand under the heading of a percentage',
      ['Kommune;Omgjort;;', ';2022;2023;2024', 'Rødovre;60;61;62'],
      '"2022 2023 2024" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'years stand under the headings of cases and percentages',
      ['Kommune;Sager;;Omgjort;', ';2023;2024;2023;2024', 'Rødovre;70;74;61;62'],
      '"2023 2024 2023 2024" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'a column of years has another name',
      ['Kommune;Omgjort;Afgørelsesår', 'Rødovre;61;2022'],
      '"Afgørelsesår" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'the years under the headings are not final',
      ['Kommune;Omgjort;', ';År 2023;2024*', 'Rødovre;61;62'],
      '"År 2023 2024*" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'its title names the months',
      ['Januar-december 2023', ...ROWS],
      '"Januar-december 2023" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'a column of years, each written as one, has another name',
      ['Kommune;Omgjort;Afgørelsesår', 'Rødovre;61;År 2022'],
      '"Afgørelsesår" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
    [
      'a line with figures names another område',
      ['Kommune;Omgjort', 'Børnehandicap;30', ...ROWS.slice(1)],
      '"Børnehandicap" står ved tallene, men det er ikke sikkert, hvilket område hver række handler om. Lav en kolonne, der hedder Område.',
    ],
    [
      'a column of områder has another name, and holds what is none',
      ['Kommune;Omgjort;Sagsområde', 'Rødovre;61;Børn', 'Herlev;40;Voksne'],
      '"Sagsområde" står ved tallene, men det er ikke sikkert, hvilket område hver række handler om. Lav en kolonne, der hedder Område.',
    ],
    [
      'a title may mean two områder',
      ['Handicapområdet', ...ROWS],
      '"Handicapområdet" står ved tallene, men det er ikke sikkert, hvilket område hver række handler om. Lav en kolonne, der hedder Område.',
    ],
    [
      'a line between the rows names another område',
      [...ROWS, 'Børnehandicap;', 'Greve;25'],
      '"Børnehandicap" står ved tallene, men det er ikke sikkert, hvilket område hver række handler om. Lav en kolonne, der hedder Område.',
    ],
    [
      'a line between the rows names another year than the title',
      ['Omgjort 2024', ...ROWS, '2023', 'Greve;25'],
      '"2023" står ved tallene, men det er ikke sikkert, hvilket år hver række handler om. Lav en kolonne, der hedder År.',
    ],
  ] as const)
    it(`is not used where ${name}`, () => {
      const reading = read([table(...lines)]);
      expect(reading.raekker).to.equal(0);
      expect(beskeder(reading.fejl)).to.deep.equal([`src: ${said}`]);
    });

  it('is about the one year that stands under the heading of a percentage', () =>
    expect(rowsOf(read([table('Kommune;Sager;Omgjort', ';;2023', 'Rødovre;74;62')]))).to.deep.equal(
      ['175/social/2023 omgjort=62 sager=74'],
    ));

  it('is about the one område that stands under the headings', () =>
    expect(
      rowsOf(read([table(';Kommune;Omgjort', 'Børnehandicap;;', ';Rødovre;62')])),
    ).to.deep.equal(['175/boernehandicap/2024 omgjort=62']));

  for (const [name, lines] of [
    ['a number of cases alone', ['Kommune;Sager;Omgjort', ';2010;', 'Rødovre;74;62']],
    ['figures of another year', ['Kommune;Sager;Omgjort;Sidste år', 'Rødovre;74;62;61']],
  ] as const)
    it(`is about the page’s year beside ${name}`, () =>
      expect(rowsOf(read([table(...lines)]))).to.deep.equal([
        '175/social/2024 omgjort=62 sager=74',
      ]));

  it('may say in a column of its own when each figure was published, where its title has the year', () =>
    expect(
      rowsOf(read([table('Tal for 2023', 'Kommune;Omgjort;Udgivelsesår', 'Rødovre;62;2024')])),
    ).to.deep.equal(['175/social/2023 omgjort=62']));

  it('may have notes with years under its rows', () =>
    expect(read([table(...ROWS, '* Loven blev ændret i 2023')]).raekker).to.equal(2));
});

describe('a table with the column', () => {
  it('may have any title', () => {
    const reading = read([
      table('Børnehandicap og voksenhandicap 2022-2023', 'Kommune;Område;År;Omgjort', 'Rødovre;social;2024;62'), // prettier-ignore
    ]);
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
    expect(reading.fejl).to.deep.equal([]);
  });
});
