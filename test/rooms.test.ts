import { expect, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../src/index.js';
import { publishedFigures } from './data/published-figures.js';
import { choose } from './helpers/choices.js';
import { danish, readTable, textOf } from './helpers/read-table.js';
import { find, findAll, focused, settled, widget } from './helpers/element.js';
import { engine } from './helpers/engine.js';
import { said } from './helpers/said.js';
import { waitUntil } from './helpers/wait-until.js';

const text = (element: DanmarkskortOmgoerelse): string => textOf(find(element, '.rum'));
const BARNETS_LOV = 'Barnets lov trådte i kraft';

describe('the panel', () => {
  it('says the rate, its distance and how many cases', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>`,
    );
    expect(textOf(find(element, '.procent'))).to.equal('62 % omgjort');
    expect(textOf(find(element, '.afvigelse'))).to.equal(
      '17,1 procentpoint over landsgennemsnittet',
    );
    expect(textOf(find(element, '.sager'))).to.equal('46 af 74 sager');
    const dots = findAll(element, '.prikker path').map((path) => path.getAttribute('d') ?? '');
    expect(dots.join('').match(/M/g)).to.have.length(74);
    await expect(element).to.be.accessible();
  });

  it('shows neither count nor dots where the number of cases is unknown', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Aarhus" aar="2024"></danmarkskort-omgoerelse>`,
    );
    expect(textOf(find(element, '.sager'))).to.equal('Antallet af sager er ikke oplyst');
    expect(findAll(element, '.prikker')).to.have.length(0);
  });

  it('tells of barnets lov wherever a figure from before stands beside one from after', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="København" aar="2024"></danmarkskort-omgoerelse>`,
    );
    for (const room of ['.forrige', '.hovedtabel', '.udvikling'])
      expect(textOf(find(element, room)), room).to.contain(BARNETS_LOV);
  });

  it('does not tell of barnets lov where both years are from before', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2023"></danmarkskort-omgoerelse>`,
    );
    for (const room of ['.forrige', '.hovedtabel'])
      expect(textOf(find(element, room)), room).not.to.contain(BARNETS_LOV);
  });

  it("shows the kommune's comment only while the page's own kommune is inspected", async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"
        ><p slot="kommentar">Vores ord</p></danmarkskort-omgoerelse
      >`,
    );
    const words = find<HTMLSlotElement>(element, 'slot[name="kommentar"]');
    const shown = () => words.assignedElements()[0]?.getClientRects().length;
    expect(shown()).to.equal(1);
    element.valgt = '101';
    await element.updateComplete;
    expect(shown()).to.equal(0);
  });

  it("says whose words the page's own are, where there are some", async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"
        ><p slot="kommentar">Vores ord</p></danmarkskort-omgoerelse
      >`,
    );
    const whose = () => textOf(find(element, '.widget')).match(/Kommentar fra \S+/g);
    expect(whose()).to.deep.equal(['Kommentar fra Rødovre']);
    for (const [visning, valgt, expected] of [
      ['kort', '101', null],
      ['bilag', '175', ['Kommentar fra Rødovre:']],
    ] as const) {
      Object.assign(element, { visning, valgt });
      await element.updateComplete;
      expect(whose(), visning).to.deep.equal(expected);
    }
    element.querySelector('p')?.remove();
    element.visning = 'kort';
    await element.updateComplete;
    expect(whose()).to.equal(null);
    element.insertAdjacentHTML('beforeend', '<p slot="kommentar">Nye ord</p>');
    await waitUntil(() => whose()?.length === 1, 'told of words that come later');
  });

  it('takes a heading and a source line from the page', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        ><h2 slot="overskrift">Vores overskrift</h2>
        <span slot="kilde">Vores kilde</span></danmarkskort-omgoerelse
      >`,
    );
    for (const name of ['overskrift', 'kilde'])
      expect(
        find<HTMLSlotElement>(element, `slot[name="${name}"]`).assignedElements(),
      ).to.have.length(1);
  });
});

describe('a bar', () => {
  it('has each outcome where the one before ends, under its own colour, and the country upright', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        aar="2024"
        sammenlign="Rødovre"
      ></danmarkskort-omgoerelse>`,
    );
    const attribute = (one: Element, name: string) => parseFloat(one.getAttribute(name) ?? '');
    const parts = (room: string) =>
      [...find(element, `${room} .bjaelke`).querySelectorAll('[data-udfald]:is(rect)')].map(
        (one) => [one.getAttribute('data-udfald'), attribute(one, 'x'), attribute(one, 'width')],
      );
    const omgjort = [
      ['hjemvist', 0, 59],
      ['aendret', 59, 2.7],
    ];
    expect(parts('.udfald')).to.deep.equal([...omgjort, ['stadfaestet', 61.7, 38]]);
    expect(parts('.sammenligning')).to.deep.equal(omgjort);
    const lines = findAll(element, '.sammenligning .landstal');
    expect(lines).to.have.length(4);
    for (const line of lines)
      expect(['x1', 'x2'].map((name) => attribute(line, name))).to.deep.equal([44.9, 44.9]);
    const keys = findAll(element, ':is(.udfald tbody, .sammenligning thead) th:has(.prik)');
    expect(
      keys.map((key) => [textOf(key), key.querySelector('rect')?.dataset['udfald']]),
    ).to.deep.equal([
      ['Hjemvist', 'hjemvist'],
      ['Ændret eller ophævet', 'aendret'],
      ['Stadfæstet', 'stadfaestet'],
      ['Hjemvist', 'hjemvist'],
      ['Ændret', 'aendret'],
    ]);
  });
});

