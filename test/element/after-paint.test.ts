import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import '../../src/index.js';
import { embeddedYears, newestYear } from '../helpers/datasets.js';
import { drawn } from '../helpers/drawn.js';
import { waitUntil } from '../helpers/wait-until.js';

const WIDE = { width: 1000, height: 700 };

const find = (el: Element, selector: string) => el.shadowRoot?.querySelector(selector);
const partsOf = (el: Element) => ({
  chosen: find(el, '[part~=valgt]')?.getAttribute('data-kode'),
  panel: find(el, '.panel h3')?.textContent,
  below: find(el, '.resten')?.textContent ?? '',
});
const optionsOf = (el: Element) =>
  [...(el.shadowRoot?.querySelectorAll('select') ?? [])].map((select) => [
    select.value,
    select.options.length,
  ]);

/** What is at hand when each of the updates until all is drawn has been made. */
async function updatesOf<T>(el: DanmarkskortOmgoerelse, look: () => T): Promise<T[]> {
  const seen: T[] = [];
  const controller = { hostUpdated: () => void Promise.resolve().then(() => seen.push(look())) };
  el.addController(controller);
  await el.updateComplete;
  el.removeController(controller);
  return seen;
}

function rodovre(): DanmarkskortOmgoerelse {
  const el = document.createElement('danmarkskort-omgoerelse');
  el.setAttribute('kommune', 'Rødovre');
  document.body.append(el);
  return el;
}

describe('on a wide page', () => {
  before(() => setViewport(WIDE));

  it('the map is drawn first, then what stands around it, then what stands below', async () => {
    const el = rodovre();
    await drawn(el);
    expect(el.shadowRoot?.querySelectorAll('[part~=kommune]').length).to.be.above(97);
    expect(partsOf(el)).to.deep.equal({ chosen: '175', panel: undefined, below: '' });
    const seen = await updatesOf(el, () => ({ ...partsOf(el), options: optionsOf(el) }));
    expect(seen.find(({ panel }) => panel === 'Rødovre')).to.deep.equal({
      chosen: '175',
      panel: 'Rødovre',
      below: '',
      options: [
        ['175', 1],
        ['social', 1],
        [String(newestYear()), 1],
      ],
    });
    expect(partsOf(el).below).to.include('Rødovre');
    expect(optionsOf(el)).to.deep.equal([
      ['175', 99],
      ['social', 3],
      [String(newestYear()), embeddedYears().length],
    ]);
    el.remove();
  });

  it('a choice is shown in the same order', async () => {
    const el = await fixture<DanmarkskortOmgoerelse>(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    await el.updateComplete;
    expect(partsOf(el).below).to.include('Rødovre');
    el.valgt = '751';
    const seen = await updatesOf(el, () => partsOf(el));
    expect(seen[0]).to.include({ chosen: '751', panel: 'Rødovre' });
    const second = seen.find(({ panel }) => panel === 'Aarhus');
    expect(second?.below).to.include('Rødovre').and.not.to.include('Aarhus');
    expect(partsOf(el).below).to.include('Aarhus');
  });

  it('the rooms follow a choice after what else stands below the map', async () => {
    const el = await fixture<DanmarkskortOmgoerelse>(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    await el.updateComplete;
    el.valgt = '751';
    const seen = await updatesOf(el, () => ({
      presets: find(el, '.forvalg')?.textContent ?? '',
      rooms: partsOf(el).below,
    }));
    const first = seen.find(({ presets }) => presets.includes('Aarhus'));
    expect(first?.rooms).to.include('Rødovre').and.not.to.include('Aarhus');
    expect(partsOf(el).below).to.include('Aarhus');
  });

  it('a choice touches nothing but the drawing in its first frame', async () => {
    const el = await fixture<DanmarkskortOmgoerelse>(
      html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="Aarhus"></danmarkskort-omgoerelse>`,
    );
    await el.updateComplete;
    const root = el.shadowRoot as ShadowRoot;
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.add(target);
    });
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    root
      .querySelector('[data-kode="461"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(el);
    await Promise.resolve();
    observer.disconnect();
    expect(touched.size).to.be.above(2);
    for (const node of touched)
      expect((node as Element).closest('.flade > svg'), node.nodeName).not.to.equal(null);
    await el.updateComplete;
    expect(root.querySelector('.sagt')?.textContent).to.include('Odense');
  });

  it('a map far from the window is not laid out before its tools come, and then it is', async () => {
    const el = rodovre();
    el.style.marginBlockStart = '5000px';
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const isLaidOut = () => find(el, '.flade')?.checkVisibility({ contentVisibilityAuto: true });
    expect(isLaidOut()).to.equal(false);
    await el.updateComplete;
    // The browser may look at it in the next frame only.
    await waitUntil(isLaidOut);
    el.remove();
  });

  const kept: readonly Record<string, string>[] = [
    {},
    { skjul: 'vaelgere' },
    { skjul: 'vaerktoejer panel' },
    { sprog: 'en' },
  ];
  for (const attributes of kept)
    it(`the map stays where it was drawn first: ${Object.values(attributes).join() || 'all parts'}`, async () => {
      const el = rodovre();
      for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
      // English texts are fetched before anything is drawn.
      for (let i = 0; i < 200 && !find(el, '.flade'); i++)
        await new Promise((done) => requestAnimationFrame(done));
      const place = () => {
        const { top, left, width } = find(el, '.flade')?.getBoundingClientRect() ?? {};
        return [top, left, width].map(Number);
      };
      const first = place();
      await el.updateComplete;
      // Firefox puts half a pixel more round the buttons.
      place().forEach((value, i) => expect(value).to.be.closeTo(first[i] ?? NaN, 1));
      el.remove();
    });
});

describe('on a narrow page', () => {
  before(() => setViewport({ width: 400, height: 700 }));
  after(() => setViewport(WIDE));

  it('the rate, which stands above the map, comes with it', async () => {
    const el = rodovre();
    await drawn(el);
    expect(partsOf(el)).to.deep.equal({ chosen: '175', panel: 'Rødovre', below: '' });
    await el.updateComplete;
    el.valgt = '751';
    await drawn(el);
    expect(partsOf(el).panel).to.equal('Aarhus');
    el.remove();
  });

  it('nothing is seen in a narrow column of a wide page before the rate is there', async () => {
    await setViewport(WIDE);
    const el = rodovre();
    el.style.width = '400px';
    await drawn(el);
    const map = () => getComputedStyle(find(el, '.flade') as Element).visibility;
    expect(map()).to.equal('hidden');
    await el.updateComplete;
    expect(map()).to.equal('visible');
    el.remove();
  });
});
