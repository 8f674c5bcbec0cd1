// The built widget on a page with a strict Content-Security-Policy: the sheet opens as a document of its own, and Chromium prints
// it on A4.
/* global window, document -- inside evaluate() */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { STRICT_CSP, page } from '../tools/host-page.mjs';
import { hosted } from '../tools/hosted.mjs';

const { firefox } = findBrowsers();
const NAME = 'danmarkskort-omgoerelse';

/** A function as a shading, which most readers of PDF draw wrong or not at all. */
const GRADIENT_WITH_NO_END = '/ShadingType 1';

const { host, browser } = await hosted();
for (const [path, body] of Object.entries({
  '/': `<header>Sidehoved</header>
    <${NAME} kommune="Rødovre" aar="2024" visning="bilag" sammenlign="6-byer"></${NAME}>
    <${NAME} kommune="København" aar="2024" visning="bilag"></${NAME}>`,
  '/kort.html': `<${NAME} kommune="Rødovre" aar="2024"></${NAME}>`,
  '/ark.html': `<${NAME} kommune="Rødovre" visning="bilag" sammenlign="6-byer"></${NAME}>`,
}))
  host.pages[path] = {
    html: page(`${body}<script type="module" src="/danmarkskort/${NAME}.js"></script>`),
    headers: { 'content-security-policy': STRICT_CSP },
  };

/** The window that the sheet's button opens, and all that the page complained of. */
async function openSheet(kommune) {
  const context = await browser.newContext();
  const complaints = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await context.addInitScript(() => {
    window.print = () => (window.printed = true);
  });
  const tab = await context.newPage();
  await tab.goto(host.base);
  const opened = context.waitForEvent('page');
  await tab.locator(`${NAME}[kommune="${kommune}"]`).getByRole('button').click();
  const sheet = await opened;
  await sheet.locator('.bilag').waitFor();
  return { sheet, complaints, close: () => context.close() };
}

for (const [kommune, pages] of [
  ['Rødovre', 4],
  ['København', 4],
]) {
  test(`${kommune}: the sheet prints on at most ${pages} pages of A4 under a strict CSP`, async () => {
    const { sheet, complaints, close } = await openSheet(kommune);
    await sheet.waitForFunction(() => window.printed);
    assert.deepEqual(complaints, []);
    assert.equal((await sheet.pdf()).includes(GRADIENT_WITH_NO_END), false);
    assert.equal(await sheet.getByText('Sidehoved').count(), 0);
    assert.equal(await sheet.getByRole('button').count(), 0);
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = pdf.match(/\/MediaBox\s*\[[^\]]+\]/g) ?? [];
    assert.ok(boxes.length >= 1 && boxes.length <= pages, `${boxes.length} pages`);
    for (const box of boxes) {
      const [, , width, height] = box.match(/[\d.]+/g).map(Number);
      assert.ok(Math.abs(width - 595) < 1.5 && Math.abs(height - 842) < 1.5, box);
    }
    await close();
  });
}

/** A PDF with its packed parts opened, among which Firefox has its pages. */
const unpacked = (pdf) =>
  pdf.toString('latin1').replace(/stream\r?\n([^]*?)\r?\nendstream/g, (whole, packed) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return whole; // a font or a picture in another packing
    }
  });

// Where Firefox leaves out what the rule of a container gives another display, it prints more pages, and blank ones.
for (const [file, pages] of [
  ['ark.html', 4],
  ['kort.html', 4],
])
  test(
    `Firefox prints ${file} on at most ${pages} pages of A4`,
    { skip: firefox ? false : 'no Firefox on this machine' },
    async () => {
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
      try {
        const tab = await browser.newPage();
        await tab.goto(`${host.base}/${file}`);
        await tab.waitForFunction(
          (name) => document.querySelector(name).shadowRoot?.querySelector('.kilder'),
          {},
          NAME,
        );
        await tab.evaluate((name) => document.querySelector(name).updateComplete, NAME);
        const margin = Object.fromEntries(
          ['top', 'right', 'bottom', 'left'].map((side) => [side, '12mm']),
        );
        const pdf = unpacked(Buffer.from(await tab.pdf({ format: 'A4', margin })));
        const printed = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        assert.ok(printed >= 1 && printed <= pages, `${printed} pages`);
      } finally {
        await browser.close();
      }
    },
  );

test('the page with the map prints what readers of PDF can draw', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${host.base}/kort.html`);
  const widget = tab.locator(NAME);
  await widget.locator('.forklaring').waitFor();
  assert.equal((await tab.pdf()).includes(GRADIENT_WITH_NO_END), false);
  const hatch = () => widget.locator('.flade #kort-ikke-oplyst').evaluate((one) => one.localName);
  await tab.waitForFunction((name) => document.querySelector(name).updateComplete, NAME);
  assert.equal(await hatch(), 'linearGradient', 'it is quicker on a screen');
  await tab.close();
});

test('no table, bar or map is wider than the paper', async () => {
  const { sheet, close } = await openSheet('Rødovre');
  await sheet.emulateMedia({ media: 'print' });
  // 174 mm at 96 dots an inch: A4 without its margins.
  await sheet.setViewportSize({ width: 658, height: 987 });
  const wide = await sheet.evaluate(() => {
    const root = document.querySelector('main').shadowRoot;
    const edge = root.host.getBoundingClientRect().right + 1;
    return [...root.querySelectorAll('table, td, th, p, li, dd, svg')]
      .filter((one) => one.getBoundingClientRect().right > edge)
      .map((one) => one.outerHTML.slice(0, 100));
  });
  assert.deepEqual(wide, []);
  await close();
});
