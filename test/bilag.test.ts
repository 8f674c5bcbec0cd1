import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../src/index.js';
import { publishedFigures, type PublishedFigure } from './data/published-figures.js';
import { PARAGRAPHS } from './data/published-text.js';
import { danish, readTable, textOf } from './helpers/read-table.js';
import { find, findAll, settled, widget } from './helpers/element.js';

const OMRAADER = [
  ['social', 'Socialområdet samlet'],
  ['boernehandicap', 'Børnehandicap'],
  ['voksenhandicap', 'Voksenhandicap'],
] as const;

const figures = publishedFigures();
const published = (kommune: string, omraade: string, aar: number): PublishedFigure['fields'] => {
  const row = figures.find(
    (one) => one.kommune === kommune && one.omraade === omraade && one.aar === aar,
  );
  if (!row) throw new Error(`Not in the documents: ${kommune} ${omraade} ${aar}`);
  return row.fields;
};

/** `62 % (36 %)` as the sheet prints it; a figure that the document lacks is "ikke oplyst". */
const both = (now: string | undefined, before: string | undefined): string =>
  `${now ?? 'ikke oplyst'} (${before ?? 'ikke oplyst'})`;
const percent = (printed: string | undefined): string | undefined => printed && danish(printed);

describe('the sheet for the meeting', () => {
  let element: DanmarkskortOmgoerelse;
  beforeEach(async () => {
    element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        aar="2024"
        visning="bilag"
        sammenlign="6-byer"
      ></danmarkskort-omgoerelse>`,
    );
  });

  const section = (title: string): Element => {
    const found = findAll(element, '.omraade').find(
      (one) => textOf(one.querySelector('h3')) === title,
    );
    if (!found) throw new Error(`No section ${title}`);
    return found;
  };

  for (const [omraade, title] of OMRAADER) {
    it(`carries every figure of Rødovre's main table: ${title}`, () => {
      const now = published('175', omraade, 2024);
      const before = published('175', omraade, 2023);
      const country = [2024, 2023].map((aar) => percent(published('000', omraade, aar).omgjort));
      const label = title + (Number(now.sager) < 10 ? ' få sager' : '');
      const row = readTable(find(element, '.hovedtabel table')).find((one) => one[''] === label);
      expect(row).to.deep.equal({
        '': label,
        Sager: both(now.sager, before.sager),
        Stadfæstet: both(percent(now.stadfaestet), percent(before.stadfaestet)),
        'Omgjort, Rødovre': both(percent(now.omgjort), percent(before.omgjort)),
        'Omgjort, hele landet': both(country[0], country[1]),
        'Ændret eller ophævet': both(percent(now.aendret), percent(before.aendret)),
        Hjemvist: both(percent(now.hjemvist), percent(before.hjemvist)),
      });
    });

    it(`carries the national breakdown of both years: ${title}`, () => {
      const rows = readTable(section(title).querySelector('.landstal-tabel table') as Element);
      expect(rows).to.deep.equal(
        [2024, 2023].map((aar) => {
          const { omgjort, hjemvist, aendret, stadfaestet } = published('000', omraade, aar);
          return {
            '': String(aar),
            Omgjort: percent(omgjort),
            Hjemvist: percent(hjemvist),
            'Ændret eller ophævet': percent(aendret),
            Stadfæstet: percent(stadfaestet),
          };
        }),
      );
      expect(textOf(section(title))).to.contain('Barnets lov trådte i kraft 1. januar 2024');
    });
  }

  it('names every paragraph behind the two handicap maps, under its law', () => {
    for (const [title, expected] of Object.entries(PARAGRAPHS)) {
      const lists = [...section(title).querySelectorAll('dl')].flatMap((list) =>
        [...list.children].map((item) => [
          textOf(list.previousElementSibling),
          textOf(item.querySelector('dt')),
          textOf(item.querySelector('dd')),
        ]),
      );
      expect(lists).to.have.deep.members(expected);
    }
  });

  it('says what the social map covers, and that the law changed', () => {
    const text = textOf(section('Socialområdet samlet'));
    for (const law of ['serviceloven', 'barnets lov', 'lov om voksenansvar', 'Før 2024'])
      expect(text).to.contain(law);
  });

  it('defines the words, and says what the rate does not say', () => {
    const text = textOf(find(element, '.bilag'));
    for (const words of ['Stadfæstet:', 'Hjemvist:', 'Omgjort:', 'Det siger ikke noget om'])
      expect(text).to.contain(words);
  });

  it('shows the map, a bar for kommune and country in each område, and the sources', () => {
    expect(findAll(element, '.bilag [part="kort"]')).to.have.length(1);
    for (const [, title] of OMRAADER)
      expect(section(title).querySelectorAll('.bjaelke')).to.have.length(2);
    expect(textOf(find(element, '.kilder'))).to.contain('Rødovre Kommune');
  });

  it('compares all three områder with every figure of the 6-by table and the own ones', () => {
    const tables = findAll(element, '.sammenligning table');
    expect(tables.map((table) => textOf(table.querySelector('caption')))).to.deep.equal(
      OMRAADER.map(([, title]) => title),
    );
    for (const [i, [omraade]] of OMRAADER.entries()) {
      const rows = readTable(tables[i] as Element);
      expect(rows.map((row) => row[''])).to.deep.equal([
        'Esbjerg',
        'København',
        'Odense',
        'Randers',
        'Rødovre',
        'Aalborg',
        'Aarhus',
        'Hele landet',
      ]);
      const koder = ['561', '101', '461', '730', '175', '851', '751', '000'];
      for (const [j, kode] of koder.entries()) {
        const { omgjort, hjemvist, aendret, sager } = published(kode, omraade, 2024);
        const few = Number(sager) > 0 && Number(sager) < 10 ? ' få sager' : '';
        expect(rows[j], `${kode} ${omraade}`).to.include({
          Omgjort: percent(omgjort) + few,
          Hjemvist: percent(hjemvist),
          Ændret: percent(aendret),
        });
      }
    }
  });

  it('leaves no empty room below the compared tables', async () => {
    await setViewport({ width: 1100, height: 800 });
    const bottomOf = (one: Element | undefined) => one?.getBoundingClientRect().bottom ?? NaN;
    const tables = findAll(element, '.sammenligning table');
    expect(tables).to.have.length(3);
    for (const table of tables)
      expect(bottomOf(table) - bottomOf([...table.querySelectorAll('td')].at(-1))).to.be.below(20);
  });

  it('has nothing to press but the ways to look and the button that prints', () => {
    const pressable = findAll(element, 'button, select, input:not([name=visning]), summary');
    expect(pressable.map(textOf)).to.deep.equal(['Udskriv']);
    expect(find(element, '.bilag').querySelector('button')).to.equal(null);
  });

  it('stands back for the map, as it mostly is, where there are no figures for a sheet', async () => {
    await setViewport({ width: 1100, height: 900 });
    element.udenGrunddata = true;
    await settled(element);
    const { left } = find(element, '.kortside').getBoundingClientRect();
    expect(left).to.be.below(find(element, '.panel').getBoundingClientRect().left);
    expect(findAll(element, '.vaerktoejer button, summary').map(textOf)).not.to.include('Udskriv');
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });
});