describe('what is to be said of the figures', () => {
  const made = { omraade: 'social', aar: 2024 } as const;
  const shown = (...raekker: object[]) =>
    widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        sammenlign="Rødovre"
        uden-grunddata
        .data=${{ raekker }}
      ></danmarkskort-omgoerelse>`,
    );

  it('stands in every room where they do not add up', async () => {
    const off = { ...made, omgjort: 50, aendret: 10, hjemvist: 30 };
    const element = await shown({ ...off, kommune: 'Rødovre' }, { ...off, kommune: 'Danmark' });
    const rooms = {
      kort: ['.udfald', '.hovedtabel', '.sammenligning'],
      tabel: ['.tabelside'],
      bilag: ['.landstal-tabel', '.udfald', '.hovedtabel', '.sammenligning'],
    };
    for (const [visning, selectors] of Object.entries(rooms)) {
      element.visning = visning;
      await element.updateComplete;
      for (const selector of selectors)
        expect(textOf(find(element, selector)), `${visning} ${selector}`).to.contain(
          'Tallene stemmer ikke indbyrdes.',
        );
    }
  });

  it('stands beside a rate that was computed, and names the page as the source', async () => {
    const element = await shown({ ...made, kommune: 'Rødovre', stadfaestet: 38 });
    expect(textOf(find(element, '.procent'))).to.equal('62 % omgjort (beregnet)');
    expect(textOf(find(element, '.kilder'))).to.contain('Tal oplyst af denne side');
    element.skjul = 'kilder';
    await element.updateComplete;
    expect(textOf(find(element, '.kilder'))).to.contain('Tal oplyst af denne side');
  });

  it('stands on the sheet too where there is no national rate', async () => {
    const element = await shown({ ...made, kommune: 'Rødovre', omgjort: 62 });
    element.visning = 'bilag';
    await element.updateComplete;
    expect(textOf(find(element, '.bilag .forklaring'))).to.contain('Landsgennemsnittet mangler');
  });
});

describe('skjul', () => {
  const rooms: readonly [string, string][] = [
    ['panel', '.panel, .hovedtabel'],
    ['udvikling', '.udvikling'],
    ['sammenligning', '.sammenligning'],
    ['bestemmelser', '.bestemmelser'],
    ['klageforloeb', '.klageforloeb'],
  ];
  for (const [part, selector] of rooms)
    it(`leaves out ${part} and keeps læsevejledning`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="København"
          aar="2024"
          sammenlign="6-byer"
        ></danmarkskort-omgoerelse>`,
      );
      expect(findAll(element, selector)).not.to.have.length(0);
      element.skjul = part;
      await element.updateComplete;
      expect(findAll(element, selector)).to.have.length(0);
      expect(text(element)).to.contain('Tallet dækker kun afgørelser, der er klaget over');
      await expect(element).to.be.accessible();
    });

  it('folds the sources to one line, which still names them all', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre" skjul="kilder"></danmarkskort-omgoerelse>`,
    );
    expect(findAll(element, '.kilder li')).to.have.length(0);
    expect(textOf(find(element, '.kilder p')))
      .to.contain('Danmarkskortet over Ankestyrelsens opgørelse')
      .and.contain('Klimadatastyrelsen');
  });
});

