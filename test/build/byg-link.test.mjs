// The link that carries a configuration, and whom it may come from.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { TABLE, chooseKommune, copy, figures, startBuilder } from '../tools/builder.mjs';
import { widgetText } from '../tools/host-page.mjs';

const builder = await startBuilder();

describe('the link', () => {
  it('carries choices and figures to another tab and over a reload, and the figures are marked', async () => {
    const { tab, close } = await builder.open('#aar=2024');
    await chooseKommune(tab, 'Greve');
    await figures(tab).fill(TABLE);
    await tab.getByLabel('Farverne viser').selectOption('niveau');
    await tab.getByText('Flere valg').click();
    await tab.getByLabel('Kommunens kommentar').fill('Vi har set på sagerne.');
    await tab.getByLabel('Udviklingen år for år').check();
    assert.equal(await tab.getByText('Tal fra linket, ikke kontrolleret').count(), 0);
    await tab.waitForFunction(() => document.location.hash.includes('udvikling'));
    const link = await copy(tab, 0, 'Kopiér linket');
    assert.equal(link, tab.url());
    await close();

    const { tab: other, logged, close: closeOther } = await builder.open(new URL(link).hash);
    for (const load of [() => {}, () => other.reload()]) {
      await load();
      await other.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
      // Beside the field and beside the preview; the code says it in its own words.
      const mark = other.getByText('Tal fra linket, ikke kontrolleret.', { exact: true });
      assert.equal(await mark.count(), 2);
      await other
        .getByText('Koden bruger tal og en kommentar fra linket, ikke kontrolleret.')
        .waitFor();
      assert.equal(await other.getByLabel('Farverne viser').inputValue(), 'niveau');
      const widget = other.locator('danmarkskort-omgoerelse');
      assert.equal(await widget.getAttribute('skjul'), 'udvikling');
      await widget.getByText('Vi har set på sagerne.').waitFor();
    }
    const mark = other.getByText('Tal fra linket, ikke kontrolleret.', { exact: true });
    const text = await figures(other).inputValue();
    for (const spaced of [`${text}\n`, text.replace(/ +/g, '  '), text.replace(/\s+/g, ' ')]) {
      await figures(other).fill(spaced);
      assert.equal(await mark.count(), 2, 'as long as a line of it stands, however spaced');
    }
    await figures(other).fill('');
    assert.equal(await mark.count(), 0);
    await figures(other).fill(text);
    assert.equal(await mark.count(), 2, 'also when it is back');
    await figures(other).fill(TABLE);
    assert.equal(await mark.count(), 0);
    await figures(other).fill(text);
    await other.getByRole('button', { name: 'Fjern tallene' }).click();
    assert.equal(await mark.count(), 0);
    assert.deepEqual(logged, []);
    await closeOther();
  });

  it('that the page wrote itself marks nothing over a reload; the same link from somebody else does', async () => {
    const foreign = '&adresse=https%3A%2F%2Fandre.example%2Fx';
    const marks = (tab) => tab.locator('.ukontrolleret');
    const { tab, close } = await builder.open('#kommune=Greve&aar=2024&kommentar=Fra+linket.');
    assert.equal(await marks(tab).count(), 3);
    await figures(tab).fill(TABLE);
    await tab.getByText('Flere valg').click();
    await tab.getByLabel('Adressen på mappen med filerne').fill('https://andre.example/x');
    await tab.waitForFunction(
      (end) => document.location.hash.includes('tal=') && document.location.hash.includes(end),
      foreign,
    );
    await tab.reload();
    await tab.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
    const said = await marks(tab).allTextContents();
    assert.equal(said.length, 3, said.join());
    for (const text of said)
      assert.match(text, /kommentar fra linket/i, 'what came by it still did');
    await tab.getByText('Flere valg').click();
    await tab.getByLabel('Kommunens kommentar').fill('Fra os.');
    await tab.waitForFunction(() => document.location.hash.includes('Fra+os'));
    const link = tab.url();
    await tab.reload();
    await tab.locator('danmarkskort-omgoerelse').getByText('10 af 40 sager').waitFor();
    assert.equal(await marks(tab).count(), 0);
    // To another link and back again.
    await tab.evaluate(() => (document.location.hash = '#kommune=Greve&kommentar=Fra+andre.'));
    await marks(tab).last().waitFor();
    await tab.goBack();
    await marks(tab).last().waitFor({ state: 'detached' });
    await close();

    const { tab: other, close: closeOther } = await builder.open(new URL(link).hash);
    assert.equal(await marks(other).count(), 6);
    await closeOther();
  });

  it('with a comment marks it wherever it stands, until it is another', async () => {
    const { tab, logged, close } = await builder.open(
      '#kommune=Gladsaxe&kommentar=Ring+til+os.%0AVi+svarer.',
    );
    await tab.getByText('Flere valg').click();
    // Beside the field and beside the preview; the code says it in its own words, where it has the comment.
    const mark = tab.getByText('Kommentar fra linket, ikke kontrolleret.', { exact: true });
    const inCode = tab.getByText('Koden bruger en kommentar fra linket, ikke kontrolleret.');
    assert.equal(await mark.count(), 2);
    await inCode.waitFor();
    await tab.getByRole('radio', { name: /^iframe/ }).check();
    assert.equal(await inCode.count(), 0);
    await tab.getByRole('radio', { name: /^Script/ }).check();
    await figures(tab).fill(TABLE);
    assert.equal(await tab.getByText('Tal fra linket').count(), 0, 'these are the own');
    const field = tab.getByLabel('Kommunens kommentar');
    await field.fill('Vi svarer.\nRing til kommunen.');
    assert.equal(await mark.count(), 2, 'as long as a line of it stands');
    await field.fill('Ring til kommunen.');
    assert.equal(await mark.count(), 0);
    assert.equal(await inCode.count(), 0);
    assert.deepEqual(logged, []);
    await close();
  });

  it('that was opened last holds, also where the one before it takes longer to read', async () => {
    const { tab, close } = await builder.open('#kommune=Greve');
    await figures(tab).fill(TABLE);
    await tab.waitForFunction(() => document.location.hash.includes('tal='));
    await tab.evaluate(() => {
      const { hash } = document.location;
      document.location.hash = '#kommune=Solr%C3%B8d';
      document.location.hash = hash;
      document.location.hash = '#kommune=Ish%C3%B8j';
    });
    await tab.locator('danmarkskort-omgoerelse[kommune="Ishøj"]').waitFor();
    await tab.waitForTimeout(800);
    assert.equal(new URLSearchParams(new URL(tab.url()).hash.slice(1)).get('kommune'), 'Ishøj');
    assert.equal(await figures(tab).inputValue(), '');
    await close();
  });

  it('that is broken says so in plain Danish, and the rest of it holds', async () => {
    const { tab, close } = await builder.open('#kommune=Greve&omraade=ukendt&tal=klippet_over');
    const alert = tab.getByRole('alert').filter({ hasText: 'Noget i linket kunne ikke bruges' });
    await alert.getByText('Tallene i linket kan ikke læses.').waitFor();
    await alert.getByText('omraade: "ukendt" kendes ikke.').waitFor();
    assert.match(await widgetText(tab), /Greve/);
    await close();
  });

  it('from anybody runs nothing, and its addresses are no more than text', async () => {
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
    };
    const squeezed = deflateRawSync(JSON.stringify(file)).toString('base64url');
    const hash = new URLSearchParams({
      kommune: 'Greve',
      aar: '2024',
      kommentar: '<script>globalThis.hit=1</script><img src=x onerror=globalThis.hit=1>',
      tema: '"><script>globalThis.hit=1</script>',
      adresse: 'javascript:globalThis.hit=1//',
      sprog: 'da"onload="globalThis.hit=1',
      skjul: '"><img src=x onerror=globalThis.hit=1>',
      onload: 'globalThis.hit=1',
      tal: squeezed,
    });
    const { tab, logged, close } = await builder.open(`#${hash}`);
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
    const victim = await builder.show(code);
    await widgetText(victim.tab);
    assert.equal(await victim.tab.evaluate(() => globalThis.hit), undefined);
    assert.deepEqual(victim.logged, []);
    await victim.close();
  });

  it('with an address elsewhere says that the address came with it', async () => {
    const { tab, close } = await builder.open(
      '#kommune=Greve&adresse=https%3A%2F%2Fandre.example%2Fx',
    );
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
