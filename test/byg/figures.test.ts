import { expect } from '@open-wc/testing';
import { figuresReport, type Report } from '../../src/byg/figures-report.js';
import { readFigures, typedFaults, type Brought } from '../../src/byg/read-figures.js';
import type { TypedRow } from '../../src/byg/typed-row.js';
import { datasetText } from '../../src/byg/dataset-text.js';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import type { Omraade } from '../../src/dataset/omraade.js';
import { datasetFile } from '../../src/dataset/write-json.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';
import { embeddedUntil } from '../helpers/datasets.js';
import { rowsOf } from '../dataset/read.js';
import { engine } from '../helpers/engine.js';

const brought = (text: string, more: Partial<Brought> = {}): Brought => ({
  text,
  typed: [],
  omraade: 'social',
  aar: '',
  ...more,
});
const typed = (row: Partial<TypedRow>): TypedRow => ({
  kommune: '',
  omraade: 'social',
  aar: '',
  sager: '',
  stadfaestet: '',
  omgjort: '',
  aendret: '',
  hjemvist: '',
  ...row,
});

const HEAD = 'Kommune\tOmråde\tÅr\tSager\tStadfæstede\tOmgørelsespct.\tÆndrede\tHjemviste';

describe('figures that an editor brings', () => {
  it('are read from a table pasted out of Excel', () => {
    const { dataset, fejl } = readFigures(
      brought(`${HEAD}\nGreve\tSocialområdet\t2024\t1.040\t75,5 %\t24,5 %\t4,5 %\t20,0 %\n`),
    );
    expect(fejl).to.deep.equal([]);
    expect(rowsOf({ dataset })).to.deep.equal([
      '253/social/2024 aendret=4.5 hjemvist=20.0 omgjort=24.5 sager=1040 stadfaestet=75.5',
    ]);
  });

  it('are read from JSON, also from what the page itself writes', () => {
    const { dataset } = readFigures(brought('[{"kommune":175,"omraade":"social","aar":2024,"omgjort":"62.0"}]')); // prettier-ignore
    const again = readFigures(brought(datasetText(datasetFile(dataset))));
    expect(rowsOf(again)).to.deep.equal(['175/social/2024 omgjort=62.0']);
  });

  it('are joined by typed rows, which win', () => {
    const { dataset } = readFigures(
      brought(`${HEAD}\nGreve\tsocial\t2024\t\t\t25\t\t`, {
        typed: [typed({ kommune: 'Greve', aar: '2024', omgjort: '30,5' })],
      }),
    );
    expect(rowsOf({ dataset })).to.deep.equal(['253/social/2024 omgjort=30.5']);
  });

  for (const [above, found] of [
    ['En titel\n'.repeat(19), true],
    ['En titel\n'.repeat(20), false],
    ['En titel\n'.repeat(19) + '\t\n'.repeat(20), true],
  ] as const)
    it(`are told of by the heading that they are read by, or by none: ${above.split('\n').length - 1} lines above`, () => {
      const text = `${above}Kommune\tOmgjort\tFarve\nGreve\t25\tblå`;
      const { dataset, antaget, advarsler } = readFigures(brought(text, { aar: '2024' }));
      expect(dataset.rows.size).to.equal(found ? 1 : 0);
      expect(antaget).to.have.length(found ? 2 : 0);
      const unused = 'tabellen: Kolonner, som ikke bruges: Farve.';
      expect(advarsler.map(({ besked }) => besked)).to.deep.equal(found ? [unused] : []);
    });

  it('get no year from a typed row', () => {
    const { dataset, fejl } = readFigures(
      brought('Kommune\tOmgjort\nGreve\t25', {
        typed: [typed({ kommune: 'Rødovre', aar: '2019', omgjort: '15' })],
      }),
    );
    expect(rowsOf({ dataset })).to.deep.equal(['175/social/2019 omgjort=15']);
    expect(fejl[0]?.besked).to.match(/^tabellen: mangler et år/);
  });

  it('get the område and year that the page gives them, and it says so', () => {
    const text = 'Kommune\tOmgjort\nGreve\t25';
    const without = readFigures(brought(text));
    expect(without.raekker).to.equal(0);
    expect(without.fejl[0]?.besked).to.match(/mangler et år. Skriv det i feltet/);
    const given = readFigures(brought(text, { omraade: 'voksenhandicap', aar: '2023' }));
    expect(rowsOf(given)).to.deep.equal(['253/voksenhandicap/2023 omgjort=25']);
    expect(given.antaget.join(' ')).to.match(/læst som Voksenhandicap[^]*læst som 2023/);
    const titled = readFigures(brought(`Børnehandicap 2022\n${text}`, { aar: '2023' }));
    expect(rowsOf(titled)).to.deep.equal(['253/boernehandicap/2022 omgjort=25']);
    expect(titled.antaget.join(' ')).to.match(/læst som Børnehandicap[^]*læst som 2022/);
  });

  it('are not said to be of a year where none of them is read', () =>
    expect(
      readFigures(brought('Omgjort 2022 og 2023\nKommune\tOmgjort\nGreve\t25')).antaget,
    ).to.deep.equal([]));

  it('are told that the year that the page gives them is none', () => {
    for (const aar of ['24', '2024-25']) {
      const { fejl } = readFigures(brought('Kommune\tOmgjort\nGreve\t25', { aar }));
      expect(fejl.map(({ besked }) => besked)).to.deep.equal([
        `tabellen: mangler et år, og "${aar}" er ikke et år som 2024.`,
      ]);
    }
  });

  it('get none of them where a row lacks what the others have, and it says what a row needs', () => {
    for (const text of [
      '[{"kommune":"Greve","omraade":"social","omgjort":25}]',
      'Kommune\tOmråde\tÅr\tOmgjort\nGreve\tsocial\t\t25',
    ]) {
      const { raekker, fejl } = readFigures(brought(text, { aar: '2023' }));
      expect(raekker).to.equal(0);
      expect(fejl[0]?.besked).to.match(/: mangler aar\. Det skal stå ved tallene selv\.$/);
    }
  });

  it('are refused where they are fractions', () => {
    const reading = readFigures(
      brought('Kommune\tÅr\tOmgjort\nLemvig\t2024\t0,62\nDanmark\t2024\t44,9'),
    );
    expect(rowsOf(reading)).to.deep.equal(['000/social/2024 omgjort=44.9']);
    expect(reading.fejl[0]?.besked).to.match(/^linje 2: 0,62 ligner en brøk\. Skriv 62, /);
  });

  it('are nothing where there is nothing', () => {
    const { raekker, fejl } = readFigures(brought(' \n'));
    expect([raekker, fejl.length]).to.deep.equal([0, 0]);
  });
});

