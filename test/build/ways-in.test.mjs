// Each way in, on pages of a local host with the strictest policy, against the built files.
/* global requestAnimationFrame */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtFolder } from '../tools/built.mjs';
import { STRICT_CSP, page, watch, widgetText } from '../tools/host-page.mjs';
import { hosted } from '../tools/hosted.mjs';

const dist = builtFolder();
const { version, filer } = JSON.parse(readFileSync(join(dist, 'integritet.json'), 'utf8'));
const headers = { 'content-security-policy': STRICT_CSP };
const folder = '/danmarkskort';
const element = '<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>';
const module = (file) => `<script type="module" src="${folder}/${file}"></script>`;
const samlet = 'danmarkskort-omgoerelse.samlet.js';

const { host, browser } = await hosted();

/** Opens a page with this HTML under the strict policy. */
async function open(html, at = '/side') {
  host.pages[at] = { html, headers };
  const watched = await watch(browser);
  await watched.tab.goto(host.base + at);
  return watched;
}

function assertQuiet({ requests, logged }) {
  assert.deepEqual(logged, []);
  const own = (url) => url.startsWith(`${host.base}/`) || url.startsWith('data:');
  assert.deepEqual(
    requests.filter((url) => !own(url)),
    [],
  );
}

describe('the script tag', () => {
  const ways = [
    ['the module', page(module('danmarkskort-omgoerelse.js') + element)],
    ['the module with a query', page(module('danmarkskort-omgoerelse.js?v=3') + element)],
    ['the module by version', page(module(`danmarkskort-omgoerelse-${version}.js`) + element)],
    ['the one file', page(module(samlet) + element)],
    [
      'the one file by version',
      page(module(`danmarkskort-omgoerelse-${version}.samlet.js`) + element),
    ],
    [
      'the one file with its hash',
      page(
        `<script type="module" src="${folder}/${samlet}" integrity="${filer[samlet].integrity}"></script>${element}`,
      ),
    ],
    [
      'the classic script in the head',
      page(element, `<script src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`),
    ],
    [
      'the classic script at the end',
      page(`${element}<script src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`),
    ],
  ];
  for (const [name, html] of ways)
    it(`shows the kommune: ${name}`, async () => {
      const watched = await open(html);
      assert.match(await widgetText(watched.tab), /Rødovre[^]*62 %/);
      assertQuiet(watched);
      await watched.close();
    });

  it('shows nothing of a file that is not the one with the hash', async () => {
    const { integrity } = filer['danmarkskort-omgoerelse.klassisk.js'];
    const tag = `<script type="module" src="${folder}/${samlet}" integrity="${integrity}"></script>`;
    const watched = await open(page(tag + element));
    await watched.tab.waitForLoadState('networkidle');
    assert.equal(
      await watched.tab.evaluate(() => !customElements.get('danmarkskort-omgoerelse')),
      true,
    );
    assert.match(watched.logged.join(), /integrity/i);
    await watched.close();
  });

  const received = [
    [
      'a table',
      '<table><tr><th>Kommune</th><th>Omgjort</th></tr><tr><td>Rødovre</td><td>5',
      '1</td></tr></table>',
    ],
    ['JSON', '<script type="application/json">{"Rødovre": 5', '1}</script>'],
  ];
  for (const [name, first, last] of received)
    it(`shows the figures of a page that is still received when they are whole: ${name}`, async () => {
      let finish;
      const rest = new Promise((resolve) => (finish = resolve));
      const script = `<script src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`;
      const [before] = page('', script).split('</body>');
      const start = '<danmarkskort-omgoerelse kommune="Rødovre">';
      host.pages['/langsom'] = { html: before + start + first, rest, headers };
      const watched = await watch(browser);
      await watched.tab.addInitScript(() => {
        globalThis.told = [];
        for (const name of ['data-indlaest', 'data-fejl'])
          document.addEventListener(name, ({ type }) => globalThis.told.push(type));
      });
      await watched.tab.goto(`${host.base}/langsom`, { waitUntil: 'commit' });
      await watched.tab
        .locator('danmarkskort-omgoerelse > :is(script, table)')
        .waitFor({ state: 'attached' });
      const early = await watched.tab.evaluate(async () => {
        await customElements.whenDefined('danmarkskort-omgoerelse');
        for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
        return document.querySelector('danmarkskort-omgoerelse').shadowRoot.textContent;
      });
      finish(`${last}</danmarkskort-omgoerelse></body></html>`);
      assert.doesNotMatch(early, /%/);
      assert.match(await widgetText(watched.tab), /Rødovre[^]*51 %/);
      assert.deepEqual(await watched.tab.evaluate(() => globalThis.told), ['data-indlaest']);
      assertQuiet(watched);
      await watched.close();
    });

  it('speaks Danish on a page in an older encoding, which a classic script takes over', async () => {
    const script = `<script src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`;
    const html = `<!doctype html><html lang="da"><title>Side</title>${script}<danmarkskort-omgoerelse kommune="175"></danmarkskort-omgoerelse>`;
    const older = { ...headers, 'content-type': 'text/html; charset=windows-1252' };
    host.pages['/gammel'] = { html, headers: older };
    const watched = await watch(browser);
    await watched.tab.goto(`${host.base}/gammel`);
    assert.match(await widgetText(watched.tab), /Socialområdet samlet[^]*Rødovre/);
    assert.equal(await watched.tab.evaluate(() => document.characterSet), 'windows-1252');
    await watched.close();
  });

  it('leaves no global behind as a classic script', async () => {
    const html = page(`<script src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`);
    const watched = await open(html);
    const plain = await open(page(''), '/tom');
    const names = ({ tab }) => tab.evaluate(() => Object.keys(globalThis));
    const known = new Set(await names(plain));
    const added = (await names(watched)).filter((name) => !known.has(name));
    assert.deepEqual(added, []);
    await watched.close();
    await plain.close();
  });
});

