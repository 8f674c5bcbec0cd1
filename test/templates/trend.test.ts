import { expect, html } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { range } from '../../src/range.js';
import { find, findAll, settled, widget } from '../helpers/element.js';

/** The rates of the country and of a kommune, up to 2024 or another year. */
const CASES: readonly [string, readonly number[], readonly number[], number?][] = [
  ['a low figure', [38, 40, 41, 44.9], [30, 24, 2, 1.1]],
  ['two low figures', [12, 9, 3, 1.5], [12, 8, 2, 1.4]],
  ['figures that are equal', [38, 40, 41, 44], [30, 44, 41, 44]],
  ['a high figure', [38, 40, 41, 44], [100, 100, 100, 100]],
  ['many years', Array<number>(20).fill(40.5), Array<number>(20).fill(40.1)],
  ['fewer years than the country', [38, 40, 41, 39, 42, 40, 43, 44.9], [41.5, 42.5]],
  ['a falling figure', [38, 40, 41, 39, 42, 40, 48.9, 44.9], [60, 47.5, 38, 29.5]],
  ['the year after barnets lov', [38, 40, 41, 39, 42, 40, 43, 44.9], [41.5, 42.5, 36.5], 2025],
  ['two years after', [38, 40, 41, 39, 42, 40, 43, 44.9], [41.5, 42.5, 36.5], 2026],
];

/** The points of other years than a figure's. */
function otherYears(element: DanmarkskortOmgoerelse, figure: Element) {
  const boxes = findAll(element, '.kurve circle').map((circle) => circle.getBoundingClientRect());
  const { left, width } = find(element, '.kurve').getBoundingClientRect();
  const x = left + (width * Number.parseFloat(figure.getAttribute('x') ?? '')) / 100;
  return boxes.filter((box) => Math.abs(box.left + box.width / 2 - x) > 1);
}

/** Where the letters stand, without the leading above and below them. */
function lettersOf(text: Element) {
  const { left, right, top, bottom, height } = text.getBoundingClientRect();
  return { left, right, top: top + height / 5, bottom: bottom - height / 5 };
}

describe('the chart of the trend', () => {
  it('joins the points of neighbouring years', async () => {
    const element = await widget(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const at = (one: Element, ...names: string[]) =>
      names.map((name) => one.getAttribute(name)).join(' ');
    const points = findAll(element, '.kurve .landet circle').map((one) => at(one, 'cx', 'cy'));
    const lines = findAll(element, '.kurve .landet line').map((one) => [
      at(one, 'x1', 'y1'),
      at(one, 'x2', 'y2'),
    ]);
    expect(lines).to.have.length.above(3);
    for (const [from = '', to] of lines) expect(points[points.indexOf(from) + 1]).to.equal(to);
  });

  it('shows the country where the kommune has the same figure', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        omraade="boernehandicap"
      ></danmarkskort-omgoerelse>`,
    );
    const [x, y] = ['cx', 'cy'].map((name) =>
      findAll(element, '.kurve .landet circle').at(-2)?.getAttribute(name),
    );
    const own = find(element, `.kurve .egen circle[cx='${x}']`);
    expect(Number.parseFloat(own.getAttribute('cy') ?? '')).to.be.closeTo(
      Number.parseFloat(y ?? ''),
      1,
    );
    own.scrollIntoView({ block: 'center' });
    const box = own.getBoundingClientRect();
    const top = (element.renderRoot as ShadowRoot).elementFromPoint(
      box.x + box.width / 2,
      box.y + box.height / 2,
    );
    expect(top?.parentElement?.getAttribute('class')).to.equal('landet');
  });

  for (const width of [320, 400, 1100])
    it(`keeps every figure clear of words, other years and the line at ${width} px`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="Vejle"
          uden-grunddata
          style="width: ${width}px; font: 16px 'DejaVu Sans', Verdana, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      for (const [name, landet, vejle, newestYear = 2024] of CASES) {
        const rows = (kommune: string, rates: readonly number[]) =>
          rates.map((omgjort, i) => ({
            kommune,
            omraade: 'social',
            aar: newestYear + 1 - rates.length + i,
            omgjort,
          }));
        element.data = { raekker: [...rows('Danmark', landet), ...rows('Vejle', vejle)] };
        await settled(element);
        const newest = findAll(element, '.aarstal text').at(-1);
        expect(newest && getComputedStyle(newest).display, 'the newest year').not.to.equal('none');
        const figures = findAll(element, '.graf .vaerdi');
        expect(figures.length, name).to.be.at.least(2);
        const words = [
          ...findAll(element, '.graf text').filter((text) => text.getClientRects().length > 0),
          find(element, '.graf-noegle'),
        ];
        for (const figure of figures)
          for (const word of words.filter((word) => word !== figure)) {
            const [a, b] = [lettersOf(figure), lettersOf(word)];
            const apart =
              a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
            expect(apart, `${name}: ${figure.textContent} and ${word.textContent}`).to.equal(true);
          }
        for (const figure of figures) {
          const { left, right, top, bottom } = lettersOf(figure);
          const line = find(element, '.kurve .brud').getBoundingClientRect().left;
          expect(right < line || line < left, `${name}: ${figure.textContent}, the line`).to.equal(
            true,
          );
          for (const point of otherYears(element, figure))
            expect(
              right < point.left || point.right < left || bottom < point.top || point.bottom < top,
              `${name}: ${figure.textContent} and another year`,
            ).to.equal(true);
        }
      }
    });

  for (const [width, size] of [
    [320, 16],
    [320, 24],
    [343, 32],
    [480, 16],
    [1100, 16],
  ] as const)
    it(`names only years that stand apart at ${width} px in letters of ${size} px`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="Vejle"
          uden-grunddata
          style="width: ${width}px; font: ${size}px 'DejaVu Sans', Verdana, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      for (const count of [3, 9, 10, 20]) {
        const rate = { omraade: 'social', omgjort: 40.5 };
        const country = range(2025 - count, 2024).map((aar) => ({
          ...rate,
          kommune: 'Danmark',
          aar,
        }));
        element.data = { raekker: [...country, { ...rate, kommune: 'Vejle', aar: 2024 }] };
        await settled(element);
        const named = findAll(element, '.aarstal text').filter((text) => text.checkVisibility());
        expect(named.at(-1)?.textContent).to.equal('2024');
        expect(named.length, `of ${count} years`).to.be.at.least(2);
        const boxes = named.map((text) => text.getBoundingClientRect());
        for (const [i, { left }] of boxes.entries())
          expect(left, named[i]?.textContent).to.be.above(boxes[i - 1]?.right ?? -Infinity);
        const line = find(element, '.kurve .brud').getBoundingClientRect().left;
        for (const figure of findAll(element, '.graf .vaerdi').filter((one) =>
          one.checkVisibility(),
        )) {
          const { left, right } = figure.getBoundingClientRect();
          expect(right < line || line < left, figure.textContent).to.equal(true);
        }
      }
    });
});