describe('sammenlign', () => {
  it('carries every figure of the 6-by table, one område at a time or all three', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse aar="2024" sammenlign="6-byer"></danmarkskort-omgoerelse>`,
    );
    expect(findAll(element, '.sammenligning table')).to.have.length(1);
    await choose(element, 'Vis', 'alle');
    const tables = findAll(element, '.sammenligning table').map(readTable);
    expect(tables).to.have.length(3);
    const cities = publishedFigures().filter(
      ({ source, kommune, aar }) =>
        source === 'koebenhavn-faktaark' || (kommune === '000' && aar === 2024),
    );
    expect(cities).to.have.length(21);
    for (const { kommune, omraade, fields } of cities) {
      const i = ['social', 'boernehandicap', 'voksenhandicap'].indexOf(omraade);
      const row = findAll(element, `.sammenligning table`)[i]?.querySelector(
        `[data-kode="${kommune}"]`,
      );
      const name = textOf(row?.querySelector('th'));
      expect(tables[i]?.find((one) => one[''] === name)).to.include({
        Omgjort: danish(fields.omgjort ?? ''),
        Hjemvist: danish(fields.hjemvist ?? ''),
        Ændret: danish(fields.aendret ?? ''),
      });
    }
  });

  it('is ranked by rate, and by name when the visitor asks for it', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse aar="2024" sammenlign="6-byer"></danmarkskort-omgoerelse>`,
    );
    const first = () => textOf(find(element, '.sammenligning tbody th'));
    await choose(element, 'Rækkefølge', 'navn');
    expect(first()).to.equal('Esbjerg');
    element.omraade = 'boernehandicap';
    await choose(element, 'Rækkefølge', 'procent');
    expect(first()).to.equal('Odense');
    await expect(element).to.be.accessible();
  });

  it('keeps the rows of the three områder in step, whatever stands in them', async () => {
    await setViewport({ width: 1100, height: 700 });
    const made = { aar: 2024, omgjort: 40 };
    const data = {
      raekker: [
        { ...made, kommune: 'Rødovre', omraade: 'social', sager: 80 },
        { ...made, kommune: 'Rødovre', omraade: 'boernehandicap', sager: 4 },
        { ...made, kommune: 'Greve', omraade: 'social', sager: 60 },
      ],
    };
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        sammenlign="Greve,Rødovre"
        uden-grunddata
        .data=${data}
      ></danmarkskort-omgoerelse>`,
    );
    await choose(element, 'Vis', 'alle');
    await choose(element, 'Rækkefølge', 'navn');
    const [first, ...others] = findAll(element, '.sammenligning table').map((table) =>
      [...table.querySelectorAll('tr')].map((row) => Math.round(row.getBoundingClientRect().top)),
    );
    expect(new Set(first).size).to.equal(4);
    for (const other of others) expect(other).to.deep.equal(first);
    await expect(element).to.be.accessible();
    await setViewport({ width: 1000, height: 700 });
  });

  it('of the page comes back when what a visitor put in its place is taken away', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        sammenlign="Greve,Odense"
      ></danmarkskort-omgoerelse>`,
    );
    const compared = () => findAll(element, '.sammenligning tbody th').map(textOf);
    const own = compared();
    expect(own).to.include.members(['Greve', 'Odense']);
    const button = find(element, '.forvalg button');
    button.click();
    await settled(element);
    expect(compared()).not.to.include('Greve');
    expect(element.sammenlign, 'the page’s own attribute').to.equal('Greve,Odense');
    button.click();
    await settled(element);
    expect(compared()).to.deep.equal(own);
    button.click();
    await settled(element);
    element.sammenlign = 'Samsø,Odense';
    await settled(element);
    expect(compared(), 'the page’s word is the last').to.include('Samsø');
    scrollTo(0, 0);
  });

  if (engine === 'chromium')
    it('draws the national line through the bars without a break on paper, where that of the chart is dashed', async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse aar="2024" sammenlign="Rødovre"></danmarkskort-omgoerelse>`,
      );
      const dashes = (lines: string) =>
        new Set(findAll(element, lines).map((line) => getComputedStyle(line).strokeDasharray));
      try {
        await emulateMedia({ media: 'print' });
        expect([...dashes('.sammenligning .landstal')]).to.deep.equal(['none']);
        expect([...dashes('.graf .landet line')]).to.deep.equal(['5px, 3px']);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

  if (engine === 'chromium')
    it('keeps the words of a pressed comparison readable where colours are forced', async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
      );
      find(element, '.forvalg button').click();
      await settled(element);
      await emulateMedia({ forcedColors: 'active' });
      const { forcedColorAdjust } = getComputedStyle(find(element, '.forvalg button')) as {
        forcedColorAdjust?: string;
      };
      await emulateMedia({ forcedColors: 'none' });
      // Chromium lays the page's colour behind words whose colours it forces.
      expect(forcedColorAdjust).to.equal('none');
    });

  it('by one click follows the kommune that is chosen, and rests while it is the country', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    const compared = () => findAll(element, '.sammenligning tbody th').map(textOf);
    find(element, '.forvalg button').click();
    await settled(element);
    await choose(element, 'Kommune', '851');
    expect(compared()).to.include.members(['Aalborg', 'Jammerbugt', 'Rebild']);
    expect(compared()).not.to.include('Rødovre');
    expect(find(element, '.forvalg button').getAttribute('aria-pressed')).to.equal('true');
    await choose(element, 'Kommune', '000');
    expect(compared()).to.deep.equal([]);
    await choose(element, 'Kommune', '175');
    expect(compared()).to.include.members(['Rødovre', 'Hvidovre']);
    find(element, '.forvalg button').click();
    await settled(element);
    expect(compared()).to.deep.equal([]);
    scrollTo(0, 0);
  });

  it('of kommuner with similar figures follows the figures that come', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        .data=${{ Rødovre: 62, Greve: 61, Herlev: 20, Danmark: 45 }}
        aar="2024"
        uden-grunddata
      ></danmarkskort-omgoerelse>`,
    );
    const compared = () => findAll(element, '.sammenligning tbody th').map(textOf);
    findAll(element, '.forvalg button').at(-1)?.click();
    await settled(element);
    expect(compared()).to.deep.equal(['Rødovre', 'Greve', 'Hele landet']);
    const newer = document.createElement('script');
    newer.type = 'application/json';
    newer.textContent = '{"Rødovre": 62, "Greve": 20, "Herlev": 61, "Danmark": 45}';
    element.data = undefined;
    await settled(element);
    element.append(newer);
    await settled(element);
    await settled(element);
    expect(compared()).to.deep.equal(['Rødovre', 'Herlev', 'Hele landet']);
    scrollTo(0, 0);
  });

  it('gives way to the page’s own by another click, which leaves the focus on the button', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        sammenlign="Greve"
      ></danmarkskort-omgoerelse>`,
    );
    const button = find(element, '.forvalg button');
    button.click();
    await settled(element);
    expect(focused(element)?.textContent).to.contain('Kommuner side om side');
    button.focus();
    button.click();
    await settled(element);
    expect(focused(element)).to.equal(button);
    const names = findAll(element, '.sammenligning tbody th').map(textOf);
    expect(names).to.deep.equal(['Rødovre', 'Greve', 'Hele landet']);
    scrollTo(0, 0);
  });

  it('is set, said and shown by one click, and taken away by another', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>`,
    );
    const button = find(element, '.forvalg button');
    button.focus();
    button.click();
    await settled(element);
    expect(focused(element)?.textContent).to.contain('Kommuner side om side');
    expect(findAll(element, '.sammenligning tbody th').map(textOf)).to.include.members([
      'Rødovre',
      'København',
      'Brøndby',
      'Glostrup',
      'Herlev',
      'Hvidovre',
    ]);
    expect(said(element)).to.equal('Kommuner side om side, 2024: Nabokommuner (5)');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(find(element, '.sammenligning').getBoundingClientRect().top).to.be.within(
      -1,
      innerHeight,
    );
    button.click();
    await settled(element);
    expect(findAll(element, '.sammenligning').length).to.equal(0);
    expect(said(element)).to.equal('');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    scrollTo(0, 0);
  });
});