describe('a second copy', () => {
  const otherVersion = () => {
    const content = readFileSync(join(dist, samlet), 'utf8').replaceAll(version, '9.8.7');
    host.pages['/anden.js'] = { html: content, headers: {} };
    return '<script type="module" src="/anden.js"></script>';
  };
  const cases = [
    ['the same version', () => module(samlet), version],
    ['another version', otherVersion, '9.8.7'],
    ['the versioned name', () => module(`danmarkskort-omgoerelse-${version}.js`), version],
    [
      'a classic one',
      () => `<script defer src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`,
      version,
    ],
  ];
  for (const [name, second, ignored] of cases)
    it(`warns and leaves the first one working: ${name}`, async () => {
      const twin = '<div data-danmarkskort-omgoerelse data-kommune="Aarhus"></div>';
      const first = module('danmarkskort-omgoerelse.js');
      const watched = await open(page(element + twin, first + second()));
      assert.match(await widgetText(watched.tab), /Rødovre/);
      await watched.tab.waitForLoadState('networkidle');
      assert.equal(watched.logged.length, 1);
      const [warning] = watched.logged;
      assert.match(warning, /to gange/);
      assert.ok(warning.includes(`version ${ignored}`), warning);
      assert.equal(await watched.tab.locator('danmarkskort-omgoerelse').count(), 2);
      await watched.close();
    });
});

