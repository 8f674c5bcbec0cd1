// The built files draw what the sources draw: minifying takes away nothing that is shown.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';
import { launch, page, serve, watch } from '../tools/host-page.mjs';

const entry = join(root, 'src/index.ts');
const plain = mkdtempSync(join(tmpdir(), 'danmarkskort-plain-'));
let built;
let sources;
let browser;
before(async () => {
  const lib = { entry, formats: ['es'], fileName: 'danmarkskort-omgoerelse' };
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: plain, lib, minify: false, target: 'es2022' },
  });
  built = await serve({ folder: builtFolder() });
  sources = await serve({ folder: plain });
  browser = await launch();
});
after(async () => {
  await browser.close();
  built.close();
  sources.close();
  rmSync(plain, { recursive: true });
});

/** What the element has drawn and how that is styled, with each run of whitespace as one space and none in drawings. */
const shownBy = (tab) =>
  tab.evaluate(async () => {
    const element = globalThis.document.querySelector('danmarkskort-omgoerelse');
    await globalThis.customElements.whenDefined('danmarkskort-omgoerelse');
    for (let i = 0; i < 20; i++) {
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 50));
    }
    const { shadowRoot } = element;
    const texts = (node) =>
      [...node.childNodes].flatMap((child) => {
        if (child.nodeType === 3) return child.data.replace(/\s+/g, ' ');
        if (child.nodeType !== 1) return [];
        const attributes = [...child.attributes].map(
          ({ name, value }) => `${name}=${value.replace(/\s+/g, ' ').trim()}`,
        );
        const { display, color, fill, font, margin, padding, width } =
          globalThis.getComputedStyle(child);
        const look = [display, color, fill, font, margin, padding, width].join();
        return [`<${child.localName} ${attributes.join(' ')} ${look}>`, ...texts(child), '</>'];
      });
    const svg = await element.tilSvg();
    return {
      shown: texts(shadowRoot).join('').replace(/> *</g, '><'),
      svg,
      csv: await element.tilCsv(),
    };
  });

describe('the built files show what the sources show', () => {
  const states = [
    'kommune="Rødovre"',
    'kommune="Rødovre" sprog="en" omraade="boernehandicap" sammenlign="6-byer"',
    'kommune="København" valgt="101" visning="tabel"',
    'kommune="Aarhus" visning="bilag" aar="2024"',
    'kommune="Rødovrr" aar="1990" skala="niveau"',
    'skjul="forklaring kilder vaerktoejer" valgt="000" sprog="en" visning="tabel"',
    `kommune="Herlev" aar="2024" data='[{"kommune":"Herlev","omraade":"social","aar":2024,"sager":7,"omgjort":43},{"kommune":"Ballerup","omraade":"x","aar":2024,"omgjort":140},{"kommune":"Danmark","omraade":"social","aar":2024,"omgjort":44.9}]'`,
    'src="/tal.csv" uden-grunddata',
    'geometri-src="/findes-ikke.json" sprog="en"',
  ];
  const csv =
    'Kommune;År;Område;Omgjort;Sager\nRødovre;2024;social;62;"74"\nHerlev;2024;social;x;\n';
  const files = ['danmarkskort-omgoerelse.js', 'danmarkskort-omgoerelse.samlet.js'];
  for (const state of states)
    it(state.slice(0, 70), async () => {
      const drawn = [[sources, files[0]], ...files.map((file) => [built, file])];
      const [reference, ...own] = await Promise.all(
        drawn.map(async ([host, file]) => {
          const html = page(
            `<script type="module" src="/danmarkskort/${file}"></script><danmarkskort-omgoerelse ${state}></danmarkskort-omgoerelse>`,
          );
          host.pages[`/${file}.html`] = { html };
          host.pages['/tal.csv'] = { html: csv };
          const watched = await watch(browser);
          await watched.tab.goto(`${host.base}/${file}.html`);
          const shown = await shownBy(watched.tab);
          await watched.close();
          return { ...shown, logged: watched.logged.filter((line) => !line.includes('404')) };
        }),
      );
      assert.ok(reference.shown.length > 10_000, reference.shown);
      own.forEach((shown, i) => assert.deepEqual(shown, reference, files[i]));
    });
});
