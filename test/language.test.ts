import { expect, html } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../src/index.js';
import { stringsOf } from '../src/strings/language.js';
import { listen } from './helpers/events.js';
import { leftover } from './helpers/languages.js';
import { textOf } from './helpers/read-table.js';
import { find, widget } from './helpers/element.js';
import { waitUntil } from './helpers/wait-until.js';

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'data-etiket',
];

/** All that is read on the screen or aloud in the language, but for names: texts and naming attributes outside `lang="da"`. */
function words(element: DanmarkskortOmgoerelse): string[] {
  const copy = find(element, '.widget').cloneNode(true) as Element;
  copy
    .querySelectorAll(
      '[lang="da"], select, [role="listbox"], [data-kode] > th, .navneskilt, .forvalg',
    )
    .forEach((foreign) => foreign.remove());
  const named = [...copy.querySelectorAll('*')].flatMap((node) =>
    ATTRIBUTES.map((name) => node.getAttribute(name) ?? ''),
  );
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return [...texts, ...named].filter((text) => text.trim() !== '');
}

describe('the language', () => {
  it('is waited for where it is set while the code for own figures is on its way', async () => {
    expect(stringsOf('en').sprog, 'not loaded yet').to.equal('da');
    const element = await widget(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const { fejl } = listen(element);
    element.data = { Rødovre: 50 };
    await new Promise((done) => queueMicrotask(() => done(undefined)));
    element.sprog = 'en';
    await element.updateComplete;
    expect(fejl).to.deep.equal([]);
    expect(find(element, '.widget').getAttribute('lang')).to.equal('en');
  });

  it('is also that of what was wrong with a file fetched before it changed', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        geometri-src="data:application/json,{}"
      ></danmarkskort-omgoerelse>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.fejl'));
    expect(textOf(find(element, '.fejl'))).to.contain('kan ikke bruges');
    element.sprog = 'en';
    await waitUntil(() => find(element, '.widget').getAttribute('lang') === 'en');
    expect(textOf(find(element, '.fejl'))).to.contain('cannot be used');
  });

  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`leaves nothing in Danish on an English ${visning}`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          sprog="en"
          kommune="Rødovre"
          valgt="København"
          sammenlign="6-byer"
          visning=${visning}
        ></danmarkskort-omgoerelse>`,
      );
      const names = /Rødovre|København|Aalborg|Odense|Esbjerg|Randers|Aarhus|Region \S+/g;
      const all = words(element);
      expect(all).to.have.length.above(60);
      for (const text of all)
        expect(leftover(text.replace(names, ' '), 'en'), text).to.equal(undefined);
      expect(find(element, '.widget').getAttribute('lang')).to.equal('en');
      await expect(element).to.be.accessible();
    });

  it('marks Danish terms of law as Danish', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        aar="2024"
        sprog="en"
        kommune="Rødovre"
      ></danmarkskort-omgoerelse>`,
    );
    const marked = [...element.renderRoot.querySelectorAll('.udfald [lang="da"]')].map(textOf);
    expect(marked).to.include.members(['hjemvist', 'stadfæstet', 'ændret eller ophævet']);
    expect(textOf(find(element, '.procent'))).to.equal('62% overturned (omgjort)');
  });

  it("is the nearest lang's, and follows it", async () => {
    const page = document.createElement('div');
    page.lang = 'en-GB';
    page.attachShadow({ mode: 'open' }).innerHTML =
      '<section><danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse></section>';
    document.body.append(page);
    const section = page.shadowRoot?.querySelector('section');
    const element = section?.querySelector('danmarkskort-omgoerelse') as DanmarkskortOmgoerelse;
    const sentence = () => textOf(find(element, '.sammendrag'));
    await element.updateComplete;
    expect(sentence()).to.match(/^In 2024/);
    section?.setAttribute('lang', 'da');
    await waitUntil(() => sentence().startsWith('I 2024'), 'follows to Danish');
    section?.removeAttribute('lang');
    await waitUntil(() => sentence().startsWith('In 2024'), 'follows to English');
    page.lang = 'de';
    await waitUntil(() => sentence().startsWith('I 2024'), 'falls back to Danish');
    page.remove();
  });

  it('is never Danish first on an English page', async () => {
    const element = document.createElement('danmarkskort-omgoerelse');
    element.sprog = 'en';
    document.body.append(element);
    const seen = new Set<string | undefined>();
    const look = () => {
      const lang = element.shadowRoot?.querySelector('.widget')?.getAttribute('lang');
      if (lang) seen.add(lang);
    };
    let running = true;
    const watch = () => {
      look();
      if (running) requestAnimationFrame(watch);
    };
    watch();
    await element.updateComplete;
    running = false;
    look();
    element.remove();
    expect([...seen]).to.deep.equal(['en']);
  });

  it('says what is wrong with a language it does not speak', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse sprog="fr"></danmarkskort-omgoerelse>`,
    );
    expect(textOf(find(element, '.fejl'))).to.equal('sprog: "fr" kendes ikke. Skriv da eller en.');
  });

  it('speaks English of figures that cannot be used', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        sprog="en"
        aar="2024"
        data='{"Rødovre": 162}'
      ></danmarkskort-omgoerelse>`,
    );
    expect(textOf(find(element, '.fejl'))).to.contain('is over 100.');
  });
});
