// src and geometri-src against a real server that does all that servers do.
import { aTimeout, expect } from '@open-wc/testing';
import { drawn } from '../helpers/drawn.js';
import { freshPath, host } from '../helpers/host-page.js';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { element } from '../helpers/element.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { fejlOf, rateOf, statusOf } from '../helpers/said.js';
import { nothingThrown } from '../helpers/thrown.js';
import { waitUntil } from '../helpers/wait-until.js';

/** An address under `/net/` that no other test asks for. */
const at = (kind: string, query = ''): string => `/net/${kind}${freshPath()}${query}`;
const fetched = (url: string): Promise<Response> => fetch(url);
const askedFor = async (url: string): Promise<number> =>
  Number(await (await fetched(url.replace('/net/', '/net/antal/'))).text());

const codes = (el: DanmarkskortOmgoerelse): Set<string | undefined> =>
  new Set(
    [...el.renderRoot.querySelectorAll<SVGElement>('[part~=kommune]')].map(
      ({ dataset }) => dataset['kode'],
    ),
  );

/** Kind of address and what the editor is told of figures there, and where it is something else of boundaries. */
const failures: readonly [string, RegExp, RegExp?][] = [
  ['status/400', /400/],
  ['status/401', /401|adgang/i],
  ['status/403', /403|adgang/i],
  ['status/404', /findes ikke \(404\)/],
  ['status/410', /findes ikke \(410\)/],
  ['status/418', /418/],
  ['status/429', /429/],
  ['status/500', /500/],
  ['status/503', /503/],
  ['status/204', /tom/i],
  ['afbrudt', /kunne ikke nås/],
  // To WebKitGTK the half of it is a whole file.
  ['afbrudt-stykker', /kunne ikke nås|JSON/, /kunne ikke nås|TopoJSON/],
  ['lukket', /kunne ikke nås/],
  ['rundt', /kunne ikke nås/],
  ['viderestil/status/404', /findes ikke \(404\)/],
  ['viderestil/afbrudt', /kunne ikke nås/],
  ['fremmed/fil', /kunne ikke nås/],
  ['fremmed/lukket', /kunne ikke nås/],
  ['bombe', /2 MB/, /10 MB/],
  ['uendelig', /2 MB/, /10 MB/],
  ['html', /side|HTML/i],
  ['tom', /tom/i],
  ['regneark', /regneark|Excel/i, /TopoJSON/],
  ['utf16', /UTF-8/i],
  ['halvt', /JSON/, /TopoJSON/],
];

const successes = [
  'fil',
  'pakket',
  'viderestil/fil',
  'viderestil/viderestil/pakket',
  'fremmed/aaben',
];

