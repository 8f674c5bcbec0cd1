import { expect } from '@open-wc/testing';
import { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import type { DataFejlEvent } from '../../src/events.js';
import { embeddedYears, newestYear } from '../helpers/datasets.js';
import { RODOVRE, element, part, text } from '../helpers/element.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the attributes', () => {
  it('take a kommune by code or name, as people write it', async () => {
    for (const kommune of ['175', '0175', 'Rødovre', 'rødovre kommune', 'Roedovre']) {
      const panel = text(await element({ kommune }), 'panel');
      expect(panel, kommune).to.match(/^Rødovre/);
    }
  });

  it('take the whole country for no kommune of the page’s own', async () => {
    for (const kommune of ['Danmark', 'hele landet', '000']) {
      const el = await element({ kommune });
      expect(text(el, 'panel'), kommune).to.match(/^Hele landet/);
      expect(part(el, 'fejl'), kommune).to.equal(null);
    }
  });

  it('take what is blank for what is not there', async () => {
    const names = DanmarkskortOmgoerelse.observedAttributes.filter((one) => !/^data-/.test(one));
    const el = await element(Object.fromEntries(names.map((name) => [name, ' '])));
    expect(part(el, 'fejl')?.textContent).to.equal(undefined);
  });

  for (const sprog of ['en-GB', 'en_US'])
    it(`take a language with its country: ${sprog}`, async () => {
      const el = await element({ sprog });
      expect(text(el, 'panel')).to.match(/^All of Denmark/);
      expect(part(el, 'fejl')?.textContent).to.equal(undefined);
    });

  for (const sprog of [5, {}, ['en', 'da'], true])
    it(`stand a language that is no text: ${JSON.stringify(sprog)}`, async () => {
      const el = await element(RODOVRE);
      el.sprog = sprog as never;
      await el.updateComplete;
      expect(part(el, 'fejl')?.textContent).to.match(/^\s*sprog: /);
      el.sprog = 'en';
      await el.updateComplete;
      expect(text(el, 'panel')).to.include('62%');
    });

  it('change what is shown at any time', async () => {
    const el = await element(RODOVRE);
    el.setAttribute('omraade', 'boernehandicap');
    await el.updateComplete;
    expect(text(el, 'panel')).to.include('78\u00a0%');
    el.setAttribute('aar', '2023');
    await el.updateComplete;
    expect(text(el, 'panel')).to.include('48\u00a0%');
    el.setAttribute('kommune', 'Aarhus');
    await el.updateComplete;
    expect(text(el, 'panel')).to.match(/^Aarhus/);
  });

  it('write what is chosen as three-digit code and never the default', async () => {
    const el = await element({ kommune: 'Rødovre' });
    for (const name of ['valgt', 'omraade', 'aar']) expect(el.hasAttribute(name), name).to.be.false;
    el.valgt = 'Aarhus';
    el.omraade = 'voksenhandicap';
    el.aar = 2024;
    await el.updateComplete;
    expect(el.getAttribute('valgt')).to.equal('751');
    expect(el.getAttribute('omraade')).to.equal('voksenhandicap');
    expect(el.getAttribute('aar')).to.equal('2024');
    el.setAttribute('valgt', 'Danmark');
    await el.updateComplete;
    expect(el.getAttribute('valgt')).to.equal('000');
  });

  it('return to the default when removed', async () => {
    const el = await element({ kommune: 'Rødovre', valgt: '751', omraade: 'social', aar: '2023' });
    for (const name of ['valgt', 'omraade', 'aar']) el.removeAttribute(name);
    await el.updateComplete;
    expect(text(el, 'panel')).to.match(
      new RegExp(`^Rødovre Socialområdet samlet · ${newestYear()} `),
    );
    el.removeAttribute('kommune');
    await el.updateComplete;
    expect(text(el, 'panel')).to.match(/^Hele landet/);
    expect(part(el, 'fejl')).to.equal(null);
  });

  const values: Readonly<Record<string, string>> = {
    kommune: 'Aarhus',
    valgt: 'Aalborg',
    omraade: 'boernehandicap',
    aar: '2023',
    data: '{"Rødovre": 61}',
    src: '/findes-ikke.json',
    'uden-grunddata': '',
    sammenlign: 'Herlev',
    visning: 'tabel',
    skala: 'niveau',
    skjul: 'vaelgere',
    sprog: 'en',
    overskriftsniveau: '4',
    'geometri-src': '/findes-ikke.topo.json',
  };
  for (const name of DanmarkskortOmgoerelse.observedAttributes.filter(
    (name) => !/^data-/.test(name),
  ))
    it(`return to the default when removed: ${name}`, async () => {
      const el = await element({});
      await el.updateComplete;
      // The element takes its time with what it fetches, and Lit leaves marks of its own.
      const shown = (): string =>
        (el.renderRoot.querySelector('.widget')?.outerHTML ?? '').replaceAll(/<!--[^]*?-->/g, '');
      const before = shown();
      el.setAttribute(name, values[name] ?? '');
      await el.updateComplete;
      await waitUntil(() => shown() !== before, name);
      el.removeAttribute(name);
      await el.updateComplete;
      expect(shown() === before, name).to.be.true;
    });

  it('keep the own kommune in one line beside the country while another is inspected', async () => {
    const el = await element({ ...RODOVRE, valgt: 'Aarhus' });
    expect(text(el, 'panel')).to.include('Rødovre: 62\u00a0% · Hele landet: 44,9\u00a0%');
  });
});

