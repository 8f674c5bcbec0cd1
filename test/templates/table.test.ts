import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import { find, findAll, focused, mount, settled } from '../helpers/element.js';
import { engine } from '../helpers/engine.js';
import { next } from '../helpers/events.js';
import { waitUntil } from '../helpers/wait-until.js';

async function mountTable(): Promise<DanmarkskortOmgoerelse> {
  const element = await mount(
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      aar="2024"
      visning="tabel"
    ></danmarkskort-omgoerelse>`,
  );
  await waitUntil(() => findAll(element, '.tabel tbody tr').length, 'no table');
  await settled(element);
  return element;
}
const first = (element: DanmarkskortOmgoerelse) =>
  findAll(element, 'table[part=tabel] tbody tr')[1]?.dataset['kode'];
const heading = (element: DanmarkskortOmgoerelse, kolonne: string) =>
  find(element, `thead [data-kolonne=${kolonne}]`);

describe('the table', () => {
  it('stands instead of map and legend, beside the panel', async () => {
    const element = await mountTable();
    expect(findAll(element, '[part=tabel] tbody tr').length).to.equal(99);
    expect(findAll(element, '[part=kort], [part=forklaring]').length).to.equal(0);
    expect(findAll(element, '[part=panel]').length).to.equal(1);
    expect(element.getAttribute('visning')).to.equal('tabel');
    await expect(element).to.be.accessible();
  });

  it('sorts by its headings and says so', async () => {
    const element = await mountTable();
    expect(heading(element, 'kommune').getAttribute('aria-sort')).to.equal('ascending');
    heading(element, 'omgjort').querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(heading(element, 'omgjort').getAttribute('aria-sort')).to.equal('descending');
    expect(heading(element, 'kommune').hasAttribute('aria-sort')).to.be.false;
    expect(first(element)).to.equal('175');
  });

  it('is filtered by a few letters', async () => {
    const element = await mountTable();
    find(element, '.tabelfilter input').focus();
    await sendKeys({ type: 'rødo' });
    await settled(element);
    expect(findAll(element, '.tabel tbody tr').map(({ dataset }) => dataset['kode'])).to.deep.equal(
      ['000', '175'],
    );
    expect(find(element, '.tabelfilter output').textContent).to.equal('1 af 98 kommuner');
  });

  // What is widest: four digits, long names, and both notes on one figure.
  const made = { omraade: 'social', aar: 2024 } as const;
  const widest = [
    { ...made, kommune: 'Danmark', sager: 12345, aendret: 7.1, hjemvist: 37.8 },
    { ...made, kommune: 'Ringkøbing-Skjern', sager: 1234, aendret: 12.5, hjemvist: 33.3 },
    { ...made, kommune: 'Faaborg-Midtfyn', aar: 2023, sager: 1234, omgjort: 33.3 },
    { ...made, kommune: 'Greve', sager: 6, stadfaestet: 67 },
    { ...made, kommune: 'Ishøj', status: 'diskretioneret' },
    { ...made, kommune: 'Ishøj', aar: 2023, status: 'diskretioneret' },
  ];
  for (const sprog of ['da', 'en'])
    for (const font of ['Liberation Sans', 'DejaVu Sans'])
      it(`is a table only where it has room: ${font}, ${sprog}`, async () => {
        const element = await mountTable();
        Object.assign(element, { sprog, data: widest });
        element.style.cssText = `font-family: ${font}; max-inline-size: none`;
        await settled(element);
        const side = find(element, '.tabelside');
        const laidOut = new Set<string>();
        for (let width = 800; width <= 1400; width += 25) {
          element.style.width = `${width}px`;
          expect(side.scrollWidth, `${width} px`).to.be.at.most(side.clientWidth);
          laidOut.add(getComputedStyle(find(element, '.tabel')).display);
        }
        expect([...laidOut]).to.deep.equal(['block', 'table']);
      });

  it('can be skipped by the keyboard', async () => {
    const element = await mountTable();
    const skip = find(element, '.tabelside .spring');
    skip.focus();
    expect(skip.getBoundingClientRect().width, 'it is seen').to.be.above(50);
    expect(skip.getBoundingClientRect().top, 'by the table').to.be.at.least(
      find(element, '.tabelfilter').getBoundingClientRect().bottom - 1,
    );
    await sendKeys({ press: 'Enter' });
    const end = focused(element);
    expect(end?.textContent).to.equal('Her slutter tabellen.');
    expect(end?.getBoundingClientRect().width).to.be.above(100);
    // WebKit does not tab to buttons.
    if (engine === 'webkit') return;
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.closest('.tabelside') ?? null).to.equal(null);
  });

  it('chooses by a click anywhere on a row', async () => {
    const element = await mountTable();
    const cell = find(element, '[data-kode="461"] [data-kolonne=omgjort]');
    cell.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = cell.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    setTimeout(() => void sendMouse({ type: 'click', position }));
    const { detail } = await next(element, 'kommune-valgt');
    await settled(element);
    expect(detail).to.deep.equal({ kode: '461', navn: 'Odense' });
    expect(find(element, 'tr.valgt').dataset['kode']).to.equal('461');
    expect(find(element, 'tr.egen').dataset['kode']).to.equal('175');
    expect(find(element, '[data-kode="461"] button').getAttribute('aria-pressed')).to.equal('true');
  });

  it('keeps its headings in sight', async () => {
    const element = await mountTable();
    element.style.cssText = 'width: 1100px; max-inline-size: none';
    find(element, '[data-kode="461"]').scrollIntoView({ block: 'end' });
    await settled(element);
    const { top } = heading(element, 'omgjort').getBoundingClientRect();
    expect(top).to.be.within(-1, 1);
    scrollTo(0, 0);
  });

  it('shows the focused row below them', async () => {
    const element = await mountTable();
    element.style.cssText = 'width: 1100px; max-inline-size: none';
    const focused = () => element.shadowRoot!.activeElement;
    find(element, '[data-kode="461"] button').focus();
    await sendKeys({ down: 'Shift' });
    for (let i = 0; i < 25; i++) {
      const before = focused();
      await sendKeys({ press: 'Tab' });
      expect(focused()?.compareDocumentPosition(before!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const { bottom } = heading(element, 'omgjort').getBoundingClientRect();
      expect(focused()?.getBoundingClientRect().top).to.be.at.least(bottom);
    }
    await sendKeys({ up: 'Shift' });
    scrollTo(0, 0);
  });

  it('does not scroll sideways at 320 px, and loses nothing', async () => {
    const element = await mountTable();
    element.style.width = '320px';
    await settled(element);
    expect(element.scrollWidth).to.be.at.most(320);
    const shown = (cell: Element) => cell.getBoundingClientRect().width > 1;
    for (const cell of findAll(element, '[data-kode="175"] td')) {
      const { kolonne } = cell.dataset;
      // That a kommune has figures is seen.
      expect(shown(cell), kolonne).to.equal(kolonne !== 'tilstand');
    }
    const without = findAll(element, '[data-kode="183"] td').filter(shown);
    expect(without.map(({ innerText }) => innerText.trim())).to.deep.equal(['ikke oplyst']);
    // What is not seen is read: a cell less, and each after it would stand under the heading before its own.
    for (const cell of findAll(element, '.tabel :is(th, td)'))
      expect(cell.checkVisibility(), cell.textContent).to.equal(true);
    const cell = find(element, '[data-kode="175"] td');
    expect(cell.dataset['etiket']).to.equal('Omgjort');
    expect(getComputedStyle(cell, '::before').content).to.match(/Omgjort|data-etiket/);
    expect(getComputedStyle(find(element, '.tabel thead'), '::before').content).to.match(
      /Sortér efter|data-etiket/,
    );
    for (const button of findAll(element, '.tabel button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(23.9);
    }
    await expect(element).to.be.accessible();
  });

  if (engine === 'chromium')
    it('prints as a table across the paper, without its search field and with how many kommuner it found', async () => {
      const element = await mountTable();
      element.style.width = '174mm';
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(find(element, '.tabel tbody tr')).display).to.equal('table-row');
      const { width } = find(element, '.tabel').getBoundingClientRect();
      expect(width).to.be.at.most(element.getBoundingClientRect().width + 1);
      expect(find(element, '.tabelfilter input').checkVisibility()).to.be.false;
      expect(find(element, '.tabelfilter output').checkVisibility()).to.be.true;
      await emulateMedia({ media: 'screen' });
    });

  if (engine === 'chromium')
    for (const width of [320, 1000])
      it(`marks the chosen row where colours are forced: ${width} px`, async () => {
        const element = await mountTable();
        element.style.width = `${width}px`;
        await emulateMedia({ forcedColors: 'active' });
        const marked = findAll(element, '.tabel tbody tr').filter((row) => {
          const { outlineStyle, outlineColor } = getComputedStyle(row);
          return outlineStyle !== 'none' && !outlineColor.startsWith('rgba');
        });
        await emulateMedia({ forcedColors: 'none' });
        expect(marked.map(({ dataset }) => dataset['kode'])).to.deep.equal(['175']);
      });

  it('is chosen by the visitor with the view switch', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    setTimeout(() => find(element, 'input[value=tabel]').click());
    const { detail } = await next(element, 'visning-valgt');
    expect(detail).to.deep.equal({ visning: 'tabel' });
    expect(element.visning).to.equal('tabel');
  });
});