describe('a row that is typed', () => {
  const whole = { kommune: 'Greve', aar: '2024', omgjort: '25,5' };
  for (const [name, change, faults] of [
    [
      'a kommune that reads like a column',
      { kommune: 'Grevr, År: 2024' },
      [['kommune', /^Ukendt kommune "Grevr, År: 2024"/]],
    ],
    ['no kommune', { kommune: '' }, [['kommune', /^Mangler kommune\./]]],
    ['no year', { aar: '' }, [['aar', /^Mangler aar\./]]],
    ['no figures', { omgjort: '' }, [['', /^Mangler procenter/]]],
    [
      'a percentage and a count that are none',
      { omgjort: '125', sager: 'mange' },
      [
        ['omgjort', /^125 er over 100\.$/],
        ['sager', /^"mange" er ikke et helt tal/],
      ],
    ],
    ['figures that are kept back', { omgjort: 'diskretioneret' }, []],
    ['nothing wrong', {}, []],
  ] as const)
    // prettier-ignore
    it(`has each fault by its field: ${name}`, () => {
      const found = [...typedFaults(typed({ ...whole, ...change }))];
      expect(found.map(([column]) => column)).to.deep.equal(faults.map(([column]) => column));
      for (const [i, [, says]] of faults.entries()) expect(found[i]?.[1]).to.match(says);
    });
});

