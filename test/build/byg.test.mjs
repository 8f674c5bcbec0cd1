// The builder as it is built, in a browser: from an editor's table to a page made of exactly the code it gives.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import { builtFolder } from '../tools/built.mjs';
import { STRICT_CSP, launch, page, serve, watch, widgetText } from '../tools/host-page.mjs';

const dist = builtFolder();
const work = mkdtempSync(join(tmpdir(), 'danmarkskort-byg-'));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let host;
let browser;
before(async () => {
  host = await serve({ folder: dist });
  browser = await launch();
});
after(async () => {
  await browser.close();
  host.close();
  rmSync(work, { recursive: true });
});

/** As it is copied out of a Danish Excel; made up. */
const TABLE = [
  'Kommune\tOmråde\tÅr\tSager\tStadfæstede\tOmgørelsespct.\tÆndrede\tHjemviste',
  'Greve\tSocialområdet\t2024\t40\t75,0 %\t25,0 %\t5,0 %\t20,0 %',
  'Ishø\tSocialområdet\t2024\t6\t50\t50\t10\t40',
].join('\r\n');

async function open(hash = '', options = {}) {
  const watched = await watch(browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    ...options,
  });
  await watched.tab.goto(`${host.base}/danmarkskort/byg.html${hash}`);
  await widgetText(watched.tab);
  return watched;
}

const figures = (tab) => tab.getByLabel('Tal, med overskrifter');
const report = (tab) => tab.locator('.rapport');

async function paste(tab, text) {
  await tab.evaluate((content) => globalThis.navigator.clipboard.writeText(content), text);
  await figures(tab).focus();
  await tab.keyboard.press('Control+V');
}

async function copy(tab, nth = 0) {
  const button = tab.getByRole('button', { name: 'Kopiér', exact: true }).nth(nth);
  await button.click();
  await tab
    .getByRole('status')
    .filter({ hasText: /^Kopieret$/ })
    .waitFor();
  return tab.evaluate(() => globalThis.navigator.clipboard.readText());
}

const chooseKommune = async (tab, name) => {
  await tab.locator('byg-kommunefelt[navn]').getByRole('combobox').fill(name);
  await tab.keyboard.press('Enter');
};

const downloadOf = async (tab, name) => {
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
};

/** The text of the widget on a page that is nothing but this code. */
async function shown(code, csp = STRICT_CSP) {
  host.pages['/kommune'] = { html: page(code), headers: { 'content-security-policy': csp } };
  const watched = await watch(browser);
  await watched.tab.goto(`${host.base}/kommune`);
  return watched;
}