describe('an attribute that cannot be used', () => {
  const years = new Intl.ListFormat('da', { type: 'disjunction' }).format(
    embeddedYears().map(String),
  );
  const newest = new RegExp(`· ${newestYear()} [\\d,]+\u00a0%`);
  const table: readonly [Record<string, string>, expected: string, shown?: RegExp][] = [
    [{ kommune: 'Rødover' }, 'Rødover'],
    [{ valgt: '999' }, '999'],
    [{ omraade: 'skole' }, 'social, boernehandicap eller voksenhandicap'],
    [{ aar: '2019' }, `Skriv ${years}.`, newest],
    [{ aar: 'i år' }, '"i år"', newest],
    [{ overskriftsniveau: '7' }, 'et tal fra 1 til 6'],
    [{ år: '2023' }, 'år: "år" kendes ikke. Skriv aar.'],
    [{ omrade: 'social' }, 'Skriv omraade.'],
    [{ 'data-område': 'social' }, 'Skriv data-omraade.'],
    [{ udengrunddata: '' }, 'Skriv uden-grunddata.'],
  ];
  for (const [attributes, expected, shown = /44,9\u00a0%/] of table)
    it(`says what was wrong and what is allowed: ${JSON.stringify(attributes)}`, async () => {
      const warned: unknown[] = [];
      const { warn } = console;
      console.warn = (...said: unknown[]) => void warned.push(said.join(' '));
      const events: DataFejlEvent[] = [];
      const listen = (event: Event) => void events.push(event as DataFejlEvent);
      document.addEventListener('data-fejl', listen);
      try {
        const el = await element({ aar: '2024', ...attributes });
        expect(text(el, 'fejl')).to.include(expected);
        expect(text(el, 'panel')).to.match(shown);
        el.requestUpdate();
        await el.updateComplete;
        expect(events).to.have.length(1);
        expect(events[0]?.detail.fejl).to.have.length(1);
        expect(warned.filter((said) => String(said).includes('danmarkskort'))).to.have.length(1);
      } finally {
        console.warn = warn;
        document.removeEventListener('data-fejl', listen);
      }
    });

  it('is not one of the page’s own, whatever it is called', async () => {
    const el = await element({
      id: 'kort',
      class: 'bred',
      style: 'color: inherit',
      lang: 'da',
      title: 'Kort',
      'data-kommune-id': '175',
      'data-date': 'x',
      'data-sc': 'x',
      'aria-label': 'Kort',
      role: 'region',
      skalaer: 'x',
    });
    expect(part(el, 'fejl')?.textContent).to.equal(undefined);
  });

  it('is forgotten when it is mended', async () => {
    const el = await element({ omraade: 'skole' });
    el.setAttribute('omraade', 'social');
    await el.updateComplete;
    expect(part(el, 'fejl')).to.equal(null);
  });
});
