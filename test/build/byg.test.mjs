// The builder as it is built, in a browser: from an editor's table to a page made of exactly the code it gives.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import {
  TABLE,
  chooseKommune,
  copy,
  dist,
  figures,
  report,
  startBuilder,
} from '../tools/builder.mjs';
import { STRICT_CSP, watch, widgetText } from '../tools/host-page.mjs';

const work = mkdtempSync(join(tmpdir(), 'danmarkskort-byg-'));
after(() => rmSync(work, { recursive: true }));
const builder = await startBuilder();
const { pages } = builder.host;

async function paste(tab, text) {
  await tab.evaluate((content) => globalThis.navigator.clipboard.writeText(content), text);
  await figures(tab).focus();
  await tab.keyboard.press('Control+V');
}

const downloadOf = async (tab, name) => {
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
};

describe('the builder', () => {
  it('leads from a pasted table, over a corrected line, to a page of its code that shows the figures', async () => {
    const { tab, requests, logged, close } = await builder.open('#aar=2024');
    await chooseKommune(tab, 'Greve');
    await tab.waitForLoadState('networkidle');
    const before = requests.length;
    await paste(tab, TABLE);
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await report(tab).getByText('linje 3: ukendt kommune "Ishø": Mente du Ishøj?').waitFor();
    assert.equal(await figures(tab).getAttribute('aria-invalid'), 'true');
    await report(tab).getByRole('button', { name: 'Vis linje 3' }).click();
    const marked = await figures(tab).evaluate((field) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    assert.match(marked, /^Ishø\t[^\n]*$/);
    assert.ok(
      await figures(tab).evaluate(
        (field) => field.ownerDocument.hasFocus() && field.matches(':focus'),
      ),
    );
    const [heading, right, wrong] = TABLE.split('\r\n');
    await figures(tab).fill([heading, ...Array(40).fill(right), wrong].join('\n'));
    await report(tab).getByRole('button', { name: 'Vis linje 42' }).click();
    assert.ok((await figures(tab).evaluate((field) => field.scrollTop)) > 100, 'it is in view');
    await figures(tab).fill(TABLE.replace('Ishø\t', 'Ishøj\t'));
    await report(tab).getByText('2 rækker om 2 kommuner er forstået.').waitFor();
    await report(tab).getByText('Ishøj, Socialområdet samlet, 2024: 6 sager').waitFor();
    assert.equal(await report(tab).getByText('Bruges først').count(), 0);
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

    const host = await builder.show(code);
    assert.match(await widgetText(host.tab), /Greve[^]*25,0 %[^]*10 af 40 sager/);
    assert.deepEqual(host.logged, []);
    await host.close();
  });

  it('gives a div and an iframe that show them too', async () => {
    const { tab, logged, close } = await builder.open('#kommune=Greve&aar=2024');
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

    const asDiv = await builder.show(div);
    assert.match(await widgetText(asDiv.tab), /Greve[^]*10 af 40 sager/);
    assert.deepEqual(asDiv.logged, []);
    await asDiv.close();

    pages['/danmarkskort/omgoerelse-tal.json'] = { html: file.content };
    const asFrame = await builder.show(frame + script, `${STRICT_CSP}; frame-src 'self'`);
    const panel = asFrame.tab.frameLocator('iframe').locator('[part~="panel"]');
    await panel.getByText('10 af 40 sager').waitFor();
    await asFrame.tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.deepEqual(asFrame.logged, []);
    await asFrame.close();
    delete pages['/danmarkskort/omgoerelse-tal.json'];
  });

  it('gives a file beside the scripts in place of figures in the code', async () => {
    const { tab, close } = await builder.open('#kommune=Greve&aar=2024&talplads=csv');
    await figures(tab).fill(TABLE);
    const file = await downloadOf(tab, 'Hent omgoerelse-tal.csv');
    const code = await copy(tab);
    await close();
    assert.doesNotMatch(code, /"Greve",/);
    pages['/danmarkskort/omgoerelse-tal.csv'] = { html: file.content };
    const watched = await builder.show(code);
    await watched.tab.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
    assert.deepEqual(watched.logged, []);
    await watched.close();
    delete pages['/danmarkskort/omgoerelse-tal.csv'];
  });

  for (const [chosen, alone] of [
    ['&kommune=Greve', ''],
    ['&kommune=Greve', '&uden-grunddata='],
    ['', ''],
  ])
    it(`draws the static HTML that the command line writes ${chosen} ${alone}`, async () => {
      // Alone, figures are of the newest year there is.
      const hash = `#vej=statisk${chosen}${alone || '&aar=2024'}`;
      const { tab, logged, close } = await builder.open(hash);
      await figures(tab).fill(TABLE.replace('Ishø\t', 'Ishøj\t'));
      await tab.getByRole('button', { name: 'Hent som fil' }).waitFor();
      const html = await copy(tab);
      const file = await downloadOf(tab, 'Hent omgoerelse-tal.json');
      const command = await copy(tab, 1);
      assert.deepEqual(logged, []);
      await close();

      const [, ...given] = command.trim().split(' --ud ')[0].split(' ').slice(1);
      const data = join(work, file.name);
      writeFileSync(data, file.content);
      const args = given.map((arg) => (arg === file.name ? data : arg));
      const { stdout, stderr } = spawnSync(process.execPath, [join(dist, 'npm/cli.js'), ...args], {
        encoding: 'utf8',
      });
      assert.match(stdout, /<section/, stderr);
      assert.equal(html.includes('44,9'), alone === '', 'the figure of the whole country');

      const { tab: blank, close: closeBlank } = await watch(builder.browser);
      /** Element by element: names, attributes in order of name, texts. */
      const tree = (text) =>
        blank.evaluate((markup) => {
          const walk = (node) => {
            if (node.nodeType === 3) return node.data.replace(/[ \n\t]+/g, ' ').trim();
            const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
            const children = [...node.childNodes].map(walk).filter((child) => child !== '');
            return [node.localName, attributes.sort().join(' '), ...children];
          };
          const { body } = new globalThis.DOMParser().parseFromString(
            `<body>${markup}`,
            'text/html',
          );
          body.normalize();
          return walk(body);
        }, text);
      assert.deepEqual(await tree(html), await tree(stdout));
      await closeBlank();

      const plain = await builder.show(html, "default-src 'none'; style-src 'self'; img-src data:");
      assert.match(
        await plain.tab.locator('[part~="panel"]').innerText(),
        chosen ? /Greve[^]*10 af 40 sager/ : /Hele landet[^]*44,9/,
      );
      assert.deepEqual(plain.logged, []);
      await plain.close();
    });

  it('takes a year for a table without one as a table would have it', async () => {
    const { tab, close } = await builder.open('#kommune=Greve');
    await figures(tab).fill('Kommune\tOmgjort\nGreve\t25,5');
    const year = tab.getByLabel('År, hvis kolonnen mangler');
    for (const written of ['2023', ' år 2023 ']) {
      await year.fill('23');
      await report(tab).getByText('mangler et år').waitFor();
      await year.fill(written);
      await report(tab).getByText('Rækkerne er læst som 2023.').waitFor();
    }
    await close();
  });

  it('takes a row that is typed, and ties what is wrong to its field', async () => {
    const { tab, close } = await builder.open('#kommune=Greve');
    await tab.getByText('Eller skriv én række ad gangen').click();
    const form = tab.locator('form.raekke');
    const field = (name) => form.getByLabel(name, { exact: true });
    await field('Kommune').fill('Grevr');
    await field('År').fill('2024');
    await field('Omgjort, %').fill('125');
    await tab.getByRole('button', { name: 'Tilføj rækken' }).click();
    assert.equal(await field('Kommune').getAttribute('aria-invalid'), 'true');
    assert.match(await form.locator('#fejl-kommune').innerText(), /Mente du Greve/);
    assert.match(await form.locator('#fejl-omgjort').innerText(), /125 er over 100/);
    await field('Kommune').fill('Greve');
    await field('Omgjort, %').fill('25,5');
    await tab.keyboard.press('Enter');
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await tab.locator('danmarkskort-omgoerelse').getByText('25,5').first().waitFor();
    await tab
      .getByRole('button', { name: 'Fjern rækken om Greve, Socialområdet samlet, 2024' })
      .click();
    await report(tab).getByText('er forstået').waitFor({ state: 'detached' });
    const focused = (node) => node.getRootNode().activeElement === node;
    assert.equal(await field('Kommune').evaluate(focused), true);
    await close();
  });

  it('offers the cleaned figures as JSON and CSV', async () => {
    const { tab, close } = await builder.open();
    await figures(tab).fill(TABLE);
    const json = await downloadOf(tab, 'Hent de rensede tal som JSON');
    assert.deepEqual(
      JSON.parse(json.content).raekker.map(({ kommune, omgjort }) => [kommune, omgjort]),
      [['Greve', '25.0']],
    );
    const csv = await downloadOf(tab, 'Hent de rensede tal som CSV');
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
    const { tab, requests, logged, close } = await builder.open('#kommune=Greve&aar=2024');
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

  it('from Excel is about the year of its sheet, which the next file does not take over; a year that is typed stays', async () => {
    const { tab, close } = await builder.open();
    const [withoutYear, ...values] = [headings.toSpliced(2, 1), 'Greve', 'Socialområdet', 40];
    const sheet = async (name) => {
      const path = join(work, `${name}.xlsx`);
      await writeXlsxFile([withoutYear, [...values, percent(0.25)]], { sheet: name }).toFile(path);
      await tab.locator('#fil').setInputFiles(path);
    };
    const year = tab.locator('#tal-aar');
    await sheet('2023');
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    assert.equal(await year.inputValue(), '2023');
    await sheet('Ark');
    await report(tab).getByText('mangler et år').waitFor();
    assert.equal(await year.inputValue(), '');
    await year.fill('2022');
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await sheet('Ark igen');
    await tab.getByText('arket ”Ark igen”').waitFor();
    assert.equal(await year.inputValue(), '2022');
    await close();
  });

  it('from Excel may be large under the strict policy, which allows no worker', async () => {
    const rows = Array.from({ length: 12_000 }, () => ['Greve', 'social', 2024, 40, percent(0.25)]);
    const { tab, logged, close } = await builder.open();
    await tab.locator('#fil').setInputFiles(await excel(headings, ...rows));
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    assert.deepEqual(logged, []);
    await close();
  });

  it('of CSV in the letters of Windows is read, and one that cannot be says so', async () => {
    const { tab, close } = await builder.open();
    const csv = Buffer.from('Kommune;År;Omgørelsespct.\r\nÆrø;2024;12,5\r\n', 'latin1');
    await tab.locator('#fil').setInputFiles({ name: 'tal.csv', mimeType: 'text/csv', buffer: csv });
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
    await tab.locator('#fil').setInputFiles({ name: 'tal.xls', mimeType: '', buffer: old });
    await tab.getByText('tal.xls er en ældre Excel-fil').waitFor();
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await close();
  });

  it('that takes longer to read than what is brought after it gives way', async () => {
    const { tab, close } = await builder.open();
    await tab.evaluate(() => {
      const { arrayBuffer } = globalThis.Blob.prototype;
      globalThis.Blob.prototype.arrayBuffer = async function () {
        await new Promise((done) => (globalThis.goOn = done));
        return arrayBuffer.call(this);
      };
    });
    const buffer = Buffer.from('Kommune;År;Omgørelsespct.\r\nÆrø;2024;12,5\r\n');
    await tab.locator('#fil').setInputFiles({ name: 'tal.csv', mimeType: 'text/csv', buffer });
    await tab.waitForFunction(() => globalThis.goOn);
    await figures(tab).fill(TABLE);
    await report(tab).getByText('1 række om 1 kommune er forstået.').waitFor();
    await tab.evaluate(async () => {
      globalThis.goOn();
      await new Promise((done) => setTimeout(done, 100));
    });
    assert.equal(await figures(tab).inputValue(), TABLE.replaceAll('\r', ''));
    await close();
  });

  it('is all that the page takes from what is dropped: marked text goes where it is dropped', async () => {
    const { tab, close } = await builder.open();
    const taken = await tab.locator('byg-side').evaluate((page) =>
      ['text', 'file'].flatMap((what) =>
        ['dragover', 'drop'].map((type) => {
          const dataTransfer = new globalThis.DataTransfer();
          if (what === 'text') dataTransfer.setData('text/plain', 'Greve');
          else dataTransfer.items.add(new globalThis.File(['Greve'], 'tal.csv'));
          const event = new globalThis.DragEvent(type, { dataTransfer, cancelable: true });
          page.dispatchEvent(event);
          return event.defaultPrevented;
        }),
      ),
    );
    assert.deepEqual(taken, [false, false, true, true]);
    await close();
  });
});