describe('the builder', () => {
  it('leads from a pasted table, over a corrected line, to a page of its code that shows the figures', async () => {
    const { tab, requests, logged, close } = await open();
    await chooseKommune(tab, 'Greve');
    await tab.waitForLoadState('networkidle');
    const before = requests.length;
    await paste(tab, TABLE);
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await report(tab).getByText('linje 3: ukendt kommune "Ishø": mente du Ishøj?').waitFor();
    assert.equal(await figures(tab).getAttribute('aria-invalid'), 'true');
    await figures(tab).fill(TABLE.replace('Ishø\t', 'Ishøj\t'));
    await report(tab).getByText('2 rækker om 2 kommuner er forstået.').waitFor();
    await report(tab).getByText('Ishøj, Socialområdet samlet, 2024: 6 sager').waitFor();
    assert.equal(await report(tab).getByText('Ikke brugt').count(), 0);
    assert.equal(await figures(tab).getAttribute('aria-invalid'), null);
    await tab.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
    assert.deepEqual(
      requests.slice(before).filter((url) => !url.includes('/danmarkskort/danmarkskort-')),
      [],
      'the figures stay in the browser',
    );

    const code = await copy(tab);
    assert.match(code, /integrity="sha384-[^"]+"\s+crossorigin="anonymous"/);
    assert.deepEqual(logged, []);
    await close();

    const host = await shown(code);
    assert.match(await widgetText(host.tab), /Greve[^]*25,0 %[^]*10 af 40 sager/);
    assert.deepEqual(host.logged, []);
    await host.close();
  });

  it('gives a div and an iframe that show them too', async () => {
    const { tab, logged, close } = await open('#kommune=Greve');
    await figures(tab).fill(TABLE);
    await tab.getByRole('radio', { name: /^div/ }).check();
    const div = await copy(tab);
    assert.doesNotMatch(div, /<danmarkskort/);
    await tab.getByRole('radio', { name: /^iframe/ }).check();
    const frame = await copy(tab);
    const script = await copy(tab, 1);
    const file = await downloadOf(tab, 'Hent omgoerelse-tal.json');
    assert.equal(file.name, 'omgoerelse-tal.json');
    assert.deepEqual(logged, []);
    await close();

    const asDiv = await shown(div);
    assert.match(await widgetText(asDiv.tab), /Greve[^]*10 af 40 sager/);
    assert.deepEqual(asDiv.logged, []);
    await asDiv.close();

    host.pages['/danmarkskort/omgoerelse-tal.json'] = { html: file.content };
    const asFrame = await shown(frame + script, `${STRICT_CSP}; frame-src 'self'`);
    const panel = asFrame.tab.frameLocator('iframe').locator('[part~="panel"]');
    await panel.getByText('10 af 40 sager').waitFor();
    await asFrame.tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.deepEqual(asFrame.logged, []);
    await asFrame.close();
    delete host.pages['/danmarkskort/omgoerelse-tal.json'];
  });

  it('gives a file beside the scripts in place of figures in the code', async () => {
    const { tab, close } = await open('#kommune=Greve&talplads=csv');
    await figures(tab).fill(TABLE);
    const file = await downloadOf(tab, 'Hent omgoerelse-tal.csv');
    const code = await copy(tab);
    await close();
    assert.doesNotMatch(code, /"Greve",/);
    host.pages['/danmarkskort/omgoerelse-tal.csv'] = { html: file.content };
    const watched = await shown(code);
    await watched.tab.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
    assert.deepEqual(watched.logged, []);
    await watched.close();
    delete host.pages['/danmarkskort/omgoerelse-tal.csv'];
  });

  it('draws the static HTML that the command line writes', async () => {
    const { tab, logged, close } = await open('#kommune=Greve&vej=statisk');
    await figures(tab).fill(TABLE.replace('Ishø\t', 'Ishøj\t'));
    await tab.getByRole('button', { name: 'Hent som fil' }).waitFor();
    const html = await copy(tab);
    const file = await downloadOf(tab, 'Hent omgoerelse-tal.json');
    const command = await copy(tab, 1);
    assert.deepEqual(logged, []);
    await close();

    const [, ...given] = command.trim().split(' > ')[0].split(' ').slice(1);
    const data = join(work, file.name);
    writeFileSync(data, file.content);
    const args = given.map((arg) => (arg === file.name ? data : arg));
    const { stdout, stderr } = spawnSync(process.execPath, [join(dist, 'npm/cli.js'), ...args], {
      encoding: 'utf8',
    });
    assert.match(stdout, /<section/, stderr);

    const { tab: blank, close: closeBlank } = await watch(browser);
    /** Element by element: names, attributes in order of name, texts. */
    const tree = (text) =>
      blank.evaluate((markup) => {
        const walk = (node) => {
          if (node.nodeType === 3) return node.data.replace(/[ \n\t]+/g, ' ').trim();
          const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
          const children = [...node.childNodes].map(walk).filter((child) => child !== '');
          return [node.localName, attributes.sort().join(' '), ...children];
        };
        const { body } = new globalThis.DOMParser().parseFromString(`<body>${markup}`, 'text/html');
        body.normalize();
        return walk(body);
      }, text);
    assert.deepEqual(await tree(html), await tree(stdout));
    await closeBlank();

    const plain = await shown(html, "default-src 'none'; style-src 'self'; img-src data:");
    assert.match(await plain.tab.locator('[part~="panel"]').innerText(), /Greve[^]*10 af 40 sager/);
    assert.deepEqual(plain.logged, []);
    await plain.close();
  });

  it('takes a row that is typed, and ties what is wrong to its field', async () => {
    const { tab, close } = await open('#kommune=Greve');
    await tab.getByText('Eller skriv én række ad gangen').click();
    const form = tab.locator('form.raekke');
    const field = (name) => form.getByLabel(name, { exact: true });
    await field('Kommune').fill('Grevr');
    await field('År').fill('2024');
    await field('Omgjort, %').fill('125');
    await tab.getByRole('button', { name: 'Tilføj rækken' }).click();
    assert.equal(await field('Kommune').getAttribute('aria-invalid'), 'true');
    assert.match(await form.locator('#fejl-kommune').innerText(), /mente du Greve/);
    assert.match(await form.locator('#fejl-omgjort').innerText(), /125 er over 100/);
    await field('Kommune').fill('Greve');
    await field('Omgjort, %').fill('25,5');
    await tab.keyboard.press('Enter');
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await tab.locator('danmarkskort-omgoerelse').getByText('25,5').first().waitFor();
    await tab.getByRole('button', { name: 'Fjern rækken om Greve' }).click();
    await report(tab).getByText('er forstået').waitFor({ state: 'detached' });
    await close();
  });

  it('offers the cleaned figures as JSON and CSV', async () => {
    const { tab, close } = await open();
    await figures(tab).fill(TABLE);
    const json = await downloadOf(tab, 'Hent de rensede tal som JSON');
    assert.deepEqual(
      JSON.parse(json.content).raekker.map(({ kommune, omgjort }) => [kommune, omgjort]),
      [['Greve', '25.0']],
    );
    const csv = await downloadOf(tab, 'Hent dem som CSV');
    assert.match(csv.content, /^\uFEFFKommunekode;[^]*\r\n253;Greve;social;2024;40;75,0;25,0;/);
    await close();
  });
});

