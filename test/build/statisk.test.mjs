// `statisk` and `--hydrer`: what the command writes, on pages of a local host.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { builtFolder } from '../tools/built.mjs';
import { STRICT_CSP, page, watch } from '../tools/host-page.mjs';
import { hosted } from '../tools/hosted.mjs';

const dist = builtFolder();
const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-statisk-'));
const csv = join(folder, 'tal.csv');
writeFileSync(csv, 'Kommune;Område;År;Omgørelsesprocent;Sager\nGreve;social;2024;25,0;40\n');
after(() => rmSync(folder, { recursive: true }));
const { host, browser } = await hosted();

const ofNewest = (...args) =>
  spawnSync(process.execPath, [join(dist, 'npm/cli.js'), 'statisk', ...args], { encoding: 'utf8' });
/** The year is said, so that the figures stay when newer ones are embedded. */
const cli = (...args) => ofNewest('--aar', '2024', ...args);

async function open(html, csp, options, first) {
  host.pages['/side'] = { html: page(html), headers: { 'content-security-policy': csp } };
  const watched = await watch(browser, options);
  if (first) await watched.tab.addInitScript(first);
  await watched.tab.goto(`${host.base}/side`);
  return watched;
}
const address = () => `${host.base}/danmarkskort`;
const NO_SCRIPT = "default-src 'none'; style-src 'self'; img-src data:";