/** The words of these elements that stand on two lines; there must be some elements. */
function brokenWords(elements: readonly Element[]): string[] {
  expect(elements).not.to.have.length(0);
  return elements.flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\p{L}+|\d+/gu)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    return broken;
  });
}

it('in the table of the områder last year stands in line, also beside few cases', async () => {
  const element = await widget(
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      style="width: 1000px"
    ></danmarkskort-omgoerelse>`,
  );
  const rows = findAll(element, '.hovedtabel tbody tr');
  expect(rows).to.have.length(3);
  for (const row of rows) {
    const before = [...row.querySelectorAll('.foer')].map((one) => one.getBoundingClientRect().top);
    // Firefox sets a bold figure's line up to a pixel higher.
    expect(Math.max(...before) - Math.min(...before), textOf(row)).to.be.below(1.5);
  }
});

describe('on a phone', () => {
  for (const [visning, width] of [
    ['kort', 240],
    ['bilag', 320],
  ] as const)
    it(`the tables of ${visning} break no word at ${width} px`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="Rødovre"
          sammenlign="6-byer"
          visning=${visning}
          style="width: ${width}px; font: 16px 'DejaVu Sans', Verdana, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      expect(brokenWords(findAll(element, ':is(th, td):not(.hovedtabel thead *)'))).to.deep.equal(
        [],
      );
    });

  it('a figure keeps its distance to the one of last year', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        aar="2024"
        style="width: 320px; font: 16px 'DejaVu Sans', Verdana, sans-serif"
      ></danmarkskort-omgoerelse>`,
    );
    const previous = findAll(element, '.hovedtabel .foer');
    expect(previous).not.to.have.length(0);
    for (const before of previous) {
      const [text, figure] = [new Range(), new Range()];
      text.selectNodeContents(before);
      figure.setStart(before.parentElement as Node, 0);
      figure.setEndBefore(before);
      const gap = text.getBoundingClientRect().left - figure.getBoundingClientRect().right;
      expect(gap, textOf(before.parentElement)).to.be.at.least(6);
    }
  });

  it('the compared figures are read under their own headings', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        sammenlign="Odense"
        style="width: 320px"
      ></danmarkskort-omgoerelse>`,
    );
    const inColumns = findAll(element, '.sammenligning tr').map(({ children }) =>
      [...children].map((cell) => cell.checkVisibility()),
    );
    expect(inColumns).to.deep.equal(Array(3).fill(Array(5).fill(true)));
  });

  for (const width of [288, 343, 382])
    it(`the compared headings break no word in English at ${width} px, letters apart or not`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          sprog="en"
          sammenlign="6-byer"
          style="width: ${width}px; font: 16px 'DejaVu Sans', Verdana, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      const headings = () => brokenWords(findAll(element, '.sammenligning thead .tal'));
      expect(headings()).to.deep.equal([]);
      element.style.cssText += 'letter-spacing: 0.12em; word-spacing: 0.16em';
      expect(headings()).to.deep.equal([]);
    });

  for (const [size, width] of [
    [16, 320],
    [32, 343],
    [24, 288],
  ] as const)
    it(`nothing is wider than ${width} px in letters of ${size} px`, async () => {
      await setViewport({ width: Math.max(width + 20, 340), height: 700 });
      for (const sprog of ['da', 'en'])
        for (const visning of ['kort', 'bilag', 'tabel']) {
          const inner = await widget(
            html`<danmarkskort-omgoerelse
              kommune="København"
              sammenlign="6-byer"
              sprog=${sprog}
              visning=${visning}
              style="width: ${width}px; font-size: ${size}px"
            ></danmarkskort-omgoerelse>`,
          );
          for (const folded of findAll(inner, 'details'))
            (folded as HTMLDetailsElement).open = true;
          await new Promise((done) => requestAnimationFrame(done));
          const right = inner.getBoundingClientRect().right + 0.5;
          const wide = [
            ...inner.renderRoot.querySelectorAll('p, li, table, td, th, dd, h2, h3, svg'),
          ].filter(
            (one) =>
              one.getBoundingClientRect().right > right && !one.closest('thead, p[aria-hidden]'),
          );
          expect(
            wide.map((one) => one.outerHTML.slice(0, 120)),
            `${visning} ${sprog}`,
          ).to.deep.equal([]);
        }
      await setViewport({ width: 1000, height: 700 });
    });
});