describe('a file', () => {
  const excel = async (...rows) => {
    const path = join(work, 'tal.xlsx');
    await writeXlsxFile(rows).toFile(path);
    return path;
  };
  const headings = ['Kommune', 'Område', 'År', 'Sager', 'Omgørelsespct.'];
  const percent = (value) => ({ value, type: Number, format: '0.0%' });

  it('from Excel that is dropped on the page is read as Excel shows it, and its library only then', async () => {
    const path = await excel(headings, ['Greve', 'Socialområdet', 2024, 40, percent(0.25)]);
    const { tab, requests, logged, close } = await open('#kommune=Greve');
    const library = () => requests.filter((url) => url.includes('read-workbook')).length;
    assert.equal(library(), 0);
    const transfer = await tab.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(globalThis.atob(base64), (letter) => letter.charCodeAt(0));
      const data = new globalThis.DataTransfer();
      data.items.add(new globalThis.File([bytes], 'tal.xlsx'));
      return data;
    }, readFileSync(path).toString('base64'));
    await tab.locator('byg-side').dispatchEvent('drop', { dataTransfer: transfer });
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    assert.equal(library(), 1);
    assert.match(await figures(tab).inputValue(), /Greve\tSocialområdet\t2024\t40\t25,0 %/);
    await tab.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
    assert.deepEqual(logged, []);
    await close();
  });

  it('from Excel may be large under the strict policy, which allows no worker', async () => {
    const rows = Array.from({ length: 12_000 }, () => ['Greve', 'social', 2024, 40, percent(0.25)]);
    const { tab, logged, close } = await open();
    await tab.locator('#fil').setInputFiles(await excel(headings, ...rows));
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    assert.deepEqual(logged, []);
    await close();
  });

  it('of CSV in the letters of Windows is read, and one that cannot be says so', async () => {
    const { tab, close } = await open();
    const csv = Buffer.from('Kommune;År;Omgørelsespct.\r\nÆrø;2024;12,5\r\n', 'latin1');
    await tab.locator('#fil').setInputFiles({ name: 'tal.csv', mimeType: 'text/csv', buffer: csv });
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
    await tab.locator('#fil').setInputFiles({ name: 'tal.xls', mimeType: '', buffer: old });
    await tab.getByText('tal.xls er en ældre Excel-fil').waitFor();
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await close();
  });
});

