import { expect } from '@open-wc/testing';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import { areCounts } from '../../src/dataset/are-counts.js';
import { fitsCases } from '../../src/dataset/fits-cases.js';
import { UDFALD } from '../../src/dataset/udfald.js';
import { beskeder, csv, read, rowsOf, value } from './read.js';

const HEAD = 'Kommune;Sager;Omgjort;Hjemviste;Ændrede;Stadfæstede';

describe('numbers of cases where percentages belong', () => {
  for (const [name, line] of [
    ['all outcomes', '74;46;44;2;28'],
    ['omgjort and stadfæstet', '74;46;;;28'],
    ['the parts and stadfæstet', '74;;44;2;28'],
    ['parts of a percentage', '74;62;44;2;'],
    ['parts of a percentage with decimals', '74;62,2;44;2;38'],
    ['few cases', '3;2;2;0;1'],
  ] as const)
    it(`leave their row out, which is named: ${name}`, () => {
      const reading = read([csv(`${HEAD}\nRødovre;${line}\nHerlev;10;40;30;10;60`)]);
      expect(rowsOf(reading)).to.have.length(1);
      expect(beskeder(reading.fejl)).to.deep.equal([
        'linje 2: tallene ligner antal sager og ikke procenter. Skriv, hvor mange procent af sagerne de er.',
      ]);
      expect(reading.advarsler).to.deep.equal([]);
    });

  for (const [name, line] of [
    ['percentages of 74 cases', '74;62;59;2,7;38'],
    ['percentages of 100 cases', '100;62;59;3;38'],
    ['percentages of 101 cases that add up to 101', '101;62;60;2;39'],
    ['percentages of 99 cases that add up to 99', '99;61;59;2;38'],
    ['parts that do not add up', '74;46;44;9;54'],
    ['no cases', '0;0;0;0;0'],
    ['one percentage', '74;46;;;'],
    ['as many percent as there are cases', '62;62;59;3;38'],
  ] as const)
    it(`are not seen in ${name}`, () => {
      const reading = read([csv(`${HEAD}\nRødovre;${line}`)]);
      expect(reading.raekker).to.equal(1);
      expect(reading.fejl).to.deep.equal([]);
    });

  for (const [name, head, ...lines] of [
    ['many cases', 'Kommune;Sager;Omgjort', 'København;1316;460', 'Rødovre;74;46'],
    ['thousands of cases', 'Kommune;Sager;Omgjort;Stadfæstet', 'Danmark;8.209;5.961;2.248', 'Rødovre;74;46;'], // prettier-ignore
    ['many in two rows without cases', 'Kommune;Omgjort', 'Danmark;1357', 'København;460', 'Rødovre;46'], // prettier-ignore
    ['two rows that can be no percentages', HEAD, 'Greve;74;46;44;2;28', 'Herlev;10;4;3;1;6', 'Rødovre;70;46;44;2;'], // prettier-ignore
  ] as const)
    it(`are seen in every row that may have them, beside ${name}`, () => {
      const at = head.includes('Sager') ? ';;' : ';';
      const own = [`Solrød${at}62,1`, `Odder${at}62 %`];
      const reading = read([csv([head, ...lines, ...own].join('\n'))]);
      expect(rowsOf(reading)).to.deep.equal(['269/social/2024 omgjort=62.1', '727/social/2024 omgjort=62']); // prettier-ignore
      expect(reading.fejl).to.have.length.at.least(lines.length);
    });

  it('are not seen beside one slip of the pen, nor where the outcomes are percentages', () => {
    expect(read([csv('Kommune;Omgjort\nRødovre;620\nHerlev;40')]).raekker).to.equal(1);
    const sums = 'Kommune;Sager;Omgjort;Stadfæstet\nKøbenhavn;1316;460;856\nHerlev;70;40;60';
    expect(read([csv(sums)]).raekker).to.equal(1);
  });

  it('are not seen in a row whose figures are kept back', () => {
    const row = {
      kommune: 175,
      omraade: 'social',
      aar: 2024,
      sager: 3,
      omgjort: 2,
      stadfaestet: 1,
    };
    expect(read([value([{ ...row, status: 'diskretioneret' }])]).raekker).to.equal(1);
    expect(read([value([row])]).raekker).to.equal(0);
  });

  it('are not seen in what is published', () =>
    expect([...EMBEDDED.rows.values()].filter(areCounts)).to.deep.equal([]));
});

describe('a percentage that no whole number of the cases gives', () => {
  it('is kept and warned of, with its column', () => {
    const reading = read([csv('Kommune;Sager;Omgørelsespct.\nRødovre;74;44\nHerlev;74;62')]);
    expect(reading.raekker).to.equal(2);
    expect(beskeder(reading.advarsler)).to.deep.equal([
      'linje 2, Omgørelsespct.: 44\u00a0% passer ikke til et helt antal af 74 sager. Kontrollér begge tal.',
    ]);
  });

  for (const line of ['74;62,2', '3;66,67', '3;67', '1;100', '200;0,5', '8631;37,5', ';44'])
    it(`is not seen in ${line}`, () =>
      expect(
        beskeder(read([csv(`Kommune;Sager;Omgjort\nRødovre;${line}`)]).advarsler).filter((besked) =>
          besked.includes('passer ikke'),
        ),
      ).to.deep.equal([]));

  it('is not seen in what is published', () => {
    const published = [...EMBEDDED.rows.values()].filter(({ sager }) => sager);
    expect(published).not.to.be.empty;
    for (const row of published)
      for (const udfald of UDFALD) {
        const percent = row[udfald];
        if (percent)
          expect(fitsCases(percent, row.sager ?? 0), `${row.aar} ${udfald}`).to.equal(true);
      }
  });
});

describe('headings in the plural', () => {
  const asked = (text: string) =>
    beskeder(read([csv(text)]).advarsler).filter((besked) => besked.includes('kan være antal'));

  it('are asked about where every figure may be a number of cases', () => {
    expect(asked('Kommune;Sager;Omgjorte\nRødovre;74;46\nHerlev;10;5')).to.deep.equal([
      'src: Omgjorte er læst som procenter, men kan være antal sager. Er de procenter, så skriv pct. i overskriften; skriv ellers, hvor mange procent af sagerne de er.',
    ]);
    expect(asked('Kommune;Sager;Omgjorte\nRødovre;74;74')).to.have.length(1);
    expect(
      asked('Kommune;Sager;Omgørelsespct.;Hjemviste;Ændrede/ophævede\nRødovre;74;62;44;'),
    ).to.have.length(1);
  });

  for (const [name, text] of [
    ['a percent sign', 'Sager;Omgjorte\nRødovre;74;46 %'],
    ['a unit', 'Sager;Omgjorte i pct.\nRødovre;74;46'],
    ['decimals', 'Sager;Omgjorte\nRødovre;74;46\nHerlev;74;45,9'],
    ['more than the cases', 'Sager;Omgjorte\nRødovre;74;46\nHerlev;6;50'],
    ['cases unknown', 'Omgjorte\nRødovre;46'],
    ['the singular', 'Sager;Omgjort\nRødovre;74;46'],
    ['a sum of 100', 'Sager;Omgjort;Stadfæstede\nRødovre;74;62;38'],
    [
      'parts that add up to a percentage',
      'Sager;Omgørelsespct.;Hjemviste;Ændrede\nRødovre;74;62;59;3',
    ],
  ] as const)
    it(`are believed with ${name}`, () => expect(asked(`Kommune;${text}`)).to.deep.equal([]));
});
