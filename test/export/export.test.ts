import { expect, html } from '@open-wc/testing';
import { EMPTY_DATASET } from '../../src/dataset/dataset.js';
import type { RaekkeFile } from '../../src/dataset/dataset-file.js';
import { parseCsv } from '../../src/dataset/parse-csv.js';
import { readSources } from '../../src/dataset/read-sources.js';
import { htmlOf, tsvOf } from '../../src/export/clipboard.js';
import { csvOf } from '../../src/export/csv.js';
import { figures } from '../../src/export/figures.js';
import { dataDa } from '../../src/strings/data-da.js';
import { datasetOf } from '../helpers/datasets.js';
import { find, findAll, mount } from '../helpers/element.js';
import { textOf } from '../helpers/read-table.js';
import { said } from '../helpers/said.js';
import { waitUntil } from '../helpers/wait-until.js';

const rodovre = () =>
  mount(html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>`);

describe('tilCsv', () => {
  it('has a mark, semicolons, decimal commas and a row for the country and each kommune', async () => {
    const csv = await (await rodovre()).tilCsv();
    expect(csv.startsWith('\uFEFFKommunekode;Kommune;Område;År;')).to.be.true;
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).to.have.length(100);
    expect(lines[1]).to.equal('000;Danmark;Socialområdet samlet;2024;44,9;55,1;37,8;7,1;;oplyst;');
    expect(lines.find((line) => line.startsWith('175;'))).to.equal(
      '175;Rødovre;Socialområdet samlet;2024;62;38;59;2,7;74;oplyst;',
    );
  });
  it('leaves empty what is missing, and says why', async () => {
    const csv = await (await rodovre()).tilCsv();
    expect(csv).to.contain('153;Brøndby;Socialområdet samlet;2024;;;;;;ikke oplyst;\r\n');
  });
});

describe('the CSV of the element, used as its source', () => {
  const read = (csv: string) =>
    readSources({
      base: EMPTY_DATASET,
      sources: [{ sti: 'src', form: 'grid', grid: parseCsv(csv) }],
      omraade: 'social',
      aar: 2024,
      strings: dataDa,
    });

  it('gives the same CSV, and nothing to remark on', () => {
    const raekker: readonly RaekkeFile[] = [
      { kommune: 'Danmark', omraade: 'social', aar: 2024, omgjort: 44.9 },
      { kommune: 'Rødovre', omraade: 'social', aar: 2024, stadfaestet: '37.8', sager: 74 },
      { kommune: 'Herlev', omraade: 'social', aar: 2024, aendret: 2.7, hjemvist: 59 },
      { kommune: 'Greve', omraade: 'social', aar: 2024, sager: 0 },
      { kommune: 'Solrød', omraade: 'social', aar: 2024, status: 'diskretioneret' },
    ];
    const csv = csvOf(figures(datasetOf(...raekker), 'social', 2024));
    const reading = read(csv);
    expect(reading.fejl).to.deep.equal([]);
    expect(reading.advarsler).to.deep.equal([]);
    expect(reading.raekker).to.equal(5);
    expect(csvOf(figures(reading.dataset, 'social', 2024))).to.equal(csv);
  });
  it('keeps a figure beside the words that there is none, and warns', () => {
    const reading = read('Kommune;Omgjort;Status\nRødovre;62;ikke oplyst');
    expect(reading.raekker).to.equal(1);
    expect(reading.advarsler).to.have.length(1);
  });
});

describe('csvOf', () => {
  it('quotes only what must be', () =>
    expect(csvOf([['a', 'b;c', 'd"e', 'f\ng']])).to.equal('\uFEFFa;"b;c";"d""e";"f\ng"\r\n'));
});

describe('tilSvg', () => {
  it('stands alone: well-formed, no style, script, class, variable or address of another file', async () => {
    const svg = await (await rodovre()).tilSvg();
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).to.be.null;
    expect(svg).to.not.match(/<style|<script|class=|var\(|light-dark|color\(|href|<foreignObject/);
    expect(svg.match(/https?:[^"]*/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
    expect(svg).to.match(/fill="rgb\(227, 154, 75\)"/); // Rødovre: over-2, light
  });
  it('is well-formed whatever signs the page’s texts hold', async () => {
    const data = { titel: 'Danmarkskort\u000b2024\u0000', raekker: [] };
    const element = await mount(
      html`<danmarkskort-omgoerelse .data=${data}></danmarkskort-omgoerelse>`,
    );
    const svg = new DOMParser().parseFromString(await element.tilSvg(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.be.null;
    expect(svg.querySelector('title')?.textContent).to.match(/^Danmarkskort 2024/);
  });
  it('says what it shows: title, område and year, legend, sources', async () => {
    const svg = await (await rodovre()).tilSvg();
    const text = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent;
    for (const words of [
      'Socialområdet samlet · 2024',
      'ikke oplyst (91)',
      'Hele landet: 44,9',
      'Rødovre: 62',
      'Hovedstaden',
      'Klimadatastyrelsen',
    ])
      expect(text).to.contain(words);
  });
  it('paints each kommune as its class in the legend, dotted on one side, and says its figures', async () => {
    const svg = new DOMParser().parseFromString(await (await rodovre()).tilSvg(), 'image/svg+xml');
    const area = (navn: string) =>
      svg.evaluate(
        `//*[local-name() = 'path'][starts-with(*[local-name() = 'title'], '${navn}:')]`,
        svg,
        null,
        XPathResult.FIRST_ORDERED_NODE_TYPE,
      ).singleNodeValue as Element | null;
    const legend = (label: string) =>
      [...svg.querySelectorAll('g > text')]
        .find(({ textContent }) => textContent.startsWith(label))
        ?.previousElementSibling?.querySelector('rect');
    for (const [navn, label, dotted] of [
      ['Rødovre', '10–20 over', false],
      ['København', '3–10 under', true],
      ['Odense', 'højst 3', false],
      ['Frederiksberg', 'ikke oplyst', false],
    ] as const) {
      const looks = (name: string) =>
        [area(navn), legend(label)].map((one) => one?.getAttribute(name));
      const [fill, inLegend] = looks('fill');
      expect(fill, navn).to.equal(inLegend);
      expect(fill, navn).to.match(/^(rgb|url)/);
      const dots = dotted ? '2 4' : null;
      expect(looks('stroke-dasharray'), navn).to.deep.equal([dots, dots]);
    }
    expect(textOf(area('Rødovre'))).to.equal(
      'Rødovre: 62 %. 17,1 procentpoint over landsgennemsnittet. 74 sager',
    );
  });
  it('says why there is no distance to the country', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse
        uden-grunddata
        .data=${{ Rødovre: 62 }}
        aar="2024"
      ></danmarkskort-omgoerelse>`,
    );
    expect(await element.tilSvg()).to.contain('Landsgennemsnittet mangler');
  });
  it('names the chosen kommune where the sea has room, as the map on the screen does', async () => {
    const element = await rodovre();
    for (const [valgt, named] of [
      ['Hjørring', true],
      ['Silkeborg', false],
    ] as const) {
      element.valgt = valgt;
      const svg = new DOMParser().parseFromString(await element.tilSvg(), 'image/svg+xml');
      const words = [...svg.querySelectorAll('[text-anchor=middle]')];
      expect(words.map(({ textContent }) => textContent).includes(valgt), valgt).to.equal(named);
    }
  });
  it('says whose outline is which where there are two, drawn as on the map', async () => {
    const element = await rodovre();
    const outlines = async () => {
      const svg = new DOMParser().parseFromString(await element.tilSvg(), 'image/svg+xml');
      return [...svg.querySelectorAll<SVGPathElement>('path[stroke-width]:not(pattern path)')].map(
        (path) => ({
          drawn: ['stroke', 'stroke-width'].map((name) => path.getAttribute(name)).join(' '),
          navn: path.parentElement?.nextElementSibling?.textContent,
        }),
      );
    };
    const named = (all: Awaited<ReturnType<typeof outlines>>, navn: string) =>
      all.filter((one) => one.navn === navn).map(({ drawn }) => drawn);
    expect(named(await outlines(), 'Rødovre')).to.deep.equal([]);
    element.valgt = 'Silkeborg';
    const all = await outlines();
    for (const navn of ['Rødovre', 'Silkeborg']) {
      const strokes = named(all, navn);
      expect(strokes).to.have.length(2);
      const onMap = all.filter(({ navn: other }) => other !== navn).map(({ drawn }) => drawn);
      expect(onMap).to.include.members(strokes);
    }
  });
  it('has no words past its edge under a long title, in a wide font too', async () => {
    const data = {
      titel: 'Danmarkskort over omgørelsesprocenter på socialområdet i 2024',
      raekker: [],
    };
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" .data=${data}></danmarkskort-omgoerelse>`,
    );
    const page = await mount(html`<div></div>`);
    page.innerHTML = await element.tilSvg();
    const svg = page.querySelector('svg');
    svg?.setAttribute('font-family', 'Verdana, DejaVu Sans, sans-serif');
    const { x = 0, width = 0 } = svg?.viewBox.baseVal ?? {};
    const words = [...page.querySelectorAll<SVGTextElement>('svg text')];
    expect(words.map(({ textContent }) => textContent).join(' ')).to.contain(data.titel);
    for (const line of words) {
      const right = svg
        ?.getScreenCTM()
        ?.inverse()
        .multiply(line.getScreenCTM() ?? undefined);
      const box = line.getBBox();
      expect((right?.e ?? 0) + box.x + box.width, line.textContent).to.be.below(x + width);
    }
  });
  it('shares no name with the picture of another kommune: both may stand on one page, and one of them be hidden', async () => {
    const idsOf = async (navn: string) => {
      const data = {
        raekker: [{ kommune: navn, omraade: 'social', aar: 2024, omgjort: 50, sager: 4 }],
      };
      const element = await mount(
        html`<danmarkskort-omgoerelse
          kommune=${navn}
          aar="2024"
          .data=${data}
        ></danmarkskort-omgoerelse>`,
      );
      const svg = new DOMParser().parseFromString(await element.tilSvg(), 'image/svg+xml');
      const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
      for (const [, used] of svg.documentElement.outerHTML.matchAll(/url\(#([^)]+)\)/g))
        expect(ids).to.include(used);
      return ids;
    };
    const [greve, skive] = [await idsOf('Greve'), await idsOf('Skive')];
    expect(greve.some((id) => id.includes('ring'))).to.be.true;
    expect(greve.filter((id) => skive.includes(id))).to.be.empty;
    for (const id of greve) expect(id, 'a name in XML').to.match(/^[a-z]/);
  });
  it('names the sources of the map alone: the years before are not in the picture', async () => {
    const element = await rodovre();
    const listed = find(element, '[part=kilder]').textContent;
    const svg = await element.tilSvg();
    for (const [titel, drawn] of [
      ['Faktaark', true],
      ['Hvor mange', false],
    ] as const) {
      expect(listed, titel).to.contain(titel);
      expect(svg.includes(titel), titel).to.equal(drawn);
    }
  });
  for (const colour of ['oklch(0.6 0.2 40)', 'color-mix(in srgb, red, blue)', 'lab(50 40 -20)'])
    it(`writes the page’s colours as programs that draw SVG know them: ${colour}`, async () => {
      const el = await rodovre();
      el.style.setProperty('--dko-over-2', colour);
      const svg = await el.tilSvg();
      expect([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint)).to.satisfy(
        (paints: string[]) => paints.every((paint) => /^(?:rgb\(|url\(#|none$)/.test(paint)),
      );
    });
  it('is the light version of a dark page too', async () => {
    const element = await rodovre();
    const light = await element.tilSvg();
    element.style.colorScheme = 'dark';
    expect((await element.tilSvg()) === light).to.be.true;
  });
});

describe('tilPng', () => {
  it('is a picture of the width asked for', async () => {
    const png = await (await rodovre()).tilPng(640);
    expect(png.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(png);
    expect(width).to.equal(640);
    expect(height).to.be.above(640);
  });
  for (const bredde of [-5, 0, NaN])
    it(`says what a width is: ${bredde}`, async () => {
      const error = await (await rodovre()).tilPng(bredde).catch((reason: unknown) => reason);
      expect(error).to.be.an.instanceof(RangeError);
      expect(String(error)).to.contain(`antal pixels, ikke ${bredde}`);
    });
  it('says how large a picture cannot be made', async () => {
    const error = await (await rodovre()).tilPng(1e6).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceof(RangeError);
    expect(String(error)).to.match(/kan ikke lave et billede på 1000000 × \d+ pixels/);
  });
});

describe('what goes to the clipboard', () => {
  const rows = [
    ['Kommune', 'Omgjort'],
    ['A & B', '1,5'],
    ['To\r\nlinjer', '\t2'],
  ];
  it('is a table where tables are known', () =>
    expect(htmlOf(rows)).to.equal(
      '<table><thead><tr><th>Kommune</th><th>Omgjort</th></tr></thead><tbody><tr><td>A &amp; B</td><td>1,5</td></tr><tr><td>To\r\nlinjer</td><td>\t2</td></tr></tbody></table>',
    ));
  it('is text with tabs elsewhere', () =>
    expect(tsvOf(rows)).to.equal('Kommune\tOmgjort\nA & B\t1,5\nTo linjer\t 2'));
});

describe('the copy button', () => {
  it('hands over both, and says that it did', async () => {
    const element = await rodovre();
    const taken: ClipboardItem[] = [];
    Object.defineProperty(navigator.clipboard, 'write', {
      configurable: true,
      value: (items: ClipboardItem[]) => Promise.resolve(taken.push(...items)),
    });
    findAll(element, '.menu button')[3]?.click();
    await waitUntil(() => said(element) === 'Tallene er kopieret');
    Reflect.deleteProperty(navigator.clipboard, 'write');
    await element.updateComplete;
    expect(textOf(find(element, '.vaerktoejer [aria-hidden]'))).to.equal('Tallene er kopieret');
    expect(taken[0]?.types).to.have.members(['text/html', 'text/plain']);
    const html = await (await taken[0]?.getType('text/html'))?.text();
    expect(html?.match(/<tr>/g)).to.have.length(100);
  });
  it('is spoken anew when the same is done again', async () => {
    const element = await rodovre();
    Object.defineProperty(navigator.clipboard, 'write', {
      configurable: true,
      value: () => Promise.resolve(),
    });
    let times = 0;
    const spoken = new MutationObserver(() => times++);
    spoken.observe(find(element, '.sagt'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const done of [1, 2, 3]) {
      findAll(element, '.menu button')[3]?.click();
      await waitUntil(() => times === done, `spoken ${done} times`);
      expect(said(element)).to.equal('Tallene er kopieret');
      expect(textOf(find(element, '.vaerktoejer [aria-hidden]'))).to.equal('Tallene er kopieret');
    }
    spoken.disconnect();
    Reflect.deleteProperty(navigator.clipboard, 'write');
  });
  it('shows that it could not, until something else is chosen', async () => {
    const element = await rodovre();
    const refuse = () => Promise.reject(new Error('Not allowed'));
    Object.defineProperty(navigator.clipboard, 'write', { configurable: true, value: refuse });
    const { execCommand } = document;
    document.execCommand = () => false;
    findAll(element, '.menu button')[3]?.click();
    const shown = () => textOf(find(element, '.vaerktoejer'));
    await waitUntil(() => shown().includes('Tallene kunne ikke kopieres'));
    Reflect.deleteProperty(navigator.clipboard, 'write');
    document.execCommand = execCommand;
    findAll(element, '[data-kode="101"]')[0]?.dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    await element.updateComplete;
    expect(shown()).not.to.include('kopieres');
  });
});

describe('the menu', () => {
  it('opens, closes by Esc and offers four things', async () => {
    const element = await rodovre();
    const menu = find<HTMLDetailsElement>(element, '.menu');
    menu.querySelector('summary')?.click();
    expect(menu.open).to.be.true;
    expect(findAll(element, '.menu button').length).to.equal(4);
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).to.be.false;
  });
  for (const width of [288, 360, 620, 1100])
    it(`opens within a page ${width} px wide`, async () => {
      const element = await mount(
        html`<div style="width: ${width}px">
          <danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>
        </div>`,
      ).then((page) => page.querySelector('danmarkskort-omgoerelse') ?? page);
      await element.updateComplete;
      find(element, '.menu summary').click();
      const list = find(element, '.menu-liste').getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      expect(list.width).to.be.above(0);
      expect(list.left).to.be.at.least(left);
      expect(list.right).to.be.at.most(right);
    });
  it('downloads under a name that tells what it is', async () => {
    const element = await rodovre();
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    findAll(element, '.menu button')[2]?.click();
    await waitUntil(() => names.length, 'no download');
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['omgoerelsesprocenter-social-2024.csv']);
  });
});
