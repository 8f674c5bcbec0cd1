import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import { find, findAll, mount, settled } from '../helpers/element.js';
import { middleOf, zoomed } from '../helpers/map.js';

/** The element far down on a long page, scrolled so that its tools are at the top. */
const onALongPage = async () => {
  const page = await mount(
    html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
  );
  page.style.marginBlockStart = '500px';
  find(page, '.vaerktoejer').scrollIntoView();
  await settled(page);
  return page;
};

describe('the page around', () => {
  before(() => setViewport({ width: 1000, height: 700 }));

  it('stays where it is when another kommune is chosen', async () => {
    const element = await onALongPage();
    const before = scrollY;
    expect(before).to.be.above(500);
    for (const kode of ['101', '175', '000']) {
      element.valgt = kode;
      await settled(element);
      expect(scrollY, kode).to.equal(before);
    }
  });

  it('shows the view switch where it was pressed, also in a box that scrolls', async () => {
    const box = await fixture(
      html`<main style="height: 600px; overflow: auto">
        <div style="height: 500px"></div>
        <danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>
      </main>`,
    );
    const element = box.lastElementChild as DanmarkskortOmgoerelse;
    await settled(element);
    find(element, '.vaerktoejer').scrollIntoView();
    const top = () => find(element, '.visning').getBoundingClientRect().top;
    for (const visning of ['bilag', 'kort']) {
      const before = top();
      find(element, `.visning input[value=${visning}]`).click();
      await settled(element);
      expect(top(), visning).to.be.closeTo(before, 1);
    }
  });

  it('shows the view switch where it was pressed', async () => {
    const element = await onALongPage();
    const top = () => find(element, '.visning').getBoundingClientRect().top;
    for (const visning of ['bilag', 'tabel', 'bilag', 'kort']) {
      const before = top();
      find(element, `.visning input[value=${visning}]`).click();
      await settled(element);
      expect(top(), visning).to.be.closeTo(before, 1);
    }
  });
});

describe('the keys on a map taller than the screen', () => {
  before(async () => {
    await setViewport({ width: 1000, height: 420 });
    // It rests where the map comes.
    await sendMouse({ type: 'move', position: [300, 300] });
  });

  const toTheMap = async (element: DanmarkskortOmgoerelse) => {
    find(element, '.spring').focus();
    await sendKeys({ press: 'Tab' });
    // The cursor is there already, but not in a window without focus, which is what WebKit's has here.
    await sendKeys({ press: 'Home' });
    await settled(element);
  };

  const expectSeen = (element: Element, what: string) => {
    const { top, bottom } = element.getBoundingClientRect();
    expect(top, `top of ${what}`).to.be.at.least(-1);
    expect(bottom, `bottom of ${what}`).to.be.at.most(innerHeight + 1);
  };

  it('take the page along to the kommune and its tip', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse valgt="Hjørring"></danmarkskort-omgoerelse>`,
    );
    await toTheMap(element);
    for (let i = 0; i < 9; i++) {
      const tip = find(element, '.tip');
      const name = tip.textContent;
      for (const one of [...findAll(element, '.peget').slice(-1), tip]) expectSeen(one, name);
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
    }
    expect(scrollY).to.be.above(100);
  });

  it('put the tip beside the kommune and not on it', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    for (const kommune of [
      'Rødovre',
      'Gentofte',
      'Hjørring',
      'Frederikshavn',
      'Thisted',
      'Gribskov',
    ]) {
      element.kommune = kommune;
      await settled(element);
      await toTheMap(element);
      const tip = find(element, '.tip').getBoundingClientRect();
      const area = findAll(element, '.peget').at(-1)?.getBoundingClientRect() ?? new DOMRect();
      const height = Math.min(tip.bottom, area.bottom) - Math.max(tip.top, area.top);
      expect(Math.max(0, height) / area.height, kommune).to.be.below(0.2);
    }
  });

  it('leave the page alone where all is seen', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse valgt="Viborg"></danmarkskort-omgoerelse>`,
    );
    await toTheMap(element);
    const before = scrollY;
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(scrollY).to.equal(before);
  });

  it('move a zoomed map by its camera, not within its frame', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse valgt="Aarhus"></danmarkskort-omgoerelse>`,
    );
    await toTheMap(element);
    await sendKeys({ press: '+' });
    await zoomed(element);
    for (const press of ['ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await sendKeys({ press });
      await zoomed(element);
    }
    expect(find(element, '.flade').scrollTop).to.equal(0);
    expectSeen(find(element, '.tip'), 'tip');
  });
});

describe('a choice in the table', () => {
  // As in a browser that does not keep by itself what is seen in its place.
  before(() => document.documentElement.style.setProperty('overflow-anchor', 'none'));
  after(() => document.documentElement.removeAttribute('style'));

  for (const width of [360, 1000])
    it(`leaves the row where it is on the screen: ${width} px`, async () => {
      await setViewport({ width, height: 700 });
      const element = await mount(
        html`<danmarkskort-omgoerelse kommune="Rødovre" visning="tabel"></danmarkskort-omgoerelse>`,
      );
      for (const kode of ['751', '615', '740', '175', '751', '175', '740', '175']) {
        const name = find(element, `.tabel [data-kode="${kode}"] button`);
        name.scrollIntoView({ block: 'center' });
        const { top } = name.getBoundingClientRect();
        name.click();
        await settled(element);
        expect(element.valgt).to.equal(kode);
        // Pages are scrolled by whole pixels.
        expect(name.getBoundingClientRect().top, kode).to.be.closeTo(top, 0.6);
      }
    });
});

describe('a choice on a narrow map', () => {
  before(() => setViewport({ width: 500, height: 700 }));
  afterEach(() => document.body.removeAttribute('style'));

  it('leaves the map where it is on the screen', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    element.style.marginBlockStart = '300px';
    find(element, '.flade').scrollIntoView();
    scrollBy(0, -60);
    await settled(element);
    const top = () => find(element, '.flade').getBoundingClientRect().top;
    const before = top();
    for (const kode of ['751', '615', '740', '657']) {
      await sendMouse({ type: 'click', position: middleOf(element, kode) });
      await settled(element);
      expect(element.valgt).to.equal(kode);
      expect(top(), kode).to.be.closeTo(before, 1);
    }
  });

  for (const { what, leave } of [
    { what: 'a table instead', leave: (map: DanmarkskortOmgoerelse) => (map.visning = 'tabel') },
    { what: 'another page', leave: (map: DanmarkskortOmgoerelse) => map.remove() },
  ])
    it(`does not scroll where the page then shows ${what}`, async () => {
      const element = await mount(
        html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
      );
      // Before the table's code has come, the map stands, and is kept in its place.
      element.visning = 'tabel';
      await settled(element);
      element.visning = 'kort';
      await settled(element);
      // The browser's own way of keeping things in place would keep others.
      Object.assign(document.body.style, { height: '5000px', overflowAnchor: 'none' });
      element.style.marginBlockStart = '300px';
      find(element, '.flade').scrollIntoView();
      scrollBy(0, -60);
      await settled(element);
      const before = scrollY;
      element.addEventListener('kommune-valgt', () => queueMicrotask(() => leave(element)));
      await sendMouse({ type: 'click', position: middleOf(element, '751') });
      await settled(element);
      expect(scrollY).to.equal(before);
    });
});
