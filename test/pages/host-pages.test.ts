import { expect, nextFrame } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import {
  ELEMENT,
  FOLDER,
  MODULE,
  STRICT_CSP,
  built,
  freshPath,
  host,
  openPage,
  page,
  panelText,
  widgetOf,
  type HostPage,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait-until.js';

const all = (widget: DanmarkskortOmgoerelse, selector: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** After the next frames: what the size of things asked for is drawn. */
async function settled(widget: DanmarkskortOmgoerelse): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await nextFrame();
    await widget.updateComplete;
  }
}

/** It shows Rødovre's figures and the whole map, and has asked only its own folder for anything. */
function expectWhole(widget: DanmarkskortOmgoerelse, { window, said }: HostPage): void {
  expect(panelText(widget)).to.match(/Rødovre.*62 %/);
  const codes = all(widget, '[part~=kommune]').map(({ dataset }) => dataset['kode']);
  expect(new Set(codes).size).to.equal(98);
  expect(all(widget, 'select')).to.have.length(3);
  expect(said).to.deep.equal([]);
  for (const { name } of window.performance.getEntriesByType('resource'))
    expect(new URL(name).pathname).to.match(/^\/(danmarkskort|vaert)\//);
}

/** The legend's buttons stand out this far, in pixels, so that their words are in line with the rest. */
const OUT = 8;

/** It can be seen, read and used, and stays in its place. */
function expectSeen(
  widget: DanmarkskortOmgoerelse,
  { window, document }: HostPage,
  widest = 900,
): void {
  const { width, height, left, right } = widget.getBoundingClientRect();
  expect(width, 'width').to.be.within(250, widest);
  expect(height, 'height').to.be.above(400);
  const map = all(widget, '.flade > svg')[0]?.getBoundingClientRect();
  expect(map?.width, 'map width').to.be.above(200);
  expect((map?.height ?? 0) / (map?.width ?? 1), 'map shape').to.be.closeTo(1.14, 0.02);
  for (const node of all(widget, '.flade, select, button:not(.spring), .panel, table')) {
    if (!node.checkVisibility()) continue;
    const box = node.getBoundingClientRect();
    expect(box.left, `left of ${node.outerHTML.slice(0, 80)}`).to.be.at.least(left - OUT);
    expect(box.right, `right of ${node.outerHTML.slice(0, 80)}`).to.be.at.most(right + OUT);
  }
  for (const node of all(widget, 'select'))
    expect(node.getBoundingClientRect().height, 'select').to.be.at.least(24);
  expect(
    parseFloat(window.getComputedStyle(all(widget, '.procent strong')[0] as Element).fontSize),
  ).to.be.above(24);
  const fills = all(widget, '[data-klasse^=over-],[data-klasse^=under-]').map(
    (area) => window.getComputedStyle(area).fill,
  );
  expect(fills).not.to.include('rgb(0, 0, 0)');
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(
    Math.max(clientWidth, Math.ceil(right) + 1),
  );
}

/** A click on Rødovre's or Aarhus' place on the screen hits just that. */
async function expectHit(widget: DanmarkskortOmgoerelse, { window }: HostPage): Promise<void> {
  await waitUntil(() => all(widget, '.forklaring, .zoom').length > 0, 'no hands');
  const area = all(widget, '[data-kode="751"]')[0] as unknown as SVGGraphicsElement;
  area.scrollIntoView({ block: 'center' });
  await settled(widget);
  const { x, y, width, height } = area.getBoundingClientRect();
  const place = { clientX: x + width / 2, clientY: y + height / 2 };
  const hit = widget.shadowRoot?.elementFromPoint(place.clientX, place.clientY);
  expect((hit as SVGElement | null)?.dataset['kode']).to.equal('751');
  // On the surface, not on the area: found by its coordinates.
  const svg = all(widget, '.flade > svg')[0];
  svg?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, ...place }));
  await settled(widget);
  expect(panelText(widget)).to.match(/^Aarhus/);
}

type Show = (page: HostPage) => void | Promise<void>;
const byId = ({ document }: HostPage, id: string): HTMLElement =>
  document.getElementById(id) as HTMLElement;

const style = (css: string): string => `<style>${css}</style>`;
const GLOBAL_RULES = `
  svg { width: 16px !important; height: 16px !important; fill: red !important; display: none !important }
  path { fill: green !important; stroke: blue !important; d: none } 
  table, tr, td, th { display: block !important; float: left !important; border: 9px solid !important }
  select, button, input, summary, label { all: unset !important; appearance: none !important; height: 2px !important }
  div, p, ul, li, h2, h3, span { position: absolute !important; color: red !important; visibility: hidden !important }
  :focus { outline: none !important } ::before, ::after { content: 'x' !important }`;