describe('a div where the editor strips unknown tags', () => {
  const script = module('danmarkskort-omgoerelse.js');

  it('becomes the widget, with its children inside', async () => {
    const div =
      '<div data-danmarkskort-omgoerelse data-kommune="Rødovre" data-aar="2024" data-omraade="boernehandicap"><p>Omgørelser</p></div>';
    const watched = await open(page(script + div));
    assert.match(await widgetText(watched.tab), /Rødovre[^]*Børnehandicap[^]*78 %/);
    const html = await watched.tab.locator('[data-danmarkskort-omgoerelse]').innerHTML();
    assert.match(
      html,
      /^<danmarkskort-omgoerelse [^>]*><p>Omgørelser<\/p><\/danmarkskort-omgoerelse>$/,
    );
    assertQuiet(watched);
    await watched.close();
  });

  it('also with the classic script before it, while the page is still coming', async () => {
    const head = `<script src="${folder}/danmarkskort-omgoerelse.klassisk.js"></script>`;
    const children = Array.from({ length: 400 }, (_, i) => `<p>${i}</p>`).join('');
    const div = `<div data-danmarkskort-omgoerelse data-kommune="Rødovre" data-aar="2024">${children}</div>`;
    const watched = await open(page(div, head));
    assert.match(await widgetText(watched.tab), /62 %/);
    const inside = () => document.querySelector('danmarkskort-omgoerelse').childElementCount;
    assert.equal(await watched.tab.evaluate(inside), 400);
    assert.equal(await watched.tab.locator('[data-danmarkskort-omgoerelse] > *').count(), 1);
    await watched.close();
  });

  it('when it appears later, and follows later changes of its attributes and children', async () => {
    const watched = await open(page(`${script}<main></main>`));
    const { tab } = watched;
    await tab.waitForFunction(() => customElements.get('danmarkskort-omgoerelse'));
    await tab.evaluate(() => {
      const section = document.createElement('section');
      const div = document.createElement('div');
      div.dataset.danmarkskortOmgoerelse = '';
      div.dataset.kommune = '175';
      div.dataset.aar = '2024';
      section.append(div);
      document.querySelector('main').append(section);
    });
    assert.match(await widgetText(tab), /Rødovre[^]*62 %/);
    await tab.evaluate(() => {
      const div = document.querySelector('[data-danmarkskort-omgoerelse]');
      div.dataset.kommune = 'Aarhus';
      div.append('mere');
    });
    const widget = tab.locator('danmarkskort-omgoerelse');
    await tab.waitForFunction(() =>
      document.querySelector('danmarkskort-omgoerelse').shadowRoot.textContent.includes('Aarhus'),
    );
    assert.equal(await widget.getAttribute('kommune'), 'Aarhus');
    assert.equal(await widget.innerHTML(), 'mere');
    await tab.evaluate(() => {
      delete document.querySelector('[data-danmarkskort-omgoerelse]').dataset.kommune;
    });
    await tab.waitForFunction(
      () => !document.querySelector('danmarkskort-omgoerelse').hasAttribute('kommune'),
    );
    assertQuiet(watched);
    await watched.close();
  });

  it('when it is marked later, and once when its HTML is copied', async () => {
    const watched = await open(
      page(`${script}<main><div data-kommune="Rødovre" data-aar="2024"></div></main>`),
    );
    const { tab } = watched;
    await tab.waitForFunction(() => customElements.get('danmarkskort-omgoerelse'));
    await tab.evaluate(() => {
      document.querySelector('[data-kommune]').setAttribute('data-danmarkskort-omgoerelse', '');
    });
    assert.match(await widgetText(tab), /62 %/);
    await tab.evaluate(() => {
      const main = document.querySelector('main');
      main.append(main.firstElementChild.cloneNode(true));
    });
    await tab.waitForFunction(
      () => document.querySelectorAll('danmarkskort-omgoerelse').length > 1,
    );
    assert.equal(await tab.locator('danmarkskort-omgoerelse').count(), 2);
    assertQuiet(watched);
    await watched.close();
  });
});

describe('the twins on the element itself', () => {
  it('work, follow changes, and give way to the plain attribute', async () => {
    const html = '<danmarkskort-omgoerelse data-kommune="Aarhus"></danmarkskort-omgoerelse>';
    const watched = await open(page(module('danmarkskort-omgoerelse.js') + html));
    const { tab } = watched;
    assert.match(await widgetText(tab), /Aarhus/);
    const set = async (name, value) => {
      await tab.evaluate(
        async ([attribute, text]) => {
          const widget = document.querySelector('danmarkskort-omgoerelse');
          if (text === null) widget.removeAttribute(attribute);
          else widget.setAttribute(attribute, text);
          await widget.updateComplete;
        },
        [name, value],
      );
      return widgetText(tab);
    };
    assert.match(await set('data-kommune', 'Odense'), /^Odense/);
    assert.match(await set('kommune', 'Rødovre'), /^Rødovre/);
    assert.match(await set('data-kommune', 'Aalborg'), /^Rødovre/);
    assert.match(await set('kommune', null), /^Aalborg/);
    assert.match(await set('data-kommune', null), /^Hele landet/);
    assertQuiet(watched);
    await watched.close();
  });
});

describe('a part that cannot be fetched', () => {
  it('leaves the map standing: the keyboard’s', async () => {
    const watched = await watch(browser);
    await watched.tab.route('**/*.neighbours-*', (route) => route.abort());
    host.pages['/side'] = { html: page(module('danmarkskort-omgoerelse.js') + element), headers };
    await watched.tab.goto(`${host.base}/side`);
    await watched.tab.waitForLoadState('networkidle');
    await watched.tab.locator('danmarkskort-omgoerelse .flade').focus();
    await watched.tab.keyboard.press('Home');
    await watched.tab.keyboard.press('ArrowRight');
    await watched.tab.locator('danmarkskort-omgoerelse .tip', { hasText: 'Rødovre' }).waitFor();
    assert.deepEqual(
      watched.requests.filter((url) => url.includes('.neighbours-')).length > 0,
      true,
    );
    assert.deepEqual(
      watched.logged.filter((text) => !text.startsWith('Failed to load resource')),
      [],
    );
    await watched.close();
  });
});
