import { expect } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { choose, select } from '../helpers/choices.js';
import { newestYear } from '../helpers/datasets.js';
import { element, find, text } from '../helpers/element.js';
import { shapes } from '../helpers/map.js';

/** Every choice told to the page, with what the element's property was at that moment. */
function record(el: DanmarkskortOmgoerelse): unknown[] {
  const told: unknown[] = [];
  for (const name of ['kommune-valgt', 'omraade-valgt', 'aar-valgt'] as const)
    el.parentElement?.addEventListener(name, (event) => {
      const { composed, detail } = event as Event & { detail: object };
      told.push({ name, composed, ...detail, valgt: el.valgt, omraade: el.omraade, aar: el.aar });
    });
  return told;
}

describe('a visitor’s choice', () => {
  it('of a kommune on the map is told once, after the property is new', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const told = record(el);
    shapes(el, '751')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await el.updateComplete;
    expect(told).to.have.length(1);
    expect(told[0]).to.include({
      name: 'kommune-valgt',
      kode: '751',
      navn: 'Aarhus',
      valgt: '751',
      composed: true,
    });
    expect(el.getAttribute('valgt')).to.equal('751');
    expect(text(el, 'panel')).to.match(/^Aarhus/);
  });

  it('of the kommune that is shown already is not told', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const told = record(el);
    shapes(el, '175')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await el.updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('of the country is Danmark, code 000', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const told = record(el);
    await choose(el, 'Kommune', '000');
    expect(told[0]).to.include({ kode: '000', navn: 'Danmark' });
    expect(el.getAttribute('valgt')).to.equal('000');
  });

  it('of område and year is told too', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const told = record(el);
    await choose(el, 'Område', 'boernehandicap');
    await choose(el, 'År', '2023');
    expect(told).to.have.length(2);
    expect(told[0]).to.include({ name: 'omraade-valgt', omraade: 'boernehandicap' });
    expect(told[1]).to.include({ name: 'aar-valgt', aar: 2023 });
  });

  it('of an område says where the newest year is another', async () => {
    const [own, newest] = [newestYear() + 1, newestYear('voksenhandicap')];
    const rows = [{ kommune: 'Rødovre', omraade: 'social', aar: own, omgjort: 50 }];
    const el = await element({ kommune: 'Rødovre', data: JSON.stringify(rows) });
    expect(text(el, 'panel')).to.contain(String(own));
    await choose(el, 'Område', 'voksenhandicap');
    expect(text(el, 'panel')).to.contain(String(newest));
    expect(el.renderRoot.querySelector('.widget > .note')?.textContent).to.equal(
      `Her er ingen kommunetal for voksenhandicapområdet i ${own}. Du ser det nyeste år, ${newest}.`,
    );
    await choose(el, 'Område', 'social');
    expect(text(el, 'panel')).to.contain(String(own));
    expect(el.renderRoot.querySelector('.widget > .note')).to.equal(null);
  });

  it('can be taken back by the page: the controls show what the page shows', async () => {
    const el = await element({ kommune: 'Rødovre' });
    el.addEventListener('kommune-valgt', () => (el.valgt = '175'));
    el.addEventListener('visning-valgt', () => (el.visning = 'kort'));
    const kommune = select(el, 'Kommune');
    await choose(el, 'Kommune', '751');
    expect(kommune.value).to.equal('175');
    const radio = (value: string) => find<HTMLInputElement>(el, `.visning input[value="${value}"]`);
    radio('tabel').click();
    await el.updateComplete;
    expect(radio('kort').checked).to.be.true;
  });

  it('is told only when it was the visitor’s', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const told = record(el);
    el.valgt = '751';
    el.omraade = 'boernehandicap';
    el.setAttribute('aar', '2023');
    await el.updateComplete;
    expect(told).to.have.length(0);
  });
});
