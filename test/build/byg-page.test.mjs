// The builder's page itself: accessible, still, narrow and wide, and silent.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { TABLE, dist, figures, startBuilder } from '../tools/builder.mjs';
import { COLOUR_RULES } from '../tools/colour-rules.mjs';
import { watch, widgetText } from '../tools/host-page.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const builder = await startBuilder();

/** What of the page is another for each way to put the map in, as axe finds it. */
const CODE = { fromShadowDom: ['byg-side', '[aria-labelledby=trin-kode]'] };

describe('the page', () => {
  for (const { width, runOnly, ...look } of [
    { width: 320, colorScheme: 'light' },
    { width: 1100, colorScheme: 'light' },
    { width: 1100, colorScheme: 'dark', runOnly: COLOUR_RULES },
    { width: 320, forcedColors: 'active', runOnly: COLOUR_RULES },
  ])
    it(`is accessible and keeps within ${width} px: ${Object.values(look)}`, async () => {
      const { tab, close } = await builder.open('#kommune=Greve&sammenlign=Aarhus,Odense&fejl=x', {
        viewport: { width, height: 800 },
        bypassCSP: true, // for axe
        ...look,
      });
      await tab.addScriptTag({ path: axe });
      await figures(tab).fill(TABLE);
      await tab.getByText('Flere valg').click();
      await tab.getByText('Eller skriv én række ad gangen').click();
      await tab.getByRole('button', { name: 'Tilføj rækken' }).click();
      const faults = [];
      for (const [way, place] of [
        [/^Script/],
        [/^div/, CODE],
        [/^iframe/, CODE],
        [/^Statisk/, CODE],
        [/^npm/, CODE],
      ]) {
        await tab.getByRole('radio', { name: way }).check();
        const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
        const result = await tab.evaluate(
          async ({ place = document, options }) => ({
            violations: (await globalThis.axe.run(place, options)).violations,
            scrolls: document.documentElement.scrollWidth > globalThis.innerWidth,
          }),
          { place, options },
        );
        for (const { id, nodes } of result.violations)
          faults.push(
            `${way} ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
          );
        if (result.scrolls) faults.push(`${way}: the page scrolls sideways`);
      }
      assert.deepEqual(faults, []);
      await close();
    });

  it('lets nothing in from elsewhere, and sends nothing there', async () => {
    const { tab, close } = await builder.open();
    const policy = await tab.locator('meta[http-equiv]').getAttribute('content');
    assert.equal(
      policy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    );
    await close();
  });

  it('does not jump while it comes', async () => {
    const watched = await watch(builder.browser, { viewport: { width: 1100, height: 800 } });
    const { tab } = watched;
    await tab.addInitScript(() => {
      globalThis.moved = 0;
      new globalThis.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(
      `${builder.host.base}/danmarkskort/byg.html#kommune=Greve&omraade=ukendt&vej=div`,
    );
    await widgetText(tab);
    await tab.waitForLoadState('networkidle');
    // "Good" as web.dev has it is 0.1; the widget's own map may still settle.
    const moved = await tab.evaluate(() => globalThis.moved);
    assert.ok(moved < 0.05, String(moved));
    await watched.close();
  });

  it('can be used with the keyboard alone', async () => {
    const { tab, close } = await builder.open();
    const focused = () =>
      tab.evaluate(() => {
        let { activeElement: element } = document;
        while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element.id || element.localName;
      });
    await tab.keyboard.press('Tab');
    assert.equal(await focused(), 'find');
    await tab.keyboard.type('grev');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.locator('danmarkskort-omgoerelse[kommune="Greve"]').waitFor();
    const order = [];
    for (let i = 0; i < 5; i++) {
      await tab.keyboard.press('Tab');
      order.push(await focused());
    }
    assert.deepEqual(order, ['omraade', 'aar', 'visning', 'skala', 'summary']);
    await tab.keyboard.press('Enter');
    const more = tab.getByLabel('Tilføj en kommune');
    await more.fill('aarh');
    await tab.keyboard.press('Enter');
    await tab.getByText('Flere valg (1 valgt)').waitFor();
    await tab.getByRole('button', { name: 'Fjern Aarhus' }).press('Enter');
    await tab.getByText('Flere valg', { exact: true }).waitFor();
    assert.equal(await focused(), 'find');
    await close();
  });

  it('tells each time that something was copied, and what is wrong with an address', async () => {
    const { tab, close } = await builder.open('#kommune=Greve');
    await tab.locator('byg-side').evaluate(({ renderRoot }) => {
      globalThis.told = [];
      new globalThis.MutationObserver((changes) => {
        for (const { target } of changes) {
          const node = target.nodeType === 3 ? target.parentElement : target;
          const text = node?.closest?.('[role=status]')?.textContent.trim();
          if (text) globalThis.told.push(text);
        }
      }).observe(renderRoot, { childList: true, characterData: true, subtree: true });
    });
    const told = async (text, times) => {
      await tab.waitForFunction(
        ([text, times]) => globalThis.told.filter((one) => one === text).length === times,
        [text, times],
      );
    };
    await tab.getByRole('button', { name: 'Kopiér', exact: true }).click();
    await told('Kopieret', 1);
    await tab.getByRole('button', { name: 'Kopiér linket' }).click();
    await told('Kopieret', 2);
    await tab.getByLabel('Adressen på mappen med filerne').fill('kommune.dk');
    await told('Skriv en adresse som https://www.kommune.dk/danmarkskort', 1);
    await close();
  });

  for (const colorScheme of ['light', 'dark'])
    it(`has an example that can be read: ${colorScheme}`, async () => {
      const { tab, close } = await builder.open('', { colorScheme });
      const [example, help] = await figures(tab).evaluate((field) => {
        const colour = (element, part) => globalThis.getComputedStyle(element, part).color;
        const root = field.getRootNode();
        return [colour(field, '::placeholder'), colour(root.querySelector('#tal-hjaelp'))];
      });
      assert.equal(example, help);
      await close();
    });

  it('shows the theme and the width that are chosen', async () => {
    const { tab, logged, close } = await builder.open('#kommune=Greve&tema=fds&bredde=mobil', {
      colorScheme: 'dark',
    });
    const widget = tab.locator('danmarkskort-omgoerelse');
    await tab.waitForFunction(
      () =>
        globalThis
          .getComputedStyle(document.querySelector('danmarkskort-omgoerelse'))
          .getPropertyValue('--dko-accent') === '#004d99',
    );
    assert.equal(Math.round((await widget.boundingBox()).width), 320);
    await tab.getByRole('radio', { name: 'Al plads' }).check();
    assert.ok((await widget.boundingBox()).width > 500);
    assert.deepEqual(logged, []);
    await close();
  });

  it('says where to open it, and with what, when its script does not run', async () => {
    const said = /fra en server \(https:\/\/…\) med en nyere browser/;
    const asFile = await watch(builder.browser);
    await asFile.tab.goto(pathToFileURL(join(dist, 'byg.html')).href);
    await asFile.tab.getByText(said).waitFor();
    await asFile.close();

    const { tab, logged, close } = await watch(builder.browser);
    await tab.route(/byg\.js$/, (route) => route.fulfill({ contentType: 'text/javascript' }));
    await tab.goto(`${builder.host.base}/danmarkskort/byg.html`);
    assert.equal(await tab.getByText(said).isVisible(), false, 'not before its time');
    await tab.getByText(said).waitFor();
    assert.deepEqual(logged, []);
    await tab.unroute(/byg\.js$/);
    await tab.reload();
    await widgetText(tab);
    assert.equal(await tab.getByText(said).isVisible(), false);
    await close();
  });

  it('says so where what draws static HTML cannot be fetched', async () => {
    const { tab, logged, close } = await builder.open();
    await tab.route(/static-html/, (route) => route.abort());
    await tab.getByRole('radio', { name: /^Statisk/ }).check();
    await tab.getByText('der tegner statisk HTML, kunne ikke hentes').waitFor();
    assert.deepEqual(
      logged.filter((text) => !text.includes('ERR_FAILED')),
      [],
    );
    await close();
  });

  it('asks for nothing but the built files, and leaves nothing behind', async () => {
    const { tab, requests, close } = await builder.open('#kommune=Greve&vej=statisk');
    await figures(tab).fill(TABLE);
    await tab.getByRole('button', { name: 'Hent som fil' }).waitFor();
    const elsewhere = requests.filter(
      (url) => !url.startsWith(`${builder.host.base}/danmarkskort/`) && !url.startsWith('data:'),
    );
    assert.deepEqual(elsewhere, []);
    const stored = await tab.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(globalThis.localStorage),
      session: Object.keys(globalThis.sessionStorage),
      databases: await globalThis.indexedDB.databases(),
    }));
    assert.deepEqual(stored, { cookie: '', local: [], session: [], databases: [] });
    await close();
  });
});
