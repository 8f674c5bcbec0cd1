// The strictest policy, with everything that loads on demand; and no request but those that the page itself asks for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STRICT_CSP, page, watch } from '../tools/host-page.mjs';
import { hosted } from '../tools/hosted.mjs';

const script = '<script type="module" src="/danmarkskort/danmarkskort-omgoerelse.js"></script>';
const CSV = 'Kommune;Område;År;Omgørelsesprocent;Sager\r\nGreve;social;2024;25,0;40\r\n';
const { host, browser } = await hosted();

async function open(attributes, csp = STRICT_CSP, content = '') {
  const html = page(
    `${script}<danmarkskort-omgoerelse ${attributes}>${content}</danmarkskort-omgoerelse>`,
  );
  host.pages['/side'] = { html, headers: { 'content-security-policy': csp } };
  host.pages['/tal.csv'] = { html: CSV };
  const watched = await watch(browser, { acceptDownloads: true });
  await watched.tab.goto(`${host.base}/side`);
  await watched.tab.locator('danmarkskort-omgoerelse [part~="panel"]').waitFor();
  return watched;
}

/** Every address asked for is the page, a built file, or one of `allowed`. */
function assertOnly({ requests, logged }, allowed = []) {
  assert.deepEqual(logged, []);
  const strange = requests.filter(
    (url) =>
      !url.startsWith(`${host.base}/danmarkskort/danmarkskort-omgoerelse.`) &&
      !/^(data|blob):/.test(url) &&
      !['/side', ...allowed].map((path) => host.base + path).includes(url),
  );
  assert.deepEqual(strange, []);
}

/** Runs in the page: a method of the element. */
const call = (tab, method) =>
  tab.evaluate(async (name) => {
    const result = await document.querySelector('danmarkskort-omgoerelse')[name]();
    return typeof result === 'string' ? result : { type: result.type, size: result.size };
  }, method);

describe('the strictest policy', () => {
  it('lets the page use figures from a CSV file, and asks for that file only', async () => {
    const watched = await open('kommune="Greve" aar="2024" src="/tal.csv"');
    const panel = watched.tab.locator('danmarkskort-omgoerelse [part~="panel"]');
    await panel.getByText('10 af 40 sager').waitFor();
    assertOnly(watched, ['/tal.csv']);
    assert.equal(watched.requests.filter((url) => url.endsWith('/tal.csv')).length, 1);
    await watched.close();
  });

  it('lets figures stand in an attribute, a script or a table', async () => {
    const table =
      '<table><tr><th>Kommune</th><th>År</th><th>Omgørelsesprocent</th></tr><tr><td>Greve</td><td>2024</td><td>25</td></tr></table>';
    const json = '{"Greve": 25, "Danmark": 44.9}';
    for (const [attributes, content] of [
      [`data='${json}' aar="2024"`, ''],
      ['aar="2024"', `<script type="application/json">${json}</script>`],
      ['aar="2024"', table],
    ]) {
      const watched = await open(`kommune="Greve" ${attributes}`, STRICT_CSP, content);
      await watched.tab
        .locator('danmarkskort-omgoerelse [part~="panel"]')
        .getByText('25')
        .first()
        .waitFor();
      assertOnly(watched);
      await watched.close();
    }
  });

  it('lets the map be taken along as SVG, PNG and CSV', async () => {
    const watched = await open('kommune="Rødovre" aar="2024"');
    assert.match(await call(watched.tab, 'tilSvg'), /^<svg [^]*Rødovre/);
    assert.match(await call(watched.tab, 'tilCsv'), /Rødovre;[^]*62/);
    const png = await call(watched.tab, 'tilPng');
    assert.equal(png.type, 'image/png');
    assert.ok(png.size > 10_000);
    assertOnly(watched);
    await watched.close();
  });

  for (const visning of ['tabel', 'bilag'])
    it(`shows visning="${visning}"`, async () => {
      const html = page(
        `${script}<danmarkskort-omgoerelse kommune="København" visning="${visning}"></danmarkskort-omgoerelse>`,
      );
      host.pages['/side'] = { html, headers: { 'content-security-policy': STRICT_CSP } };
      const watched = await watch(browser);
      await watched.tab.goto(`${host.base}/side`);
      await watched.tab.locator(`danmarkskort-omgoerelse [part~="${visning}"]`).waitFor();
      await watched.tab.waitForLoadState('networkidle');
      assertOnly(watched);
      await watched.close();
    });

  it('holds with the names of Trusted Types policies restricted as the guide says', async () => {
    const csp = `${STRICT_CSP}; trusted-types lit-html 'allow-duplicates'`;
    const watched = await open('kommune="Rødovre"', csp);
    assertOnly(watched);
    await watched.close();
  });

  it('is real: it stops an inline style and another name of a policy', async () => {
    const csp = `${STRICT_CSP}; trusted-types andet`;
    const html = page(`<p style="color: red">Rød</p>${script}`);
    host.pages['/side'] = { html, headers: { 'content-security-policy': csp } };
    const watched = await watch(browser);
    await watched.tab.goto(`${host.base}/side`);
    await watched.tab.waitForLoadState('networkidle');
    assert.ok(watched.logged.some((text) => /inline style/.test(text)));
    assert.ok(watched.logged.some((text) => /lit-html/.test(text)));
    await watched.close();
  });
});

describe('a visit', () => {
  it('leaves no cookie and nothing in storage', async () => {
    const watched = await open('kommune="Rødovre"');
    const { tab } = watched;
    const selects = await tab.locator('danmarkskort-omgoerelse select').all();
    assert.equal(selects.length, 3);
    for (const select of selects) await select.selectOption({ index: 1 });
    await tab.waitForLoadState('networkidle');
    const stored = await tab.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(globalThis.localStorage),
      session: Object.keys(globalThis.sessionStorage),
      databases: await globalThis.indexedDB.databases(),
      caches: await globalThis.caches.keys(),
    }));
    assert.deepEqual(stored, { cookie: '', local: [], session: [], databases: [], caches: [] });
    assertOnly(watched);
    await watched.close();
  });
});