/** Name, page and what must happen before it can be seen. */
const pages: readonly [string, string, Show?][] = [
  ['* { all: unset }', page(MODULE + ELEMENT, style('* { all: unset }'))],
  [
    '* { all: unset !important } but for the boxes',
    page(MODULE + ELEMENT, style('body * { all: unset !important } html, body { display: block }')),
  ],
  ['rules for every tag', page(MODULE + ELEMENT, style(GLOBAL_RULES))],
  ['text of no size', page(MODULE + ELEMENT, style('body { font-size: 0; line-height: 0 }'))],
  [
    'a scale',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style('main { transform: scale(0.7); transform-origin: 0 0 }'),
    ),
  ],
  [
    'a shift',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style('main { transform: scale(0.9) translate(10px, 20px) }'),
    ),
  ],
  [
    'perspective, filters and containment',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style(
        'main { filter: grayscale(1); contain: layout paint; will-change: transform; backface-visibility: hidden; isolation: isolate }',
      ),
    ),
  ],
  [
    'display: none, then shown',
    page(`<main id="x" style="display: none">${MODULE}${ELEMENT}</main>`),
    (at) => void (byId(at, 'x').style.display = ''),
  ],
  [
    'content-visibility: hidden, then shown',
    page(`<main id="x" style="content-visibility: hidden">${MODULE}${ELEMENT}</main>`),
    (at) => void byId(at, 'x').removeAttribute('style'),
  ],
  [
    'a closed details, opened',
    page(`<details id="x"><summary>Kort</summary>${MODULE}${ELEMENT}</details>`),
    (at) => void ((byId(at, 'x') as HTMLDetailsElement).open = true),
  ],
  [
    'a dialog',
    page(`${MODULE}<dialog id="x" style="width: 600px">${ELEMENT}</dialog>`),
    (at) => (byId(at, 'x') as HTMLDialogElement).showModal(),
  ],
  [
    'a popover',
    page(
      `${MODULE}<div popover id="x" style="width: 600px; height: 600px; overflow: auto">${ELEMENT}</div>`,
    ),
    (at) => byId(at, 'x').showPopover(),
  ],
  [
    'a closed tab',
    page(`${MODULE}<div role="tabpanel" id="x" hidden>${ELEMENT}</div>`),
    (at) => byId(at, 'x').removeAttribute('hidden'),
  ],
  [
    'a column of no width, widened',
    page(`${MODULE}<div id="x" style="width: 0; overflow: hidden">${ELEMENT}</div>`),
    (at) => void (byId(at, 'x').style.width = '400px'),
  ],
  [
    'a row of boxes',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style('main { display: flex; justify-content: center }'),
    ),
  ],
  [
    'a column of boxes',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style('main { display: flex; flex-direction: column; align-items: center }'),
    ),
  ],
  [
    'a centred grid',
    page(`<main>${MODULE}${ELEMENT}</main>`, style('main { display: grid; place-items: center }')),
  ],
  ['a float', page(`<main>${MODULE}${ELEMENT}</main>`, style('main { float: left }'))],
  [
    'an inline block',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style('danmarkskort-omgoerelse { display: inline-block }'),
    ),
  ],
  [
    'every child a row of boxes',
    page(`<main>${MODULE}${ELEMENT}</main>`, style('main > * { display: flex }')),
  ],
  [
    'words that break anywhere',
    page(MODULE + ELEMENT, style('body { word-break: break-all }')),
    (at) => {
      const [rate] = all(at.document.querySelector('danmarkskort-omgoerelse') as never, 'h2');
      expect(at.window.getComputedStyle(rate as Element).wordBreak).to.equal('normal');
    },
  ],
  [
    'a layout table',
    page(`${MODULE}<table><tr><td>Til venstre</td><td>${ELEMENT}</td></tr></table>`),
  ],
  [
    'a narrow float',
    page(
      `<main>${MODULE}${ELEMENT}</main>`,
      style('main { width: 300px } danmarkskort-omgoerelse { float: left }'),
    ),
  ],
  ['columns', page(`<main>${MODULE}${ELEMENT}</main>`, style('main { columns: 2 300px }'))],
  [
    'contenteditable',
    page(`${MODULE}<main contenteditable="true"><p>Ret her</p>${ELEMENT}</main>`),
  ],
  [
    'an inert part made live',
    page(`${MODULE}<main inert id="x">${ELEMENT}</main>`),
    (at) => void (byId(at, 'x').inert = false),
  ],
  [
    'a page from right to left',
    page(MODULE + ELEMENT)
      .replace('lang="da"', 'lang="ar" dir="rtl"')
      .replace(ELEMENT, ELEMENT.replace(' ', ' sprog="da" ')),
  ],
  [
    'vertical writing',
    page(`${MODULE}<main>${ELEMENT}</main>`, style('main { writing-mode: vertical-rl }')),
  ],
  ['quirks mode', page(MODULE + ELEMENT).replace('<!doctype html>', '')],
  [
    'a page that names another base',
    page(MODULE + ELEMENT, '<base href="/et/andet/sted/" target="_blank">'),
  ],
  ['a paragraph that cannot hold it', page(`${MODULE}<p>Før ${ELEMENT} efter</p>`)],
  [
    'a form with fields of its own',
    page(
      `${MODULE}<form id="f"><label>Navn <input name="n"></label>${ELEMENT}<button>Send</button></form>`,
    ),
  ],
];