describe('static HTML', () => {
  const { stdout: roedovre, status } = cli('--kommune', 'Rødovre', '--adresse', address());

  it('shows figures, map and table without any script, under a policy that allows none', async () => {
    assert.equal(status, 0);
    assert.doesNotMatch(roedovre, /<script|<button|<select|<input|tabindex| style=|<!--/);
    assert.doesNotMatch(roedovre, /Hvor mange klagesager/, 'a source of years that are not there');
    const { tab, logged, close } = await open(roedovre, NO_SCRIPT, { javaScriptEnabled: false });
    const panel = tab.locator('[part~="panel"]');
    assert.match(await panel.innerText(), /Rødovre[^]*62[^]*46 af 74 sager/);
    assert.ok((await tab.locator('figure > svg').boundingBox()).width > 300);
    assert.ok((await panel.boundingBox()).x > 300, 'styled: the panel stands beside the map');
    const table = tab.locator('table.tabel');
    assert.equal(await table.locator('tbody tr').count(), 99);
    await tab.locator('.alle-kommuner > summary').click();
    assert.match(await table.innerText(), /Frederiksberg[^]*ikke oplyst/);
    assert.deepEqual(logged, []);
    await close();
  });

  it('draws the map in the usual colours, not in those for more contrast', () => {
    const picture = roedovre.slice(roedovre.indexOf('<figure'), roedovre.indexOf('</figure'));
    assert.match(picture, /fill="#595959"/);
    assert.match(picture, /stroke="#dadada"/);
    assert.doesNotMatch(picture, /undefined|#333"/);
  });

  it('hatches the map where figures are missing as its legend does', async () => {
    const { tab, close } = await open(roedovre, NO_SCRIPT);
    const strokes = await tab.evaluate(() =>
      ['figure > svg', '.felt'].map((drawing) => {
        const line = document.querySelector(`${drawing} pattern[id$='ikke-oplyst'] path`);
        return globalThis.getComputedStyle(line).stroke;
      }),
    );
    assert.equal(strokes[0], strokes[1]);
    await close();
  });

  it('dots in print what its legend has dotted', async () => {
    const { tab, close } = await open(roedovre, NO_SCRIPT);
    await tab.emulateMedia({ media: 'print' });
    const dotted = await tab.evaluate(() => {
      const isDotted = (one) => globalThis.getComputedStyle(one).strokeDasharray !== 'none';
      const coloursOf = (selector, colour) => [
        ...new Set([...document.querySelectorAll(selector)].filter(isDotted).map(colour)),
      ];
      return {
        map: coloursOf('figure > svg path', (one) => one.getAttribute('fill')),
        legend: coloursOf('.felt rect', (one) => one.dataset.klasse),
      };
    });
    assert.deepEqual(dotted, { map: ['#bcd7ea'], legend: ['under-3', 'under-2', 'under-1'] });
    await close();
  });

  it('has words that are seen where colours are forced', async () => {
    const options = { forcedColors: 'active', colorScheme: 'dark' };
    const { tab, close } = await open(`<p>Ord</p>${roedovre}`, NO_SCRIPT, options);
    const colours = await tab.evaluate(() => {
      const ink = globalThis.getComputedStyle(document.querySelector('p')).color;
      return [...document.querySelectorAll('figure > svg text')].map(
        (word) => globalThis.getComputedStyle(word).fill === ink,
      );
    });
    assert.deepEqual(colours, [true, true, true]);
    await close();
  });

  it('has no words smaller than 10 px on a phone', async () => {
    const { tab, close } = await open(roedovre, NO_SCRIPT, {
      viewport: { width: 320, height: 700 },
    });
    const sizes = await tab.evaluate(() =>
      [...document.querySelectorAll('figure text, figure span, figure p')].map((word) => [
        word.textContent,
        parseFloat(globalThis.getComputedStyle(word).fontSize) * (word.getScreenCTM?.().a ?? 1),
      ]),
    );
    assert.ok(sizes.length > 10);
    for (const [word, size] of sizes) assert.ok(size >= 10, `${word}: ${size} px`);
    assert.match(await tab.locator('figure').innerText(), /ikke oplyst[^]*91/);
    await tab.locator('.alle-kommuner > summary').click();
    const table = await tab.locator('table.tabel').evaluate((one) => ({
      align: globalThis.getComputedStyle(one.querySelector('td')).textAlign,
      pageScrolls: document.documentElement.scrollWidth > globalThis.innerWidth,
    }));
    assert.deepEqual(table, { align: 'end', pageScrolls: false });
    await close();
  });

  it('brings its own style, allowed by the hash that the command says', async () => {
    const { stdout, stderr } = cli('--kommune', 'Rødovre');
    const [hash] = /'sha256-[^']+'/.exec(stderr);
    const styled = await open(stdout, `default-src 'none'; img-src data:; style-src ${hash}`);
    assert.ok((await styled.tab.locator('[part~="panel"]').boundingBox()).x > 300);
    assert.deepEqual(styled.logged, []);
    await styled.close();
    const plain = await open(stdout, "default-src 'none'; img-src data:; style-src 'sha256-x'");
    assert.match(plain.logged.join(), /style/);
    await plain.close();
  });

  it('keeps a distance to the piece before it, as paragraphs do', async () => {
    const { tab, close } = await open(roedovre + roedovre, NO_SCRIPT);
    const [first, second] = await tab
      .locator('section.danmarkskort-omgoerelse')
      .evaluateAll((all) => all.map((piece) => piece.getBoundingClientRect()));
    assert.equal(Math.round(second.top - first.bottom), 16);
    await close();
  });

  it('reaches nothing else on the page with its style', async () => {
    const styleOfParagraph = async (html) => {
      const { tab, close } = await open(
        `<p>Før</p><h2>Titel</h2><table><td>1</table>${html}`,
        NO_SCRIPT,
      );
      const style = await tab.evaluate(() =>
        ['body > p', 'body > h2', 'body > table', 'body > table td'].map((selector) => {
          const { margin, fontSize, padding, maxWidth } = globalThis.getComputedStyle(
            document.querySelector(selector),
          );
          return [margin, fontSize, padding, maxWidth];
        }),
      );
      await close();
      return style;
    };
    assert.deepEqual(await styleOfParagraph(roedovre), await styleOfParagraph(''));
  });

  it('has no style that only a shadow root knows, and an address that cannot be broken out of', () => {
    const css = readFileSync(join(dist, 'danmarkskort-omgoerelse.css'), 'utf8');
    assert.doesNotMatch(css, /:host|&\(/);
    for (const more of [[], ['--hydrer'], ['--hydrer', '--stilark']]) {
      const { stdout } = cli('--kommune', 'Rødovre', '--adresse', 'https://rk.dk/"<b/', ...more);
      assert.match(stdout, /="https:\/\/rk\.dk\/&quot;&lt;b\/danmarkskort-omgoerelse/);
      assert.doesNotMatch(stdout, /"<b/);
    }
  });

  it("shows the page's own figures", () => {
    const { stdout, status } = cli('--kommune', 'Greve', '--data', csv);
    assert.equal(status, 0);
    assert.match(stdout.replaceAll('\u00a0', ' '), /Greve[^]*25,0 %[^]*10 af 40 sager/);
  });

  for (const more of [[], ['--hydrer']])
    it(`shows them alone, without the figures that come with the widget ${more}`, () => {
      const shown = (...args) => {
        const { stdout, status } = cli('--kommune', 'Greve', '--data', csv, ...more, ...args);
        assert.equal(status, 0);
        return stdout.replaceAll('\u00a0', ' ');
      };
      const beside = shown();
      assert.match(beside, /44,9/);
      assert.doesNotMatch(beside, / uden-grunddata/);
      const alone = shown('--uden-grunddata');
      assert.match(alone, /Greve[^]*25,0 %/);
      assert.doesNotMatch(alone, /44,9|Social- og Boligministeriet/);
      assert.equal(/^<danmarkskort-omgoerelse[^>]* uden-grunddata>/.test(alone), more.length > 0);
    });

  it('writes one file for each kommune, and says how far it is', () => {
    const all = join(folder, 'de/98');
    const args = ['--kommune', 'alle', '--data', csv, '--adresse', address(), '--ud', all];
    const { status, stderr } = cli(...args);
    assert.equal(status, 0);
    assert.equal(readdirSync(all).length, 98);
    assert.match(stderr, /^1 af 98: Albertslund$/m);
    assert.match(stderr, /^98 af 98: Aarhus$/m);
    assert.match(readFileSync(join(all, '175.html'), 'utf8'), /Rødovre/);
    assert.match(readFileSync(join(all, '253.html'), 'utf8'), /10 af 40 sager/);
  });

  for (const [args, said] of [
    [[], /--kommune/],
    [['--kommune', 'Rødover'], /Rødover/],
    [['--kommune', 'Rødovre', '--omraade', 'skole'], /skole/],
    [['--kommune', 'Rødovre', '--data', 'findes-ikke.csv'], /findes-ikke\.csv/],
    [['--kommune', 'alle'], /--ud/],
    [['--kommune', 'Rødovre', '--hydrer', '--stilark'], /--adresse/],
  ])
    it(`says what is wrong with: statisk ${args.join(' ')}`, () => {
      const { status, stderr, stdout } = cli(...args);
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.equal(stdout, '');
    });
});

describe('the element drawn beforehand', () => {
  const own = (...more) =>
    cli('--kommune', 'Greve', '--data', csv, '--hydrer', '--adresse', address(), ...more);
  const linked = () => own('--stilark');

  it('is shown, with its style, before its script works and without waiting for another file', async () => {
    const { stdout, stderr } = own();
    assert.doesNotMatch(stdout, /<link/);
    const [hash] = /'sha256-[^']+'/.exec(stderr);
    const csp = STRICT_CSP.replace("style-src 'self'", `style-src ${hash}`);
    // Modules in a page work just before this event, if they do not wait.
    const { tab, logged, close } = await open(stdout, csp, {}, () =>
      document.addEventListener('DOMContentLoaded', () => {
        const element = document.querySelector('danmarkskort-omgoerelse');
        globalThis.atEnd = {
          works: customElements.get('danmarkskort-omgoerelse') !== undefined,
          panel: element.shadowRoot.querySelector('[part~="panel"]').getBoundingClientRect().x,
        };
      }),
    );
    const { works, panel } = await tab.evaluate(() => globalThis.atEnd);
    assert.ok(!works, 'its script waits');
    assert.ok(panel > 300, 'styled: the panel stands beside the map');
    await tab.waitForFunction(() => document.querySelector('danmarkskort-omgoerelse').hasUpdated);
    assert.deepEqual(logged, []);
    await close();
  });

  it('shows the same before its script comes as after, without a flash and without a shift', async () => {
    const { stdout, status } = linked();
    assert.equal(status, 0);
    assert.match(stdout, /class="resten"/, 'what stands below the map');
    const before = await open(stdout, NO_SCRIPT);
    const parts = ['panel', 'kort', 'forklaring', 'kilder'].map((part) => `[part~="${part}"]`);
    const boxes = (tab) =>
      Promise.all(
        [...parts, '.rammenavn >> nth=0'].map(async (part) => {
          const box = await tab.locator(`danmarkskort-omgoerelse ${part}`).boundingBox();
          return [box.x, box.y, box.width, box.height].map(Math.round);
        }),
      );
    const panel = (tab) => tab.locator('danmarkskort-omgoerelse [part~="panel"]').innerText();
    const drawn = { boxes: await boxes(before.tab), panel: await panel(before.tab) };
    assert.match(drawn.panel.replaceAll('\u00a0', ' '), /Greve[^]*25,0 %[^]*10 af 40 sager/);
    await before.close();

    const after = await open(stdout, STRICT_CSP);
    await after.tab.waitForFunction(
      () => document.querySelector('danmarkskort-omgoerelse').hasUpdated,
    );
    await after.tab.waitForLoadState('networkidle');
    await after.tab.waitForTimeout(300);
    assert.deepEqual(await boxes(after.tab), drawn.boxes);
    assert.equal(await panel(after.tab), drawn.panel);
    const shifts = await after.tab.evaluate(
      () =>
        new Promise((resolve) => {
          new globalThis.PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          globalThis.setTimeout(() => resolve(0), 500);
        }),
    );
    assert.ok(shifts < 0.05, `layout shift ${shifts}`);
    assert.deepEqual(after.logged, []);
    await after.close();
  });

  it('has nothing to press where the browser runs no scripts, only what unfolds', async () => {
    const { tab, close } = await open(linked().stdout, NO_SCRIPT, { javaScriptEnabled: false });
    const element = tab.locator('danmarkskort-omgoerelse');
    await element.locator('[part~="panel"]').waitFor();
    const seen = element.locator(
      ':is(button, select, input, .vaerktoejer summary):not([part~="forklaring"] *):visible',
    );
    assert.deepEqual(await seen.allInnerTexts(), []);
    await close();
  });

  it('works when the script has taken over', async () => {
    const { stdout } = linked();
    const { tab, close } = await open(stdout, STRICT_CSP);
    await tab.waitForFunction(() => document.querySelector('danmarkskort-omgoerelse').hasUpdated);
    await tab.evaluate(() =>
      document.querySelector('danmarkskort-omgoerelse').setAttribute('valgt', '175'),
    );
    await tab.locator('danmarkskort-omgoerelse [part~="panel"]').getByText('46 af 74').waitFor();
    assert.equal(await tab.locator('danmarkskort-omgoerelse [part~="panel"]').count(), 1);
    await close();
  });

  it('cannot be broken out of by a text in the figures', () => {
    const evil = join(folder, 'ond.json');
    const bemaerkning = '</script><script>alert(1)</script>';
    const raekker = [{ kommune: 'Greve', omraade: 'social', aar: 2024, omgjort: 25, bemaerkning }];
    writeFileSync(evil, JSON.stringify({ raekker }));
    const { stdout } = cli('--kommune', 'Greve', '--data', evil, '--hydrer');
    assert.doesNotMatch(stdout, /<script>alert/);
    const { stdout: plain } = cli('--kommune', 'Greve', '--data', evil);
    assert.doesNotMatch(plain, /<script/);
  });
});

// Every part must follow what is asked for: figures that are not those shown unasked, and not those that come with the widget.
describe('an område, a year, a level and figures that are asked for', () => {
  const rows = join(folder, 'roedovre.csv');
  writeFileSync(
    rows,
    'Kommune;Område;År;Omgørelsesprocent;Sager\n' +
      'Rødovre;boernehandicap;2023;20,0;40\nGreve;boernehandicap;2023;50,0;4\n',
  );
  const ask = (...more) => {
    const shown = ['--omraade', 'boernehandicap', '--aar', '2023', '--overskriftsniveau', '4'];
    return cli('--kommune', 'Rødovre', ...shown, '--data', rows, '--adresse', address(), ...more);
  };
  const plain = (text) => text.replace(/\s+/g, ' ').trim();

  const both = [
    ['h4', /^Danmarkskort over omgørelsesprocenter$/],
    ['[part~="panel"] h5', /^Rødovre$/],
    [
      '[part~="panel"]',
      /Børnehandicap · 2023 20,0 % omgjort 8 af 40 sager 28,4 procentpoint under .* Hele landet: 48,4 %/,
    ],
    ['[part~="forklaring"]', /mere end 20 under: 1 .*højst 3 fra landet: 1 .*ikke oplyst: 96 /],
    ['.hovedtabel h5', /^Rødovre 2023: de tre områder$/],
    [
      '.hovedtabel',
      /Socialområdet samlet Sager127 .*Børnehandicap Sager40 .* Rødovre20,0 % .* hele landet48,4 %/,
    ],
    ['[part~="kilder"]', /Tal oplyst af denne side/],
  ];
  for (const [more, places] of [
    [
      [],
      [
        ['figure > svg > title', /Børnehandicap, 2023$/],
        ['.alle-kommuner caption', /^Alle kommuner: Børnehandicap · 2023$/],
        ['.alle-kommuner tr.egen', /^Rødovre 20,0 %−28,480,0 % beregnet––40–oplyst$/],
        ['.alle-kommuner .fodnote >> nth=0', /^Afrundede tal/],
        ['.alle-kommuner .fodnote >> nth=1', /^Hvor et tal mangler/],
      ],
    ],
    [['--hydrer'], [['#sammendrag', /^I 2023 .* 20,0 % af de 40 sager .* børnehandicapområdet/]]],
  ])
    it(`are in every part of it: statisk ${more}`, async () => {
      const { stdout, status } = ask(...more);
      assert.equal(status, 0);
      const { tab, close } = await open(stdout, NO_SCRIPT);
      for (const [place, said] of [...both, ...places])
        assert.match(plain(await tab.locator(place).textContent()), said, place);
      await close();
    });

  it('are on the map', async () => {
    const picture = /<figure[^]*?<\/svg>/.exec(ask().stdout)[0];
    for (const [colour, what] of [
      ['#1f5f99', 'more than 20 under: Rødovre'],
      ['#f3f0ea', 'about the same: Greve'],
    ])
      // On the map and in the frame beside it.
      assert.equal(picture.split(`fill="${colour}"`).length - 1, 2, what);
    const { stdout } = ask('--hydrer');
    for (const [kode, klasse] of [
      [175, 'under-3'],
      [253, 'omkring'],
      [101, 'ikke-oplyst'],
    ])
      assert.match(stdout, new RegExp(`data-kode="${kode}" data-klasse="${klasse}"`));
  });

  it('are given to the element', () => {
    const { stdout } = ask('--hydrer');
    const attributes =
      'kommune="Rødovre" omraade="boernehandicap" aar="2023" overskriftsniveau="4"';
    assert.ok(stdout.startsWith(`<danmarkskort-omgoerelse ${attributes}>`), stdout.slice(0, 200));
    const [, data] = /<script type="application\/json">(.*)<\/script></.exec(stdout);
    assert.equal(JSON.parse(data).raekker.length, 2);
  });

  it('have one view chosen, as the script has it', () => {
    assert.equal(ask('--hydrer').stdout.match(/ checked\b/g).length, 1);
  });

  it('are said not to be there, where they are not', () => {
    const alone = ['--uden-grunddata', '--omraade', 'voksenhandicap', '--data', rows];
    const { status, stdout } = ofNewest('--kommune', 'Rødovre', ...alone);
    assert.equal(status, 0);
    assert.match(stdout, /<p class="note">Der er ingen tal at vise\.<\/p>/);
  });

  it('end with 1 where a row of them is wrong, and are shown', () => {
    const some = join(folder, 'nogle.csv');
    writeFileSync(some, `${readFileSync(rows, 'utf8')}Atlantis;boernehandicap;2023;50,0;4\n`);
    for (const more of [[], ['--hydrer']]) {
      const { status, stdout, stderr } = ask('--data', some, ...more);
      assert.equal(status, 1);
      assert.match(stdout, /8 af 40 sager/);
      assert.match(stderr, /^FEJL +linje 4: .*Atlantis/m);
    }
  });
});
