import { expect, fixture, html } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import '../../src/index.js';
import { drawn } from '../helpers/drawn.js';

const partsOf = (el: Element) => {
  const find = (selector: string) => el.shadowRoot?.querySelector(selector)?.textContent ?? '';
  return { panel: find('.panel h3'), below: find('.hovedtabel caption, .hovedtabel h3, .resten') };
};

describe('what stands below the map', () => {
  it('follows a choice when the map and the panel are painted', async () => {
    const el = await fixture<DanmarkskortOmgoerelse>(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    await el.updateComplete;
    expect(partsOf(el).below).to.include('Rødovre');
    el.valgt = '751';
    await drawn(el);
    expect(partsOf(el).panel).to.equal('Aarhus');
    expect(partsOf(el).below).to.include('Rødovre').and.not.to.include('Aarhus');
    await el.updateComplete;
    expect(partsOf(el).below).to.include('Aarhus');
  });

  it('leaves the first frame to the map, with what is chosen in the selects', async () => {
    const el = document.createElement('danmarkskort-omgoerelse');
    el.setAttribute('kommune', 'Rødovre');
    document.body.append(el);
    await drawn(el);
    const options = () =>
      [...(el.shadowRoot?.querySelectorAll('select') ?? [])].map((select) => [
        select.value,
        select.options.length,
      ]);
    expect(options()).to.deep.equal([
      ['175', 1],
      ['social', 1],
      ['2024', 1],
    ]);
    expect(el.shadowRoot?.querySelectorAll('[part~=kommune]').length).to.be.above(97);
    await el.updateComplete;
    expect(options()).to.deep.equal([
      ['175', 99],
      ['social', 3],
      ['2024', 2],
    ]);
    el.remove();
  });
});
