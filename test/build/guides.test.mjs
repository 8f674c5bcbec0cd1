// The snippets of the guides, as they stand, on a page of a host that has the files.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtFolder, root } from '../tools/built.mjs';
import { STRICT_CSP, page, watch, widgetText } from '../tools/host-page.mjs';
import { hosted } from '../tools/hosted.mjs';

const ADDRESS = 'https://www.kommune.dk/danmarkskort';
const dist = builtFolder();
const { version, filer } = JSON.parse(readFileSync(join(dist, 'integritet.json'), 'utf8'));
const guides = readdirSync(join(root, 'docs')).filter((name) => name !== 'README.md');
const read = (name) => readFileSync(join(root, 'docs', name), 'utf8');
const snippetsOf = (guide, language) =>
  [...read(guide).matchAll(/^```(\w*)\n([^]*?)^```/gm)]
    .filter(([, kind]) => kind === language)
    .map(([, , code]) => code);

const { host, browser } = await hosted();

const local = (snippet) =>
  snippet
    .replaceAll(ADDRESS, `${host.base}/danmarkskort`)
    .replaceAll('VERSION', version)
    .replace('sha384-HASH', filer[`danmarkskort-omgoerelse-${version}.samlet.js`].integrity);

async function open(html) {
  const headers = { 'content-security-policy': `${STRICT_CSP}; frame-src 'self'` };
  host.pages['/side'] = { html: page(html), headers };
  const watched = await watch(browser);
  await watched.tab.goto(`${host.base}/side`);
  return watched;
}

describe('the guides', () => {
  it('fit on a screen or so each', () => {
    assert.ok(guides.length >= 10);
    for (const guide of guides) {
      const lines = read(guide).split('\n').length;
      assert.ok(lines <= 60, `${guide} has ${lines} lines`);
    }
  });

  it('are all in the list of guides, and name no file that the build lacks', () => {
    for (const guide of guides) {
      assert.ok(read('README.md').includes(`](${guide})`), guide);
      for (const [, file] of read(guide).matchAll(
        /kommune\.dk\/danmarkskort\/([\w.-]+\.(?:js|css|html))/g,
      ))
        assert.ok(file.replace('VERSION', version) in filer, `${guide}: ${file}`);
    }
  });

  for (const guide of guides.filter(
    (name) => snippetsOf(name, 'html').length && name !== 'iframe.md',
  ))
    it(`show the kommune with the snippets of ${guide}`, async () => {
      // A CMS puts the script into its template and the rest into the page, or both stand together.
      const snippets = snippetsOf(guide, 'html');
      const together = snippets.filter(
        (code) => code.includes('<script') && code.includes('Rødovre'),
      );
      const [script] = snippets.filter(
        (code) => code.includes('script') && !code.includes('Rødovre'),
      );
      const fallback = `<script type="module" src="${ADDRESS}/danmarkskort-omgoerelse.js"></script>`;
      const apart = snippets
        .filter((code) => !code.includes('script') && code.includes('Rødovre'))
        .map((code) => (script?.startsWith('<script') ? script : fallback) + code);
      assert.ok(together.length + apart.length > 0);
      for (const html of [...together, ...apart]) {
        const watched = await open(local(html));
        assert.match(await widgetText(watched.tab), /Rødovre[^]*62 %/, html);
        assert.deepEqual(watched.logged, [], html);
        await watched.close();
      }
    });

  it('show the kommune in the iframe of its guide', async () => {
    const watched = await open(local(snippetsOf('iframe.md', 'html').join('')));
    const panel = watched.tab.frameLocator('iframe').locator('[part~="panel"]');
    await panel.waitFor();
    assert.match(await panel.innerText(), /Rødovre[^]*62/);
    assert.deepEqual(watched.logged, []);
    await watched.close();
  });

  it('name the policy that the tests use', () => {
    const [policy] = snippetsOf('csp.md', '');
    assert.equal(policy.replace(/\s+/g, ' ').trim(), STRICT_CSP);
    assert.ok(read('csp.md').includes("trusted-types lit-html 'allow-duplicates'"));
  });
});
