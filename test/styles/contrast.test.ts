import { expect, html } from '@open-wc/testing';
import { AFVIGELSE, NIVEAU } from '../../src/view/scale.js';
import { contrast } from '../helpers/contrast.js';
import { RODOVRE, element, find, findAll, widget } from '../helpers/element.js';

/** The element's colours by the names that its style sheets use. */
async function colours(scheme: 'light' | 'dark'): Promise<(name: string) => string> {
  const element = await widget(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
  element.style.colorScheme = scheme;
  const probe = document.createElement('span');
  element.renderRoot.append(probe);
  return (name) => {
    if (!getComputedStyle(probe).getPropertyValue(`--_${name}`)) throw new Error(`No --_${name}`);
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
}

const TEXT = 4.5;
const GRAPHICS = 3;

for (const scheme of ['light', 'dark'] as const)
  describe(`colours in ${scheme}`, () => {
    const pairs: readonly [string, string, number][] = [
      ['ink', 'paper', TEXT],
      ['muted', 'paper', TEXT],
      ['accent', 'paper', TEXT],
      ['focus', 'paper', GRAPHICS],
      ['border', 'paper', GRAPHICS],
      // Figures in the bars, and the bars' parts against one another.
      ['paper', 'hjemvist', TEXT],
      ['paper', 'aendret', TEXT],
      ['paper', 'omgjort', TEXT],
      ['paper', 'delvist', TEXT],
      ['ink', 'stadfaestet', TEXT],
      ['stadfaestet', 'hjemvist', GRAPHICS],
      ['hjemvist', 'aendret', GRAPHICS],
      ['omgjort', 'stadfaestet', GRAPHICS],
    ];
    for (const [a, b, least] of pairs)
      it(`${a} on ${b} has ${least}:1`, async () => {
        const colour = await colours(scheme);
        expect(contrast(colour(a), colour(b))).to.be.at.least(least);
      });

    for (const klasse of [...AFVIGELSE, ...NIVEAU])
      it(`one of the two outlines is seen on ${klasse}, whichever kommune it is`, async () => {
        const colour = await colours(scheme);
        const seen = (name: string) => contrast(colour(name), colour(klasse));
        for (const outline of ['own', 'accent'])
          expect(Math.max(seen(outline), seen('paper')), outline).to.be.at.least(GRAPHICS);
      });

    for (const scale of [AFVIGELSE, NIVEAU])
      it(`neighbouring classes differ in lightness: ${scale.join(', ')}`, async () => {
        const colour = await colours(scheme);
        const between = scale
          .slice(1)
          .map((klasse, i) => contrast(colour(klasse), colour(scale[i] ?? klasse)));
        for (const ratio of between) expect(ratio, between.join(', ')).to.be.at.least(1.2);
      });
  });

/** Text, and the nearest opaque background behind it inside the element; color-mix() is looked at as the white that it is nearest. */
function onItsPaper(el: Awaited<ReturnType<typeof widget>>): readonly [string, number][] {
  return findAll(el, '.widget *:not(style, option)').flatMap((node): [string, number][] => {
    const says = [...node.childNodes].some((one) => one instanceof Text && one.data.trim() !== '');
    if (!says || node.getClientRects().length === 0) return [];
    let behind: HTMLElement | null = node;
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
      behind = behind.parentElement;
    if (!behind) return [];
    const { backgroundColor } = getComputedStyle(behind);
    const paper = backgroundColor.startsWith('rgb') ? backgroundColor : 'rgb(255, 255, 255)';
    const { color } = getComputedStyle(node);
    return [[`${node.localName}.${node.className}`, contrast(color, paper)]];
  });
}

describe('text on a page with light letters that does not say that it is dark', () => {
  const page = (el: HTMLElement) => {
    el.style.color = '#fff';
  };

  it('can be read in the list of kommuner, also where there are none', async () => {
    const el = await element(RODOVRE);
    page(el);
    for (const written of ['rø', 'qqq']) {
      const field = find<HTMLInputElement>(el, '[role=combobox]');
      field.focus();
      field.value = written;
      field.dispatchEvent(new InputEvent('input'));
      await el.updateComplete;
      const seen = onItsPaper(el);
      expect(seen.length, written).to.be.above(0);
      for (const [what, ratio] of seen) expect(ratio, what).to.be.at.least(TEXT);
    }
  });

  it('can be read in the table: in the row that is chosen, and the names in the others', async () => {
    const el = await element({ ...RODOVRE, visning: 'tabel' });
    page(el);
    const name = find(el, '.tabel [data-kode="101"] button');
    expect(getComputedStyle(name).color).to.equal('rgb(255, 255, 255)');
    const seen = onItsPaper(el);
    expect(seen.length).to.be.above(5);
    for (const [what, ratio] of seen) expect(ratio, what).to.be.at.least(TEXT);
  });
});
