import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import { find, findAll, focused, mount, settled } from '../helpers/element.js';
import { next } from '../helpers/events.js';
import { said } from '../helpers/said.js';

const options = (element: DanmarkskortOmgoerelse): string[] =>
  findAll(element, '[role=option]').map(({ textContent }) => textContent.trim());

async function typed(text: string, sprog = 'da'): Promise<DanmarkskortOmgoerelse> {
  const element = await mount(
    html`<danmarkskort-omgoerelse sprog=${sprog}></danmarkskort-omgoerelse>`,
  );
  find(element, '[role=combobox]').focus();
  await sendKeys({ type: text });
  await settled(element);
  return element;
}

describe('the search field', () => {
  it('suggests while one types, in the combobox pattern', async () => {
    const element = await typed('rød');
    const field = find(element, '[role=combobox]');
    expect(options(element)[0]).to.equal('Rødovre');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(field.getAttribute('aria-controls')).to.equal(find(element, '[role=listbox]').id);
    expect(field.hasAttribute('aria-activedescendant')).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('takes the suggestion that the arrows lead to, and keeps the focus', async () => {
    const element = await typed('s');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    const active = find(element, '[role=combobox]').getAttribute('aria-activedescendant');
    const [, second] = findAll(element, '[role=option]');
    expect(second?.id).to.equal(active);
    expect(second?.getAttribute('aria-selected')).to.equal('true');
    const name = second?.textContent.trim();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const { detail } = await next(element, 'kommune-valgt');
    expect(detail.navn).to.equal(name);
    await settled(element);
    expect(find<HTMLInputElement>(element, '[role=combobox]').value).to.equal('');
    expect(focused(element) === find(element, '[role=combobox]')).to.be.true;
  });

  for (const text of ['aarhus', 'århus', 'arhus', '751'])
    it(`takes ${text} by Enter alone`, async () => {
      const element = await typed(text);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(element.valgt).to.equal('751');
    });

  it('leads to the first of several by Enter, and takes it by the next', async () => {
    const element = await typed('hol');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.valgt).to.be.undefined;
    const active = find(element, '[role=combobox]').getAttribute('aria-activedescendant');
    expect(find(element, `#${active}`).textContent.trim()).to.equal('Holbæk');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.valgt).to.equal('316');
  });

  it('takes no guess by the first Enter, but by the next', async () => {
    const element = await typed('frederiksværk');
    expect(options(element)).to.deep.equal(['Frederiksberg']);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.valgt).to.equal(undefined);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.valgt).to.equal('147');
  });

  it('says what is shown when that is what was looked for', async () => {
    const element = await typed('gent');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(said(element)).to.match(/^Gentofte: /);
    const first = find(element, '.sagt').textContent;
    await sendKeys({ type: 'gent' });
    await settled(element);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    // The same words are told again by a space after them.
    expect(find(element, '.sagt').textContent).to.equal(`${first}\u00a0`);
  });

  it('takes a suggestion by a click', async () => {
    const element = await typed('gent');
    const { x, y, width, height } = find(element, '[role=option]').getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    await settled(element);
    expect(element.valgt).to.equal('157');
  });

  for (const { how, take } of [
    { how: 'a tap', take: (element: DanmarkskortOmgoerelse) => find(element, '#find-0').click() },
    { how: 'Enter', take: () => sendKeys({ press: 'Enter' }) },
  ])
    it(`puts a phone's keys away when a kommune is taken by ${how}`, async () => {
      const { matchMedia } = window;
      window.matchMedia = (query) =>
        query === '(pointer: coarse)' ? { ...matchMedia(query), matches: true } : matchMedia(query);
      try {
        const element = await typed('gent');
        setTimeout(() => void take(element));
        await next(element, 'kommune-valgt');
        await settled(element);
        expect(element.valgt).to.equal('157');
        expect(focused(element) === find(element, '[role=combobox]')).to.be.false;
      } finally {
        window.matchMedia = matchMedia;
      }
    });

  it('keeps the suggestion that the arrows lead to in a low window, and the field itself', async () => {
    await setViewport({ width: 340, height: 256 });
    const element = await typed('a');
    const seen = (selector: string) => {
      const { top, bottom } = find(element, selector).getBoundingClientRect();
      return top > -1 && bottom < innerHeight + 1;
    };
    for (let i = 0; i < 8; i++) {
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      expect(seen('[role=option][aria-selected=true]'), `suggestion ${i}`).to.be.true;
    }
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(seen('[role=combobox]')).to.be.true;
    await setViewport({ width: 1000, height: 700 });
  });

  it('closes by Esc, then empties', async () => {
    const element = await typed('rø');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(options(element)).to.deep.equal([]);
    expect(find<HTMLInputElement>(element, '[role=combobox]').value).to.equal('rø');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(find<HTMLInputElement>(element, '[role=combobox]').value).to.equal('');
  });

  it('is emptied when the focus goes on to another field without a choice', async () => {
    const element = await typed('odense');
    await sendKeys({ press: 'Tab' });
    await settled(element);
    expect(find<HTMLInputElement>(element, '[role=combobox]').value).to.equal('');
    expect(element.valgt).to.be.undefined;
  });

  for (const [text, kode, navn] of [
    ['rødover', '175', 'Rødovre'],
    ['Aarhsu', '751', 'Aarhus'],
    ['landstal', '000', 'Hele landet'],
  ] as const)
    it(`suggests what “${text}” may mean, and takes it`, async () => {
      const element = await typed(text);
      element.kommune = 'Samsø';
      await settled(element);
      expect(options(element)).to.include(navn);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(element.valgt).to.equal(kode);
    });

  for (const [sprog, navn, texts] of [
    ['da', 'Hele landet', ['hele', 'hele l', 'Hele landet', 'danm']],
    ['en', 'All of Denmark', ['all o', 'All of Denmark', 'denm', 'whole country']],
  ] as const)
    for (const text of texts)
      it(`finds the country by “${text}” under the name that the page has for it`, async () => {
        const element = await typed(text, sprog);
        element.kommune = 'Samsø';
        await settled(element);
        expect(options(element)).to.deep.equal([navn]);
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(element.valgt).to.equal('000');
      });

  it('puts the country before the kommuner that begin so', async () =>
    expect(options(await typed('all', 'en')).slice(0, 2)).to.deep.equal([
      'All of Denmark',
      'Allerød',
    ]));

  it('says that a name is misspelt, and how many of those that it finds are shown', async () => {
    const told = async (text: string) =>
      find(await typed(text), '.find [role=status]').textContent.trim();
    expect(await told('rødover')).to.equal('Ingen kommune hedder sådan. Mente du Rødovre?');
    expect(await told('s')).to.match(/^De første 8 af \d\d forslag$/);
    expect(await told('rødo')).to.equal('1 forslag');
  });

  it('says when no kommune is called so, and Enter then does nothing', async () => {
    const element = await typed('qqq');
    expect(find(element, '.find [role=status]').textContent.trim()).to.equal(
      'Ingen kommune hedder sådan.',
    );
    await sendKeys({ press: 'Enter' });
    expect(element.valgt).to.be.undefined;
  });
});
