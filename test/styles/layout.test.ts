import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { findAll, find, mount } from '../helpers/element.js';

describe('the layout', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

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