describe('the report', () => {
  const report = (text: string, egen = '175', more: Partial<Brought> = {}): Report =>
    figuresReport(readFigures(brought(text, more)), { published: embeddedUntil(2024), egen });
  const find = ({ findings }: Report, text: RegExp) => {
    const found = findings.find((one) => text.test(one.text));
    return found && { ...found, items: found.items.map((item) => item.text) };
  };

  it('says how much was understood', () => {
    const { summary } = report(
      `${HEAD}\nGreve\tsocial\t2024\t\t\t25\t\t\nDanmark\tsocial\t2024\t\t\t44,9\t\t`,
    );
    expect(summary).to.equal('2 rækker om 1 kommune og hele landet er forstået.');
    expect(report('Navn\tTal\na\t1').summary).to.equal('Ingen rækker kunne bruges. 1 fejl.');
  });

  it('names each line that is left out, and why', () => {
    const text = `Udtræk 2025\n\n${HEAD}\nRødover\tsocial\t2024\t\t\t62\t\t\nGreve\tsocial\t2024\t\t\t162\t\t`;
    const left = find(report(text), /Bruges først/);
    expect(left?.kind).to.equal('fejl');
    expect(left?.items).to.deep.equal([
      'linje 4: ukendt kommune "Rødover": Mente du Rødovre?',
      'linje 5, Omgørelsespct.: 162 er over 100.',
    ]);
  });

  it('tells on which line of the text each stands, also of JSON, and of typed rows none', () => {
    const lines = (text: string, row = typed({})): unknown[] =>
      report(text, '175', { typed: [row] }).findings.flatMap(({ kind, items }) =>
        kind === 'fejl' ? items.map(({ line }) => line) : [],
      );
    const text = `Udtræk 2025\n\n${HEAD}\nRødover\tsocial\t2024\t\t\t62\t\t`;
    expect(lines(text)).to.deep.equal([4, undefined]);
    expect(lines('[{"kommune": "Greve"}]')).to.deep.equal([undefined, undefined]);
    const [broken] = lines('[\n  {"kommune": "Greve"\n  "omgjort": 25}\n]');
    expect(broken).to.equal(engine === 'webkit' ? undefined : 3); // Safari does not tell where
  });

  it('names them in the order of the lines, and a refused figure once', () => {
    const lines = [
      'Rødover\tsocial\t2024\t\t\t62',
      'Lemvig\tsocial\t2024\t74\t\t0,62',
      'Greve\tsocial\t2024\t\t\t162',
      'Herlev\tsocial\t2024\t\t\t62',
      'Herlev\tsocial\t2024\t\t\t63',
      'Atlantis\tsocial\t2024\t\t\t62',
    ];
    const row = typed({ kommune: 'Solrød', aar: '2024', omgjort: '0,5' });
    const said = report([HEAD, ...lines].join('\n'), '175', { typed: [row] });
    expect(find(said, /Bruges først/)?.items.map((item) => item.split(/[:,]/)[0])).to.deep.equal([
      ...['linje 2', 'linje 3', 'linje 4', 'linje 5', 'linje 6', 'linje 7'],
      'den skrevne række 1',
    ]);
    expect(find(said, /Er det/)).to.equal(undefined);
  });

  it('names sums that do not add up, few cases, old years and unknown columns', () => {
    const all = report(
      `${HEAD}\tNoter\nIshøj\tsocial\t2019\t6\t50\t33\t17\t33\tx\nDanmark\tsocial\t2019\t\t\t40\t\t\t`,
    );
    const [sum, column] = find(all, /som det skal være/)?.items ?? [];
    expect(sum).to.match(/^linje 2: delene afviger 17,0 procentpoint/);
    expect(column).to.equal('tabellen: Kolonner, som ikke bruges: Noter.');
    expect(find(all, /Færre end 10 sager/)?.items).to.deep.equal([
      'Ishøj, Socialområdet samlet, 2019: 6 sager',
    ]);
    expect(find(all, /Ældre end 2024/)?.items).to.deep.equal(['2019']);
  });

  it('counts the kommuner that are missing, and names them and the own one', () => {
    const all = report(`${HEAD}\nGreve\tsocial\t2024\t\t\t25\t\t`);
    const missing = find(all, /tal for 1 af 98 kommuner. 97 mangler/);
    expect(missing?.items).to.have.length(97);
    expect(missing?.items).to.include('Rødovre').and.not.to.include('Greve');
    expect(find(all, /ingen række om Rødovre/)?.kind).to.equal('tvivl');
    expect(find(report(`${HEAD}\nGreve\tsocial\t2024\t\t\t25\t\t`, '253'), /ingen række om/)).to.equal(undefined); // prettier-ignore
  });

  it('says where the map is of something else', () => {
    const reading = readFigures(brought(`${HEAD}\nGreve\tbørnehandicap\t2023\t\t\t25\t\t`));
    const shown = (omraade: Omraade, aar: number): string | undefined =>
      find(
        figuresReport(reading, { published: EMBEDDED, egen: '253', shown: { omraade, aar } }),
        /Kortet viser/,
      )?.text;
    expect(shown('boernehandicap', 2024)).to.match(/nu Børnehandicap · 2024, og det handler ingen/);
    expect(shown('social', 2023)).to.match(/Socialområdet samlet · 2023/);
    expect(shown('boernehandicap', 2023)).to.equal(undefined);
  });

  it('says where the national figure is missing', () => {
    const text = `${HEAD}\nGreve\tsocial\t2031\t\t\t25\t\t`;
    expect(find(report(text), /Landstallet mangler/)?.items).to.deep.equal([
      'Socialområdet samlet · 2031',
    ]);
    const known = readFigures(brought(text.replace('2031', '2024')));
    expect(
      find(figuresReport(known, { published: EMBEDDED, egen: '175' }), /Landstallet mangler/),
    ).to.equal(undefined);
    const alone = figuresReport(known, { published: EMBEDDED, egen: '175', alone: true });
    expect(find(alone, /Landstallet mangler/)?.kind).to.equal('tvivl');
  });

  it('compares with what is published', () => {
    const differing = (omgjort: string) =>
      find(
        report(`${HEAD}\nRødovre\tsocial\t2024\t74\t\t${omgjort}\t\t`),
        /end de offentliggjorte/,
      );
    expect(differing('60')?.items).to.deep.equal([
      'Rødovre, Socialområdet samlet, 2024: omgjort 60\u00a0% her, 62\u00a0% offentliggjort',
    ]);
    const parts = find(
      report(`${HEAD}\nRødovre\tsocial\t2024\t70\t\t62\t20\t`),
      /end de offentliggjorte/,
    );
    expect(parts?.items).to.deep.equal([
      'Rødovre, Socialområdet samlet, 2024: ændret eller ophævet 20\u00a0% her, 2,7\u00a0% offentliggjort; 70 sager her, 74 sager offentliggjort',
    ]);
    expect(differing('62')).to.equal(undefined);
  });

  it('has nothing to say of good figures for all kommuner', () => {
    const names = ['Danmark', ...[...KOMMUNER.values()].map(({ navn }) => navn)];
    const lines = names.map((navn) => `${navn}\tsocial\t2025\t40\t60\t40\t10\t30`);
    expect(report([HEAD, ...lines].join('\n')).findings).to.deep.equal([]);
  });

  it('doubts no figure that is as published', () => {
    const { findings } = report(
      `${HEAD}\nRødovre\tsocial\t2024\t74\t38\t62\t2,7\t59\nDanmark\tsocial\t2024\t\t55,1\t44,9\t7,1\t37,8`,
    );
    expect(findings.map(({ kind }) => kind)).to.deep.equal(['viden']);
  });
});
