import { expect } from '@open-wc/testing';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { linesOf } from '../../src/dataset/parse-csv.js';
import { runs } from '../helpers/runs.js';
import { beskeder, csv, read, rowsOf } from './read.js';

describe('CSV', () => {
  for (const separator of [';', ',', '\t'])
    it(`finds the cells that d3-dsv finds between "${separator}"`, () => {
      const dsv = dsvFormat(separator);
      const cell = fc.string({
        unit: fc.constantFrom('a', '1', ' ', '"', '\r', '\n', ';', ',', '\t', 'æ'),
        maxLength: 6,
      });
      fc.assert(
        fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
          const text = dsv.formatRows(rows);
          expect(linesOf(text, separator)).to.deep.equal(dsv.parseRows(text));
        }),
        runs(500),
      );
    });

  for (const { name, text, rows } of [
    {
      name: 'semicolons and decimal commas',
      text: 'Kommune;Område;År;Omgørelsespct.;Sager\nRødovre;Socialområdet;2024;62,5 %;1.234',
      rows: ['175/social/2024 omgjort=62.5 sager=1234'],
    },
    {
      name: 'commas and decimal points',
      text: 'kommune,omraade,aar,omgjort,sager\nRødovre,social,2024,62.5,72\n',
      rows: ['175/social/2024 omgjort=62.5 sager=72'],
    },
    {
      name: 'commas and quoted decimal commas',
      text: 'Kommune,Omgjort,Sager\n"Rødovre","62,5","72"',
      rows: ['175/social/2024 omgjort=62.5 sager=72'],
    },
    {
      name: 'tabs',
      text: 'Kommunekode\tÅr\tOmgørelsesprocent\n0175\t2023\t36',
      rows: ['175/social/2023 omgjort=36'],
    },
    {
      name: 'all figures',
      text: 'Kommune;Sager;Stadfæstede;Omgørelsesprocent;Ændrede;Hjemviste\nRødovre;74;38;62;2,7;59',
      rows: ['175/social/2024 aendret=2.7 hjemvist=59 omgjort=62 sager=74 stadfaestet=38'],
    },
    {
      name: 'områder under a heading of another name',
      text: 'Kommune;Kort;Omgjort\nRødovre;Børnehandicap;78\nHerlev;Voksne med handicap;40',
      rows: ['163/voksenhandicap/2024 omgjort=40', '175/boernehandicap/2024 omgjort=78'],
    },
    {
      name: 'units in the headings',
      text: 'Kommune;Omgjort (%);Stadfæstet i pct.;Hjemvist pct\nRødovre;62;38;59',
      rows: ['175/social/2024 hjemvist=59 omgjort=62 stadfaestet=38'],
    },
    {
      name: 'a quote that is never closed, or not where a cell ends',
      text: 'Kommune;Omgjort;Bemærkning\nRødovre;62;"åben\nHerlev;40;"Nej" sagde de\nGreve;30;"så "og" så\nIshøj;20;x',
      rows: [
        '163/social/2024 bemaerkning="Nej" sagde de omgjort=40',
        '175/social/2024 bemaerkning="åben omgjort=62',
        '183/social/2024 bemaerkning=x omgjort=20',
        '253/social/2024 bemaerkning="så "og" så omgjort=30',
      ],
    },
    {
      name: 'a title above the heading, empty lines and trailing columns',
      text: 'sep=;\nDanmarkskort 2024;;;\n;;;\nKommune;Omgjort;;\nRødovre;62;;\n;;;\n\nHerlev;40;;\n\n',
      rows: ['163/social/2024 omgjort=40', '175/social/2024 omgjort=62'],
    },
    {
      name: 'lines with more empty cells than headings',
      text: 'Kommune,År,Omgjort,Sager\nRødovre,2024,"62,5",72,,\nHerlev,2024,40,,,\n',
      rows: ['163/social/2024 omgjort=40', '175/social/2024 omgjort=62.5 sager=72'],
    },
    {
      name: 'semicolons after the last figure',
      text: 'Kommune;Omgjort;Sager\nRødovre;62;74;\n',
      rows: ['175/social/2024 omgjort=62 sager=74'],
    },
    {
      name: 'columns without headings before the last one',
      text: ',Kommune,Omgjort,\n1,Rødovre,62,note\n',
      rows: ['175/social/2024 omgjort=62'],
    },
    {
      name: 'signs that cannot be seen',
      text: '\u200bKommune;Kommunekode;År;Om\u00adgjort;Sager;Status\n\u200b;;;;;\nRødovre;0175\u200b;\ufeff2024;62\u200b,5;\u2060;\nHerlev;;2024;;;Diskretioneret\u200b',
      rows: ['163/social/2024 status=diskretioneret', '175/social/2024 omgjort=62.5'],
    },
    {
      name: 'line breaks in quoted fields and old line ends',
      text: 'Kommune;Omgjort;Bemærkning\r\nRødovre;62;"Første\r\nAnden ""citat"""\r\nHerlev;40;\r\n',
      rows: [
        '163/social/2024 omgjort=40',
        '175/social/2024 bemaerkning=Første\r\nAnden "citat" omgjort=62',
      ],
    },
    {
      name: 'missing figures',
      text: 'Kommune;Omgjort;Sager;Hjemvist\nRødovre;62;--;.\nHerlev;0;-;NA\nBallerup;40;NaN;',
      rows: [
        '151/social/2024 omgjort=40',
        '163/social/2024 omgjort=0',
        '175/social/2024 omgjort=62',
      ],
    },
    {
      name: 'the states',
      text: 'Kommune;Omgjort;Sager;Status\nRødovre;;0;\nHerlev;;;Diskretioneret\nBallerup;diskretioneret;;',
      rows: [
        '151/social/2024 status=diskretioneret',
        '163/social/2024 status=diskretioneret',
        '175/social/2024 sager=0',
      ],
    },
    {
      name: 'code before name',
      text: 'Kommune;Kommunekode;Omgjort\nRødovre Kommune;175;62',
      rows: ['175/social/2024 omgjort=62'],
    },
    {
      name: 'the country',
      text: 'Kommune;Omgjort\nHele landet;44,9',
      rows: ['000/social/2024 omgjort=44.9'],
    },
  ])
    it(`reads ${name}`, () => {
      const reading = read([csv(text)]);
      expect(beskeder(reading.fejl)).to.deep.equal([]);
      expect(reading.advarsler).to.deep.equal([]);
      expect(rowsOf(reading)).to.deep.equal(rows);
    });

  it('names columns that are not used', () => {
    const reading = read([csv('Kommune;Omgjort;Farve;Note\nRødovre;62;blå;x')]);
    expect(beskeder(reading.advarsler)).to.deep.equal([
      'src: Kolonner, som ikke bruges: Farve, Note.',
    ]);
  });

  for (const sager of ['<5', 'under 5', 'Færre end 5', '1-4', '1 – 4', '*'])
    it(`keeps the percentage beside the count ${sager}, which is left out and named`, () => {
      const reading = read([csv(`Kommune;Omgjort;Sager\nRødovre;62;${sager}`)]);
      expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
      expect(reading.fejl).to.deep.equal([]);
      expect(beskeder(reading.advarsler)).to.deep.equal([
        `linje 2, Sager: "${sager}" er ikke et antal, så rækken vises uden antal. Lad Sager stå tom, hvor antallet er skjult.`,
      ]);
    });

  it('takes a percentage that is not reported as missing', () => {
    const text =
      'Kommune;Omgjort;Hjemvist\nRødovre;62;Ikke oplyst\nHerlev;ikke oplyst;\nGreve;u/o;uoplyst';
    const reading = read([csv(text)]);
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
    expect([...reading.fejl, ...reading.advarsler]).to.deep.equal([]);
  });

  it('keeps what is kept back, though its percentages are not reported', () =>
    expect(
      rowsOf(read([csv('Kommune;Omgjort;Status\nRødovre;ikke oplyst;Diskretioneret')])),
    ).to.deep.equal(['175/social/2024 status=diskretioneret']));

  it('says how a percentage that is missing or kept back is written', () => {
    const { raekker, fejl } = read([csv('Kommune;Omgjort;Sager\nRødovre;*;<5')]);
    expect(raekker).to.equal(0);
    expect(beskeder(fejl)).to.deep.equal([
      'linje 2, Omgjort: "*" er ikke et tal fra 0 til 100. Lad feltet stå tomt, hvor tallet mangler, og skriv diskretioneret i Status, hvor det er skjult.',
    ]);
  });

  it('says so where there is nothing but headings', () => {
    expect(beskeder(read([csv('Kommune;Omgjort\n')]).fejl)).to.deep.equal([
      'src: har ingen rækker med tal.',
    ]);
  });

  for (const { name, text, fejl } of [
    {
      name: 'an unknown kommune',
      text: 'Kommune;Omgjort\n\nHerlev;40\nRødover;62',
      fejl: 'linje 4: ukendt kommune "Rødover": Mente du Rødovre?',
    },
    {
      name: 'the line after quoted line breaks',
      text: 'Kommune;Bemærkning;Omgjort\nHerlev;"a\nb\r\nc";40\nRødovre;;162',
      fejl: 'linje 5, Omgjort: 162 er over 100.',
    },
    {
      name: 'a count that is no count',
      text: 'Kommune;Omgjort;Sager\nHerlev;40;\nRødovre;62;7,5',
      fejl: 'linje 3, Sager: "7,5" er ikke et helt tal.',
    },
    {
      name: 'a quarter',
      text: 'Kommune;År;Omgjort\nHerlev;2024;40\nRødovre;2024K1;62',
      fejl: 'linje 3, År: "2024K1" er ikke et år som 2024.',
    },
    {
      name: 'a line without a year',
      text: 'Kommune;År;Omgjort\nHerlev;2024;40\nRødovre;;62',
      fejl: 'linje 3, År: mangler aar.',
    },
    {
      name: 'code and name that disagree',
      text: 'Kommunekode;Kommune;Omgjort\n163;Herlev;40\n175;Roskilde;62',
      fejl: 'linje 3: koden "175" og navnet "Roskilde" er to forskellige kommuner.',
    },
    {
      name: 'cases without percentages',
      text: 'Kommune;Sager;Omgjort\nHerlev;5;40\nRødovre;74;--',
      fejl: 'linje 3: mangler procenter. Skriv omgjort, stadfaestet, både aendret og hjemvist, sager 0 eller status diskretioneret. Udelad en kommune uden tal.',
    },
    {
      name: 'a decimal comma between cells that commas separate',
      text: 'Kommune,Omgjort,Sager\nHerlev,40,5\nRødovre,62,5,74',
      fejl: 'linje 3: har flere celler end overskrifter. Er cellerne adskilt af komma, skal et tal som 62,5 stå i anførselstegn.',
    },
    {
      name: 'a decimal comma before a missing figure',
      text: 'Kommune,Omgjort,Sager\nHerlev,40,5\nRødovre,62,5,',
      fejl: 'linje 3: har flere celler end overskrifter. Er cellerne adskilt af komma, skal et tal som 62,5 stå i anførselstegn.',
    },
    {
      name: 'a line that has slipped',
      text: 'Kommune;Bemærkning;Sager;Omgjort\nHerlev;;5;40\nRødovre;se bilag; 12;74;62',
      fejl: 'linje 3: har flere celler end overskrifter. Er cellerne adskilt af komma, skal et tal som 62,5 stå i anførselstegn.',
    },
  ])
    it(`leaves out and names ${name}`, () => {
      const reading = read([csv(text)]);
      expect(rowsOf(reading).map((row) => row.slice(0, 15))).to.deep.equal(['163/social/2024']);
      expect(beskeder(reading.fejl)).to.deep.equal([fejl]);
      expect(reading.fejl[0]?.sti).to.equal(fejl.split(/[:,]/)[0]);
    });

  it('leaves out and names a row of a table with a cell more than the headings', () => {
    const rows = [
      ['Kommune', 'Sager', 'Omgjort'],
      ['Herlev', '5', '40', ''],
      ['Rødovre', '12', '74', '62'],
    ].map((cells, i) => ({ number: i + 1, cells }));
    const reading = read([{ sti: 'table', form: 'grid', grid: { kind: 'tabelraekke', rows } }]);
    expect(rowsOf(reading)).to.deep.equal(['163/social/2024 omgjort=40 sager=5']);
    expect(beskeder(reading.fejl)[0]).to.contain('tabellens række 3: har flere celler');
  });

  for (const { text, known } of [
    { text: 'a;b\n1;2', known: '' },
    { text: 'Vores tal\nKommune ;2023;2024\nRødovre;61,5;62', known: ' ud over Kommune' },
    { text: 'Område;År;Omgjort\nsocial;2024;62', known: ' ud over Område, År og Omgjort' },
  ])
    it(`says which headings it found${known}, and which rows it wants`, () =>
      expect(beskeder(read([csv(text)]).fejl)).to.deep.equal([
        `src: har ingen overskrifter, der kan genkendes${known}. Brug mindst Kommune og Omgørelsesprocent, og én række for hvert år og område.`,
      ]));

  it('asks for a year where neither a column nor the page has one', () => {
    const reading = read([csv('Kommune;Omgjort\nRødovre;62\nHerlev;40')], {});
    expect(reading.fejl).to.have.length(1);
    expect(reading.fejl[0]?.besked).to.contain('mangler et år');
  });
});

