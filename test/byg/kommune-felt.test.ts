import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KommuneFelt, KommuneFundetEvent } from '../../src/byg/kommune-felt.js';
import '../../src/byg/kommune-felt.js';

const INTET = 'Ingen kommune hedder sådan.';

/** The field, its input, and the codes that it has told of. */
async function field({ navn = '', flere = false } = {}) {
  const koder: (string | undefined)[] = [];
  const place = await fixture(
    html`<div>
      <byg-kommunefelt
        navn=${navn}
        ?flere=${flere}
        @kommune-fundet=${({ kode }: KommuneFundetEvent) => koder.push(kode)}
      ></byg-kommunefelt>
      <input aria-label="Det næste felt" />
    </div>`,
  );
  const felt = place.querySelector<KommuneFelt>('byg-kommunefelt')!;
  const input = felt.renderRoot.querySelector('input')!;
  const told = () =>
    [...felt.renderRoot.querySelectorAll('.find-intet')].map(({ textContent }) =>
      textContent.trim(),
    );
  const write = async (text: string, key: 'Tab' | 'Enter' = 'Tab') => {
    felt.focus();
    await sendKeys({ press: 'Delete' });
    if (text !== '') await sendKeys({ type: text });
    await sendKeys({ press: key });
    await felt.updateComplete;
  };
  return { felt, input, koder, told, write };
}

describe('the field for a kommune', () => {
  it('is as wide as its place, and high enough for a finger', async () => {
    const place = await fixture(
      html`<div style="width: 300px">
        <byg-kommunefelt navn="Rødovre"></byg-kommunefelt>
      </div>`,
    );
    const input = place.querySelector('byg-kommunefelt')?.shadowRoot?.querySelector('input');
    const { width, height } = input?.getBoundingClientRect() ?? {};
    expect(width).to.equal(300);
    expect(height).to.be.at.least(44);
  });

  for (const [text, kode, navn] of [
    ['Herlev', '163', 'Herlev'],
    ['rødovre kommune', '175', 'Rødovre'],
    ['0175', '175', 'Rødovre'],
    ['175', '175', 'Rødovre'],
    ['kbh', '101', 'København'],
  ] as const)
    it(`takes a whole name or code when it is left: ${text}`, async () => {
      const { input, koder, told, write } = await field({ navn: 'Ishøj' });
      await write(text);
      expect(koder).to.deep.equal([kode]);
      expect(input.value).to.equal(navn);
      expect(told()).to.deep.equal([]);
    });

  it('keeps what is no kommune when it is left, and says so until it is written anew', async () => {
    const { felt, input, koder, told, write } = await field({ navn: 'Ishøj' });
    for (const [text, says] of [
      ['Herle', INTET],
      ['rødover', `${INTET} Mente du Rødovre?`],
      ['999', INTET],
    ] as const) {
      await write(text);
      expect(input.value).to.equal(text);
      expect(told()).to.deep.equal([says]);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      await expect(felt).to.be.accessible();
    }
    expect(koder).to.deep.equal([]);
    await write('Herlev');
    expect(koder).to.deep.equal(['163']);
    expect(told()).to.deep.equal([]);
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has no kommune when it is emptied, or the whole country is chosen', async () => {
    for (const [text, key] of [
      ['', 'Tab'],
      ['Danmark', 'Tab'],
      ['hele landet', 'Enter'],
    ] as const) {
      const { input, koder, write } = await field({ navn: 'Ishøj' });
      await write(text, key);
      expect(koder).to.deep.equal([undefined]);
      expect(input.value).to.equal('');
    }
  });

  it('for several adds what it is left with, but not the whole country', async () => {
    const { input, koder, told, write } = await field({ flere: true });
    await write('Herlev');
    expect(koder).to.deep.equal(['163']);
    expect(input.value).to.equal('');
    for (const key of ['Enter', 'Tab'] as const) {
      await write('Danmark', key);
      expect(told()).to.deep.equal([INTET]);
    }
    expect(koder).to.deep.equal(['163']);
  });

  it('offers the country only to who writes all of its name', async () => {
    const field = await fixture<KommuneFelt>(html`<byg-kommunefelt></byg-kommunefelt>`);
    field.focus();
    const offered = () =>
      [...field.renderRoot.querySelectorAll('[role=option]')].map((one) => one.textContent.trim());
    await sendKeys({ type: 'hele' });
    await field.updateComplete;
    expect(offered()).to.deep.equal([]);
    await sendKeys({ type: ' landet' });
    await field.updateComplete;
    expect(offered()).to.deep.equal(['Danmark']);
  });
});