describe('a page of the built files', () => {
  built();

  for (const [name, html, show] of pages)
    it(`shows the widget whole: ${name}`, async () => {
      const at = await openPage(html);
      const widget = await widgetOf(at);
      await show?.(at);
      await settled(widget);
      expectWhole(widget, at);
      expectSeen(widget, at);
      await expectHit(widget, at);
    });

  // What WebKit tells of sizes is not zoomed, so a place on the screen cannot be told from it.
  for (const zoom of ['0.8', '1.3'])
    it(`shows the widget whole: zoom of ${zoom}`, async () => {
      const at = await openPage(page(MODULE + ELEMENT, style(`body { zoom: ${zoom} }`)));
      const widget = await widgetOf(at);
      await settled(widget);
      expectWhole(widget, at);
      expectSeen(widget, at, 1200);
      await waitUntil(() => all(widget, '.zoom').length > 0, 'no hands');
      all(widget, '[data-kode="751"]')[0]?.dispatchEvent(
        new at.window.MouseEvent('click', { bubbles: true }),
      );
      await settled(widget);
      expect(panelText(widget)).to.match(/^Aarhus/);
    });

  // Chromium runs no modules there: https://crbug.com/717643
  it('shows the widget whole: XHTML', async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Side</title></head><body><script src="${FOLDER}/danmarkskort-omgoerelse.klassisk.js"></script>
      ${ELEMENT}</body></html>`;
    const at = await openPage(xhtml, { ending: '.xhtml' });
    expect(at.document.contentType).to.equal('application/xhtml+xml');
    const widget = await widgetOf(at);
    await settled(widget);
    expectWhole(widget, at);
    expectSeen(widget, at);
    await expectHit(widget, at);
  });

  it('shows the widget whole: a shadow root of the page’s own', async () => {
    const at = await openPage(page(`${MODULE}<section id="x"></section>`));
    const root = byId(at, 'x').attachShadow({ mode: 'open' });
    root.innerHTML = `<style>* { all: unset }</style>${ELEMENT}`;
    const widget = await widgetOf(at, root);
    await settled(widget);
    expectWhole(widget, at);
    expectSeen(widget, at);
    await expectHit(widget, at);
  });

  it('shows the widget whole: an iframe within, too narrow at first', async () => {
    const inner = freshPath();
    await host({ [inner]: { html: page(MODULE + ELEMENT) } });
    const at = await openPage(page(`<iframe id="x" src="${inner}" width="0" height="0"></iframe>`));
    const frame = byId(at, 'x') as HTMLIFrameElement;
    await waitUntil(() => frame.contentDocument?.readyState === 'complete');
    const inside = frame.contentWindow as unknown as HostPage['window'];
    const within: HostPage = { frame, window: inside, document: inside.document, said: [] };
    const widget = await widgetOf(within);
    Object.assign(frame, { width: '500', height: '600' });
    await settled(widget);
    expectWhole(widget, within);
    expectSeen(widget, within);
    await expectHit(widget, within);
  });

  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`breaks no strict policy: ${visning}`, async () => {
      const el = ELEMENT.replace(' ', ` visning="${visning}" sammenlign="6-byer" `);
      const headers = { 'content-security-policy': STRICT_CSP };
      const at = await openPage(page(MODULE + el.replace('Rødovre', 'København')), { headers });
      await waitUntil(() =>
        at.document.querySelector('danmarkskort-omgoerelse')?.shadowRoot?.querySelector('.sagt'),
      );
      const widget = at.document.querySelector('danmarkskort-omgoerelse') as DanmarkskortOmgoerelse;
      await settled(widget);
      expect(widget.shadowRoot?.querySelector(`[part~=${visning}]`)).not.to.equal(null);
      expect(at.said).to.deep.equal([]);
    });

  it('takes part in nothing of a form', async () => {
    const at = await openPage(pages.find(([name]) => name.startsWith('a form'))?.[1] ?? '');
    const widget = await widgetOf(at);
    const form = byId(at, 'f') as HTMLFormElement;
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await waitUntil(() => all(widget, '.zoom button').length > 0);
    for (const button of all(widget, 'button')) button.click();
    expect([...new at.window.FormData(form).keys()]).to.deep.equal(['n']);
    expect(sent).to.equal(0);
  });
});
