// The snippets of the guides, as they stand, on a page of a host that has the files.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';
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

/** The files are those on this host; the year is said, so that the figures stay when newer ones are embedded. */
const local = (snippet) =>
  snippet
    .replaceAll(/(data-)?kommune="Rødovre"/g, '$& $1aar="2024"')
    .replaceAll('?kommune=Rødovre', '$&&amp;aar=2024')
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

  it('say that npm does not have the package yet, where they would have it from there', () => {
    const wanting = guides.filter((guide) => /\bnp(x|m install)\b/.test(read(guide)));
    assert.ok(wanting.length >= 6);
    for (const guide of wanting)
      assert.ok(guide === 'kilde.md' || read(guide).includes('](kilde.md)'), guide);
  });

  for (const guide of guides.filter(
    (name) => snippetsOf(name, 'html').length && !['iframe.md', 'bilag.md'].includes(name),
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

  it('show the sheet of its guide with all that a kommune can add', async () => {
    const [json] = snippetsOf('bilag.md', 'json');
    host.pages['/tal.json'] = { html: json };
    const watched = await open(local(snippetsOf('bilag.md', 'html').join('')));
    const sheet = watched.tab.locator('[part="bilag"]');
    await sheet.locator('.klageforloeb').waitFor();
    const text = (await sheet.innerText()).replaceAll('\u00a0', ' ');
    for (const words of [
      '40 % af de 50 sager fra Rødovre',
      'over 1.200 afgørelser',
      '850 borgere modtager',
      'Kommentar fra Rødovre: Opdigtet bemærkning.',
      '30. september 2025. Der laves ikke en handlingsplan.',
      'Opdigtet afdeling',
      'Venter på Ankestyrelsen',
      '4 medhold til kommunen',
      'Opdigtet sag. Hjemvist. Behandles igen.',
      'Opdigtede tal om klager, Ingen, 24. juni 2025',
      'Opdigtet optælling, august 2025',
    ])
      assert.ok(text.includes(words), words);
    assert.equal(
      await sheet.getByRole('link', { name: 'Se kommunalbestyrelsens behandling' }).count(),
      0,
    );
    assert.ok(await watched.tab.getByText('Kommunens egne ord.').isVisible());
    assert.deepEqual(watched.logged, []);
    await watched.close();
  });

  it('hold JSON that the command has nothing to say about', () => {
    const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-guides-'));
    const file = join(folder, 'tal.json');
    for (const guide of guides)
      for (const json of snippetsOf(guide, 'json')) {
        writeFileSync(file, json);
        const command = [join(dist, 'npm/cli.js'), 'valider', file];
        const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
        assert.equal(status, 0, `${guide}: ${stdout}`);
        assert.match(stdout, /0 fejl, 0 advarsler\.\n$/, guide);
      }
    rmSync(folder, { recursive: true });
  });

  it('name the policy that the tests use', () => {
    const [policy] = snippetsOf('csp.md', '');
    assert.equal(policy.replace(/\s+/g, ' ').trim(), STRICT_CSP);
    assert.ok(read('csp.md').includes("trusted-types lit-html 'allow-duplicates'"));
  });
});