describe('an export from Talportalen', () => {
  const text = [
    'Kommune;Lovgivning;Sagsemne;periode;Realitetsbehandlede sager i alt;Stadfæstede sager;Ændrede/ophævede sager;Hjemviste sager;Omgørelsesprocent',
    'Rødovre;Socialområdet samlet;;2024;74;28;2;44;62,2',
    'Rødovre;Børnehandicap;I alt;2024;18;4;0;14;77,8',
    'Rødovre;Serviceloven;Handicapområdet - Voksne;2024;6;4;1;1;33,3',
    'Rødovre;Socialområdet;Merudgifter;2024;9;3;1;5;66,7',
    'Rødovre;Aktivloven;Kontanthjælp;2024;20;10;5;5;50,0',
    'Herlev;Aktivloven;Kontanthjælp;2024;--;--;--;--;--',
    'Herlev;Socialområdet samlet;;2024;0;0;0;0;--',
    'Ballerup;Socialområdet samlet;;1. kvartal 2024;3;1;1;1;66,7',
    'Fanø;Socialområdet samlet;;2024;--;--;--;--;--',
    'Ærø;Socialområdet samlet;;2024;--;--;--;--;Diskretioneret',
  ].join('\r\n');

  it('takes only lines about a whole område, and of them cases and rate, never counts as percentages', () => {
    const reading = read([csv(text)]);
    expect(rowsOf(reading)).to.deep.equal([
      '163/social/2024 sager=0',
      '175/boernehandicap/2024 omgjort=77.8 sager=18',
      '175/social/2024 omgjort=62.2 sager=74',
      '175/voksenhandicap/2024 omgjort=33.3 sager=6',
      '492/social/2024 status=diskretioneret',
    ]);
  });

  it('takes a line of dashes as not reported, without a fault: it may mean that there were no cases', () => {
    const { dataset, fejl } = read([csv(text)]);
    expect(dataset.rows.has('563/social/2024')).to.be.false;
    expect(fejl.filter(({ sti }) => sti === 'linje 10')).to.deep.equal([]);
  });

  it('counts and names the other lines', () => {
    expect(beskeder(read([csv(text)]).fejl)).to.deep.equal([
      'linje 9, periode: "1. kvartal 2024" er ikke et år som 2024.',
      'src: 3 linjer om andet end de tre områder er udeladt: "Aktivloven, Kontanthjælp" (2), "Socialområdet, Merudgifter" (1).',
    ]);
  });
});