describe('what a server does to a page', () => {
  quietConsole();
  nothingThrown();

  const loaded = async (kind = 'fil'): Promise<DanmarkskortOmgoerelse> => {
    const src = at(kind);
    const el = await element({ kommune: '175', src });
    await waitUntil(() => rateOf(el) === '51 %', `${src}: ${rateOf(el)} ${fejlOf(el)}`);
    return el;
  };

  for (const kind of successes)
    it(`gives figures and boundaries: ${kind}`, async () => {
      const el = await loaded(kind);
      expect(fejlOf(el)).to.equal('');
      el.geometriSrc = at(kind, '?kort');
      await waitUntil(() => codes(el).size === 2, kind);
      expect(fejlOf(el)).to.match(/mangler/);
      el.remove();
    });

  it('takes nothing of the good away when it fails', async () => {
    const el = await loaded();
    for (const [kind, figures, boundaries = figures] of failures) {
      el.src = at(kind);
      await drawn(el);
      expect(statusOf(el), kind).to.equal('Henter tal …');
      await waitUntil(() => statusOf(el) === '', kind);
      expect(fejlOf(el), kind).to.match(figures);
      expect(fejlOf(el), kind).to.match(/Tallene er fortsat dem fra \/net\/fil/);
      expect(rateOf(el), kind).to.equal('51 %');

      el.geometriSrc = at(kind, '?kort');
      await waitUntil(() => fejlOf(el).includes(el.geometriSrc ?? ''), kind);
      expect(fejlOf(el), kind).to.match(boundaries);
      expect(codes(el).size, kind).to.equal(98);
    }
    el.src = at('fil');
    el.geometriSrc = undefined;
    await waitUntil(() => fejlOf(el) === '');
    expect(rateOf(el)).to.equal('51 %');
    el.remove();
  }).timeout(120_000);

  it('shows what there is while a file comes slowly, and the file when it is whole', async () => {
    const el = await element({ kommune: '175', aar: '2024' });
    el.src = at('vent');
    await waitUntil(() => statusOf(el) === 'Henter tal …');
    await waitUntil(async () => (await askedFor(el.src ?? '')) === 1);
    expect(rateOf(el)).to.equal('62 %');
    await waitUntil(async () => (await fetched((el.src ?? '').replace('vent', 'slip'))).ok);
    await waitUntil(() => rateOf(el) === '51 %', '51 %');
    el.remove();
  });

  it('never shows an address that is no longer asked for, whichever comes first', async () => {
    const el = await element({ kommune: '175', aar: '2024' });
    const [slow, bad] = [at('vent'), at('status/500')];
    el.src = slow;
    el.geometriSrc = `${slow}?kort`;
    await waitUntil(async () => (await askedFor(slow)) >= 1);
    el.src = bad;
    el.geometriSrc = bad;
    await waitUntil(() => fejlOf(el).match(/Serveren har en fejl \(500\)/g)?.length === 2);
    await fetched(slow.replace('vent', 'slip'));
    await aTimeout(100);
    expect(rateOf(el)).to.equal('62 %');
    expect(codes(el).size).to.equal(98);
    el.src = at('fil');
    await waitUntil(() => rateOf(el) === '51 %', '51 %');
    el.remove();
  });

  it('keeps the page’s boundaries while others are on their way', async () => {
    const el = await loaded();
    el.geometriSrc = at('fil', '?kort');
    await waitUntil(() => codes(el).size === 2, 'boundaries');
    el.geometriSrc = at('vent', '?kort');
    await waitUntil(async () => (await askedFor(el.geometriSrc?.replace('?kort', '') ?? '')) === 1);
    await el.updateComplete;
    expect(codes(el).size).to.equal(2);
    el.geometriSrc = undefined;
    await waitUntil(() => codes(el).size === 98, 'boundaries');
    el.remove();
  });

  it('lets go of a file that is on its way when the element leaves the page', async () => {
    const el = await element({ kommune: '175' });
    const src = at('vent');
    el.src = src;
    el.geometriSrc = `${src}?kort`;
    await waitUntil(async () => (await askedFor(src)) === 2);
    const parent = el.parentElement;
    el.remove();
    await fetched(src.replace('vent', 'slip'));
    await aTimeout(50);
    expect(codes(el).size).to.equal(98);
    parent?.append(el); // asks again
    await waitUntil(async () => (await askedFor(src)) === 4);
    parent?.prepend(el); // moved at once
    await waitUntil(async () => {
      await fetched(src.replace('vent', 'slip'));
      return codes(el).size === 2;
    }, 'boundaries');
    await waitUntil(() => rateOf(el) === '51 %', '51 %');
  });

  it('lets go of an answer that it refuses', async () => {
    const el = await element({ kommune: '175' });
    for (const status of [500, 200])
      for (const attribute of ['src', 'geometriSrc'] as const) {
        const address = (el[attribute] = at(`haenger/${status}`));
        await waitUntil(() => fejlOf(el).includes(address), address);
        const letGo = address.replace('haenger', 'sluppet');
        await waitUntil(async () => (await fetched(letGo)).ok, address);
      }
    el.remove();
  });

  it('asks a stranger only when the page does', async () => {
    const { other } = await host({});
    const el = await loaded();
    performance.clearResourceTimings(); // browsers keep the first 250 only
    el.src = `${other}/net/aaben${freshPath()}`;
    const strangers = (): string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new URL(name).origin !== location.origin);
    await waitUntil(() => strangers().length > 0 && statusOf(el) === '');
    expect(strangers()).to.deep.equal([el.src]);
    el.remove();
  });
});
