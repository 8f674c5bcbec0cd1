import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { findAll, find, mount } from '../helpers/element.js';

describe('the layout', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  it('leaves the focus ring of a field clear of its label, in the room that was kept for both', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" visning="tabel"></danmarkskort-omgoerelse>`,
    );
    const labels = findAll(element, '.vaelgere label > span, .tabelfilter label > span');
    expect(labels.length).to.be.at.least(5);
    for (const label of labels) {
      const field = label.nextElementSibling ?? find(element, '#find');
      const gap = field.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
      expect(gap, label.textContent).to.be.within(3.9, 6);
    }
    const room = find(element, '.find');
    const kept = Number.parseFloat(getComputedStyle(room).minHeight);
    expect(room.getBoundingClientRect().height).to.be.within(kept - 0.1, kept + 0.1);
  });

  it('gives the map the room of a panel that is left out', async () => {
    const wide = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const withPanel = find(wide, '.flade').clientWidth;
    const alone = await mount(
      html`<danmarkskort-omgoerelse skjul="panel"></danmarkskort-omgoerelse>`,
    );
    const map = find(alone, '.flade').getBoundingClientRect();
    expect(map.width).to.be.above(withPanel);
    const { top } = find(alone, '.laesevejledning').getBoundingClientRect();
    expect(top, 'nothing beside it').to.be.above(map.bottom);
  });

  it('takes no room in a column that is closed to no width', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" style="width: 0"></danmarkskort-omgoerelse>`,
    );
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.style.width = '320px';
    expect(element.getBoundingClientRect().height).to.be.above(1000);
  });

  it('lets the map be no higher than a window, however wide the page is', async () => {
    await setViewport({ width: 2200, height: 800 });
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    const [map, panel] = ['.flade', '.panel'].map((part) =>
      find(element, part).getBoundingClientRect(),
    );
    await setViewport({ width: 1000, height: 800 });
    expect(map?.width).to.equal(48 * 16);
    expect((panel?.left ?? 0) - (map?.right ?? 0), 'no hole between').to.equal(24);
    expect(panel?.width).to.equal(40 * 16);
  });

  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`has no text below the smallest of its sizes: ${visning}`, async () => {
      const element = await mount(
        html`<danmarkskort-omgoerelse kommune="101" visning=${visning}></danmarkskort-omgoerelse>`,
      );
      const small = findAll(element, '.widget *:not(svg *)').filter(
        (node) =>
          [...node.childNodes].some((child) => child instanceof Text && child.data.trim()) &&
          parseFloat(getComputedStyle(node).fontSize) < 14,
      );
      expect(small.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal(
        [],
      );
    });
});