describe('the link', () => {
  it('carries choices and figures to another tab and over a reload, and the figures are marked', async () => {
    const { tab, close } = await open();
    await chooseKommune(tab, 'Greve');
    await figures(tab).fill(TABLE);
    await tab.getByLabel('Farverne viser').selectOption('niveau');
    await tab.getByText('Flere valg').click();
    await tab.getByLabel('Kommunens kommentar').fill('Vi har set på sagerne.');
    await tab.getByLabel('Udviklingen år for år').check();
    assert.equal(await tab.getByText('Tal fra linket, ikke kontrolleret').count(), 0);
    await tab.waitForFunction(() => document.location.hash.includes('udvikling'));
    await tab.getByRole('button', { name: 'Kopiér linket' }).click();
    await tab
      .getByRole('status')
      .filter({ hasText: /^Kopieret$/ })
      .waitFor();
    const link = await tab.evaluate(() => globalThis.navigator.clipboard.readText());
    assert.equal(link, tab.url());
    await close();

    const { tab: other, logged, close: closeOther } = await open(new URL(link).hash);
    for (const load of [() => {}, () => other.reload()]) {
      await load();
      await other.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
      // Beside the field and beside the preview; the code says it in its own words.
      const mark = other.getByText('Tal fra linket, ikke kontrolleret.', { exact: true });
      assert.equal(await mark.count(), 2);
      await other.getByText('Koden bruger tal fra linket, ikke kontrolleret.').waitFor();
      assert.equal(await other.getByLabel('Farverne viser').inputValue(), 'niveau');
      const widget = other.locator('danmarkskort-omgoerelse');
      assert.equal(await widget.getAttribute('skjul'), 'udvikling');
      await widget.getByText('Vi har set på sagerne.').waitFor();
    }
    const mark = other.getByText('Tal fra linket, ikke kontrolleret.', { exact: true });
    const text = await figures(other).inputValue();
    await figures(other).fill(`${text}\n`);
    assert.equal(await mark.count(), 2, 'as long as a line of it stands');
    await figures(other).fill(TABLE);
    assert.equal(await mark.count(), 0);
    await other.reload();
    await mark.first().waitFor();
    await other.getByRole('button', { name: 'Fjern tallene' }).click();
    assert.equal(await mark.count(), 0);
    assert.deepEqual(logged, []);
    await closeOther();
  });

  it('that is broken says so in plain Danish, and the rest of it holds', async () => {
    const { tab, close } = await open('#kommune=Greve&omraade=ukendt&tal=klippet_over');
    const alert = tab.getByRole('alert').filter({ hasText: 'Noget i linket kunne ikke bruges' });
    await alert.getByText('Tallene i linket kan ikke læses.').waitFor();
    await alert.getByText('omraade: "ukendt" kendes ikke.').waitFor();
    assert.match(await widgetText(tab), /Greve/);
    await close();
  });

  it('from anybody runs nothing, and its addresses are no more than text', async () => {
    const { squeezed } = await (async () => {
      const { deflateRawSync } = await import('node:zlib');
      const evil = '<img src=x onerror="globalThis.hit=1">';
      const file = {
        version: 1,
        titel: evil,
        kilder: [{ id: 'a', titel: evil, url: 'javascript:globalThis.hit=1' }],
        raekker: [
          {
            kommune: 'Greve',
            omraade: 'social',
            aar: 2024,
            omgjort: 25,
            bemaerkning: `${evil}</script><script>globalThis.hit=1</script>`,
            kilde: 'a',
          },
          { kommune: evil, omraade: 'social', aar: 2024, omgjort: 25 },
        ],
        __proto__: { x: 1 },
      };
      return { squeezed: deflateRawSync(JSON.stringify(file)).toString('base64url') };
    })();
    const hash = new URLSearchParams({
      kommune: 'Greve',
      kommentar: '<script>globalThis.hit=1</script><img src=x onerror=globalThis.hit=1>',
      tema: '"><script>globalThis.hit=1</script>',
      adresse: 'javascript:globalThis.hit=1//',
      sprog: 'da"onload="globalThis.hit=1',
      skjul: '"><img src=x onerror=globalThis.hit=1>',
      onload: 'globalThis.hit=1',
      tal: squeezed,
    });
    const { tab, logged, close } = await open(`#${hash}`);
    await tab.getByText('Tal fra linket, ikke kontrolleret.').first().waitFor();
    for (const way of [/^div/, /^iframe/, /^Statisk/, /^npm/, /^Script/])
      await tab.getByRole('radio', { name: way }).check();
    const found = await tab.evaluate(() => {
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const elements = all(document);
      return {
        hit: globalThis.hit,
        images: elements.filter(({ localName }) => localName === 'img').length,
        handlers: elements.filter(({ attributes }) =>
          [...attributes].some(({ name }) => name.startsWith('on')),
        ).length,
        links: elements
          .filter((element) => /^(javascript|data):/.test(element.href ?? ''))
          .filter(({ rel }) => rel !== 'icon').length,
      };
    });
    assert.deepEqual(found, { hit: undefined, images: 0, handlers: 0, links: 0 });
    const code = await copy(tab);
    assert.deepEqual(
      logged.filter((text) => !text.includes('<danmarkskort-omgoerelse>')),
      [],
    );
    await close();
    const victim = await shown(code);
    await widgetText(victim.tab);
    assert.equal(await victim.tab.evaluate(() => globalThis.hit), undefined);
    assert.deepEqual(victim.logged, []);
    await victim.close();
  });

  it('with an address elsewhere says that the address came with it', async () => {
    const { tab, close } = await open('#kommune=Greve&adresse=https%3A%2F%2Fandre.example%2Fx');
    await tab.getByText('Adressen kom med linket.').waitFor();
    await tab.getByLabel('Adressen på mappen med filerne').fill('javascript:alert(1)');
    await tab.getByText('Skriv en adresse som https://www.kommune.dk/danmarkskort').waitFor();
    assert.doesNotMatch(await copy(tab), /javascript:/);
    await tab.getByLabel('Adressen på mappen med filerne').fill('https://www.kommune.dk/kort/');
    assert.match(await copy(tab), /src="https:\/\/www\.kommune\.dk\/kort\/danmarkskort-/);
    assert.equal(await tab.getByText('Adressen kom med linket.').count(), 0);
    await close();
  });
});

describe('the page', () => {
  for (const { width, ...look } of [
    { width: 320, colorScheme: 'light' },
    { width: 1100, colorScheme: 'light' },
    { width: 1100, colorScheme: 'dark' },
    { width: 320, forcedColors: 'active' },
  ])
    it(`is accessible and keeps within ${width} px: ${Object.values(look)}`, async () => {
      const { tab, close } = await open('#kommune=Greve&sammenlign=Aarhus,Odense&fejl=x', {
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
      for (const way of [/^div/, /^iframe/, /^Statisk/, /^npm/, /^Script/]) {
        await tab.getByRole('radio', { name: way }).check();
        const result = await tab.evaluate(async () => ({
          violations: (await globalThis.axe.run(document, { resultTypes: ['violations'] }))
            .violations,
          scrolls: document.documentElement.scrollWidth > globalThis.innerWidth,
        }));
        for (const { id, nodes } of result.violations)
          faults.push(
            `${way} ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
          );
        if (result.scrolls) faults.push(`${way}: the page scrolls sideways`);
      }
      assert.deepEqual(faults, []);
      await close();
    });

  it('does not jump while it comes', async () => {
    const watched = await watch(browser, { viewport: { width: 1100, height: 800 } });
    const { tab } = watched;
    await tab.addInitScript(() => {
      globalThis.moved = 0;
      new globalThis.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(`${host.base}/danmarkskort/byg.html#kommune=Greve&omraade=ukendt&vej=div`);
    await widgetText(tab);
    await tab.waitForLoadState('networkidle');
    // "Good" as web.dev has it is 0.1; the widget's own map may still settle.
    const moved = await tab.evaluate(() => globalThis.moved);
    assert.ok(moved < 0.05, String(moved));
    await watched.close();
  });

  it('can be used with the keyboard alone', async () => {
    const { tab, close } = await open();
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
    await close();
  });

  it('shows the theme and the width that are chosen', async () => {
    const { tab, logged, close } = await open('#kommune=Greve&tema=fds&bredde=mobil', {
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

  it('asks for nothing but the built files, and leaves nothing behind', async () => {
    const { tab, requests, close } = await open('#kommune=Greve&vej=statisk');
    await figures(tab).fill(TABLE);
    await tab.getByRole('button', { name: 'Hent som fil' }).waitFor();
    const elsewhere = requests.filter(
      (url) => !url.startsWith(`${host.base}/danmarkskort/`) && !url.startsWith('data:'),
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
