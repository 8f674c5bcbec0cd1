import { expect } from '@open-wc/testing';
import { select } from '../helpers/choices.js';
import { embeddedYears, newestYear } from '../helpers/datasets.js';
import { RODOVRE, element, part, text } from '../helpers/element.js';
import { shapes } from '../helpers/map.js';

describe('the page of Rødovre', () => {
  it('shows 98 kommuner, some of them in the inset too', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const codes = [...el.renderRoot.querySelectorAll<SVGElement>('[part~="kommune"]')].map(
      ({ dataset }) => dataset['kode'],
    );
    expect(new Set(codes).size).to.equal(98);
    expect(shapes(el, '175')).to.have.length(2);
  });

  it('says the rate, its distance to the country and the number of cases', async () => {
    const el = await element(RODOVRE);
    const panel = text(el, 'panel');
    expect(panel).to.include('Rødovre');
    expect(panel).to.include('Socialområdet samlet · 2024');
    expect(panel).to.include('62\u00a0%');
    expect(panel).to.include('17,1 procentpoint over landsgennemsnittet');
    expect(panel).to.include('46 af 74 sager');
  });

  it('shows the three outcomes beside the country', async () => {
    const el = await element(RODOVRE);
    const panel = text(el, 'panel');
    for (const figure of ['38', '55,1', '59', '37,8', '2,7', '7,1'])
      expect(panel, figure).to.include(`${figure}\u00a0%`);
  });

  it('shows last year with the note on barnets lov', async () => {
    const panel = text(await element(RODOVRE), 'panel');
    expect(panel).to.include('36\u00a0%');
    expect(panel).to.include('127');
    expect(panel).to.include('38,6\u00a0%');
    expect(panel).to.include('Barnets lov');
  });

  it('gives no count where the published figures do not add up', async () => {
    const panel = text(await element({ kommune: 'Rødovre', aar: '2023' }), 'panel');
    expect(panel).to.include('127 sager');
    expect(panel).not.to.include('af 127 sager');
    expect(panel).not.to.include('Barnets lov trådte');
  });

  it('colours by the difference to the country and outlines the own kommune', async () => {
    const el = await element(RODOVRE);
    const table: readonly [string, string][] = [
      ['175', 'over-2'],
      ['101', 'under-1'],
      ['751', 'under-1'],
      ['461', 'omkring'],
      ['561', 'over-1'],
      ['147', 'ikke-oplyst'],
    ];
    for (const [kode, klasse] of table) {
      const all = shapes(el, kode);
      expect(all.length, kode).to.be.at.least(1);
      for (const shape of all) {
        expect(shape.dataset['klasse'], kode).to.equal(klasse);
        expect([...shape.part], kode).to.include(klasse);
      }
    }
    expect([...(shapes(el, '175')[0]?.part ?? [])]).to.include.members(['egen', 'valgt']);
  });

  it('paints a rate of 0 as a rate and a missing one as missing', async () => {
    const el = await element({ aar: '2024', data: '{"Herlev": 0}' });
    const [zero] = shapes(el, '163') as [SVGPathElement];
    const [missing] = shapes(el, '147') as [SVGPathElement];
    expect(zero.dataset['klasse']).to.equal('under-3');
    expect(getComputedStyle(zero).fill).to.match(/^(rgb|color|oklch)/);
    expect(missing.dataset['klasse']).to.equal('ikke-oplyst');
    expect(getComputedStyle(missing).fill).to.match(/ikke-oplyst/);
  });

  it('explains each class, the state that occurs and no other, and marks the country', async () => {
    const legend = text(await element({ aar: '2024' }), 'forklaring');
    expect(legend).to.include('ikke oplyst');
    expect(legend).not.to.include('ingen sager');
    expect(legend).not.to.include('diskretioneret');
    expect(legend).to.include('44,9\u00a0%');
  });

  it('names the sources of the figures and of the map', async () => {
    const sources = text(await element(RODOVRE), 'kilder');
    expect(sources).to.include('Rødovre Kommune');
    expect(sources).to.include('Københavns Kommune');
    expect(sources).to.include('Klimadatastyrelsen');
  });

  it('is accessible', async () => {
    await expect(await element({ kommune: 'Rødovre' })).to.be.accessible();
  });
});

describe('a page without a year', () => {
  it('shows the newest in which a kommune has figures', async () => {
    const el = await element({ kommune: 'Rødovre' });
    expect(text(el, 'panel')).to.match(
      new RegExp(`^Rødovre Socialområdet samlet · ${newestYear()} `),
    );
    expect(select(el, 'År').value).to.equal(String(newestYear()));
  });
});

describe('a page without a kommune', () => {
  it('shows the country', async () => {
    const panel = text(await element({ aar: '2024' }), 'panel');
    expect(panel).to.include('Hele landet');
    expect(panel).to.include('44,9\u00a0%');
    expect(panel).not.to.include('procentpoint over');
  });
});

describe('a kommune without figures', () => {
  it('says so, not 0, and still shows the country', async () => {
    const el = await element({ kommune: 'Frederiksberg', aar: '2024' });
    const panel = text(el, 'panel');
    expect(panel).to.include('ikke oplyst');
    expect(panel).to.include('55,1\u00a0%');
    expect(panel).not.to.match(/\b0\u00a0%/);
  });
});

describe('the choices', () => {
  it('are the country and 98 kommuner in Danish order', async () => {
    const el = await element();
    const names = [...select(el, 'Kommune').options].map(({ text: name }) => name);
    expect(names).to.have.length(99);
    expect(names.slice(0, 2)).to.deep.equal(['Hele landet', 'Albertslund']);
    expect(names.slice(-4)).to.deep.equal(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  it('hold only the years in which a kommune has figures', async () => {
    const years = [...select(await element(), 'År').options].map(({ value }) => value);
    expect(years).to.deep.equal(embeddedYears().map(String));
  });

  it('put the heading where the page wants it', async () => {
    const el = await element({ overskriftsniveau: '3' });
    expect(el.renderRoot.querySelector('h3')?.textContent).to.include('Danmarkskort');
    expect(el.renderRoot.querySelector('h2')).to.equal(null);
    expect(part(el, 'panel')?.querySelector('h4')?.textContent).to.equal('Hele landet');
  });
});
