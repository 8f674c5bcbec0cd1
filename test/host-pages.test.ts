import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../src/index.js';
import { choose } from './helpers/choices.js';
import { find, findAll, widget } from './helpers/element.js';

const sizeOf = (node: Element): number => parseFloat(getComputedStyle(node).fontSize);

async function onPage(css: string, dir = 'ltr'): Promise<DanmarkskortOmgoerelse> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.documentElement.dir = dir;
  cleanUps.push(() => {
    style.remove();
    document.documentElement.removeAttribute('dir');
  });
  return widget(html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`);
}

const cleanUps: (() => void)[] = [];

/** What can be pressed or filled in, with its size in px; a target's label or row counts as the target. */
const targets = (element: DanmarkskortOmgoerelse) =>
  findAll(element, 'button, select, input, summary, a')
    .filter((node) => node.checkVisibility() && !node.matches('.spring, li a, p a'))
    .map((node) => {
      const { width, height } = (node.closest('label') ?? node).getBoundingClientRect();
      return { name: node.outerHTML.slice(0, 80), width, height };
    });

describe('on a page with styles of its own', () => {
  afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

  const pages: readonly [string, string, number][] = [
    ['a root of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }', 16],
    ['a root of 20 px', 'html { font-size: 20px }', 20],
    ['text of 0 px', 'body { font-size: 0 }', 14],
    ['a theme', 'danmarkskort-omgoerelse { --dko-skrift: 18px }', 18],
  ];
  for (const [name, css, size] of pages)
    it(`has text of ${size} px with ${name}`, async () => {
      const element = await onPage(css);
      expect(sizeOf(find(element, '.afvigelse'))).to.equal(size);
      expect(sizeOf(find(element, '.procent strong'))).to.be.closeTo(2.75 * size, 0.1);
      expect(sizeOf(find(element, '.sammendrag'))).to.be.closeTo(0.875 * size, 0.1);
    });

  it('takes font and colour from the page, and nothing else', async () => {
    const element = await onPage(
      '* { margin: 0; padding: 0; line-height: 4; text-transform: uppercase; text-align: center; font-family: monospace; color: rgb(43, 26, 90) }',
    );
    const style = getComputedStyle(find(element, '.afvigelse'));
    expect(style.fontFamily).to.equal('monospace');
    expect(style.color).to.equal('rgb(43, 26, 90)');
    expect(style.textTransform).to.equal('none');
    expect(style.textAlign).to.equal('start');
    expect(parseFloat(style.lineHeight)).to.be.closeTo(1.45 * parseFloat(style.fontSize), 0.5);
  });

  it('reads from left to right on a page that does not', async () => {
    const element = await onPage('', 'rtl');
    expect(getComputedStyle(find(element, '.panel')).direction).to.equal('ltr');
  });

  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`fits in 320 px with wide text spacing: ${visning}`, async () => {
      await setViewport({ width: 336, height: 800 });
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="København"
          sammenlign="6-byer"
          visning=${visning}
        ></danmarkskort-omgoerelse>`,
      );
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const root = element.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
      element.style.width = '320px';
      await element.updateComplete;
      const { right } = element.getBoundingClientRect();
      const nodes = findAll(element, 'p, th, td, select, button, summary, h2, h3, h4, li');
      expect(nodes).not.to.have.length(0);
      for (const node of nodes) {
        if (!node.checkVisibility() || node.closest('.skjult, [hidden], .spring, thead')) continue;
        expect(node.getBoundingClientRect().right, node.outerHTML.slice(0, 90)).to.be.at.most(
          right + 1,
        );
      }
    });

  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`gives every target 24 px: ${visning}`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="Rødovre"
          sammenlign="6-byer"
          visning=${visning}
        ></danmarkskort-omgoerelse>`,
      );
      const all = targets(element);
      expect(all).to.have.length.above(visning === 'bilag' ? 3 : 10);
      for (const { name, width, height } of all) {
        expect(width, name).to.be.at.least(24);
        expect(height, name).to.be.at.least(24);
      }
    });
});

describe('the buttons', () => {
  it('have the same size before and after the sheet has been looked at', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    const sizes = () => targets(element).map(({ width, height }) => [width, height]);
    const before = sizes();
    for (const visning of ['bilag', 'kort']) {
      element.visning = visning;
      await element.updateComplete;
    }
    expect(sizes()).to.deep.equal(before);
  });
});

describe('the headings', () => {
  for (const level of [1, 2, 4, 6])
    for (const visning of ['kort', 'bilag'])
      it(`go down one level at a time from ${level}: ${visning}`, async () => {
        const element = await widget(
          html`<danmarkskort-omgoerelse
            kommune="København"
            overskriftsniveau=${level}
            visning=${visning}
          ></danmarkskort-omgoerelse>`,
        );
        const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
          Number(localName[1]),
        );
        expect(levels[0]).to.equal(level);
        levels.forEach((one, i) =>
          expect(one - (levels[i - 1] ?? level), levels.join(' ')).to.be.at.most(1),
        );
      });
});

describe('the focus', () => {
  it('stays on the view switch through all views', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    const root = element.renderRoot as ShadowRoot;
    for (const visning of ['tabel', 'bilag', 'kort']) {
      const radio = find<HTMLInputElement>(element, `input[value="${visning}"]`);
      radio.focus();
      radio.click();
      await element.updateComplete;
      expect((root.activeElement as HTMLInputElement | null)?.value).to.equal(visning);
    }
  });
});

describe('the names and descriptions', () => {
  const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`are of elements that are there: ${visning}`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="Rødovre"
          visning=${visning}
        ></danmarkskort-omgoerelse>`,
      );
      const root = element.renderRoot as ShadowRoot;
      const ids = REFERENCES.flatMap((name) =>
        findAll(element, `[${name}]`).flatMap((one) => one.getAttribute(name)?.split(' ') ?? []),
      );
      expect(ids).to.include(visning === 'tabel' ? 'find' : 'sammendrag');
      expect(ids.filter((id) => !root.getElementById(id))).to.deep.equal([]);
    });
});

describe('the status', () => {
  it('is told by screen readers, what is chosen and what is on its way', async () => {
    const element = await widget(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    for (const words of ['.sagt', '.indlaeser'])
      expect(find(element, words).closest('[role=status]'), words).to.exist;
  });

  it('is one sentence for each choice', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>`,
    );
    const said = () => find(element, '.sagt').textContent.replace(/\s/g, ' ').trim();
    const after = async (label: string, value: string) => {
      await choose(element, label, value);
      return said();
    };
    expect(said()).to.equal('');
    expect(await after('Område', 'boernehandicap')).to.equal(
      'Børnehandicap. 2024. Rødovre: 78 %. 29,1 procentpoint over landsgennemsnittet. 18 sager.',
    );
    expect(await after('Område', 'social')).to.contain(
      'Rødovre: 62 %. 17,1 procentpoint over landsgennemsnittet. 74 sager.',
    );
    expect(await after('År', '2023')).to.match(/^2023\. Rødovre: 36 %/);
    expect(await after('Kommune', '000')).to.match(/^Hele landet: 38,6 %/);
    find(element, 'input[value="tabel"]').click();
    await element.updateComplete;
    expect(said()).to.match(/^Tabel\. Hele landet: /);
  });
});
