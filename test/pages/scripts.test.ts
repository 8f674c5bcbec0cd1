// Ways to get the script onto a page, pages that are hostile to it, and browsers that are too old for it.
import { aTimeout, expect } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import {
  ELEMENT,
  FOLDER,
  MODULE,
  built,
  freshPath,
  host,
  openPage,
  page,
  panelText,
  widgetOf,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait-until.js';

const CLASSIC = `${FOLDER}/danmarkskort-omgoerelse.klassisk.js`;
const SINGLE = `<script type="module" src="${FOLDER}/danmarkskort-omgoerelse.samlet.js"></script>`;
const FALLBACK = ELEMENT.replace(
  '></',
  '><p id="ellers">Se tallene på <a href="https://www.ast.dk">ast.dk</a></p></',
);

/** A script's text at an address of its own. */
async function script(text: string): Promise<string> {
  const path = freshPath('.js');
  await host({ [path]: { html: text } });
  return `<script src="${path}"></script>`;
}

const inline = (text: string): string => `<script>${text}</script>`;

describe('the script, however it is on the page', () => {
  built();

  const early = `<script type="module" src="${CLASSIC}"></script>`;
  const ways: readonly [string, string][] = [
    ['module before the element', page(MODULE + ELEMENT)],
    ['module after the element', page(ELEMENT + MODULE)],
    ['module in the head', page(ELEMENT, MODULE)],
    ['module, async', page(ELEMENT, MODULE.replace('src', 'async src'))],
    ['the one file', page(ELEMENT, SINGLE)],
    ['classic in the head', page(ELEMENT, `<script src="${CLASSIC}"></script>`)],
    ['classic after the element', page(`${ELEMENT}<script src="${CLASSIC}"></script>`)],
    ['classic, defer', page(ELEMENT, `<script defer src="${CLASSIC}"></script>`)],
    ['classic, async', page(ELEMENT, `<script async src="${CLASSIC}"></script>`)],
    ['classic as a module', page(ELEMENT, early)],
    ['by import()', page(ELEMENT, inline(`import('${FOLDER}/danmarkskort-omgoerelse.js')`))],
    [
      'put in by another script',
      page(
        `${ELEMENT}${inline(`const s = document.createElement('script'); s.src = '${CLASSIC}'; document.body.append(s)`)}`,
      ),
    ],
    [
      'written with document.write',
      page(`${inline(`document.write('<script src="${CLASSIC}"><\\/script>${ELEMENT}')`)}`),
    ],
  ];
  for (const [way, html] of ways)
    it(`shows the kommune: ${way}`, async () => {
      const at = await openPage(html);
      expect(panelText(await widgetOf(at))).to.match(/Rødovre.*62 %/);
      expect(at.said).to.deep.equal([]);
    });

  const seconds: readonly [string, string][] = [
    ['twice the same file', MODULE + MODULE],
    ['the module and the one file', MODULE + SINGLE],
    [
      'the classic script twice',
      `<script src="${CLASSIC}"></script><script src="${CLASSIC}"></script>`,
    ],
  ];
  for (const [name, scripts] of seconds)
    it(`shows the kommune once: ${name}`, async () => {
      const at = await openPage(page(ELEMENT, scripts));
      const widget = await widgetOf(at);
      await aTimeout(100);
      expect(panelText(widget)).to.match(/Rødovre.*62 %/);
      expect(widget.shadowRoot?.querySelectorAll('[part~=panel]')).to.have.length(1);
      const twice = at.said.filter((text) => /to gange/.test(text));
      expect(at.said).to.deep.equal(twice);
      expect(twice.length).to.equal(name === 'twice the same file' ? 0 : 1);
    });

  it('leaves an element of that name that another version has defined', async () => {
    const other = await script(
      `customElements.define('danmarkskort-omgoerelse', class extends HTMLElement { static version = '9.8.7'; connectedCallback() { this.textContent = 'En anden' } })`,
    );
    const at = await openPage(page(ELEMENT, other + MODULE));
    await waitUntil(() => at.said.length > 0);
    expect(at.said).to.have.length(1);
    expect(at.said[0]).to.contain('9.8.7');
    expect(at.document.querySelector('danmarkskort-omgoerelse')?.textContent).to.equal('En anden');
  });

  const polyfills: readonly [string, string, string][] = [
    ['custom elements, forced', 'custom-elements.js', 'window.customElements.forcePolyfill = true'],
    ['scoped registries', 'scoped-registry.js', ''],
  ];
  for (const [name, file, before] of polyfills)
    it(`works where a polyfill has replaced customElements: ${name}`, async () => {
      const path = freshPath('.js');
      await host({ [path]: { bundle: file } });
      const at = await openPage(
        page(
          ELEMENT,
          `${inline(before)}<script src="${path}"></script><script src="${CLASSIC}"></script>`,
        ),
      );
      expect(at.window.customElements.define.toString()).not.to.contain('[native code]');
      expect(panelText(await widgetOf(at))).to.match(/Rødovre.*62 %/);
      expect(at.said).to.deep.equal([]);
    });

  /** What old libraries do to every object of a page. */
  const hostile: readonly [string, string][] = [
    [
      'enumerable additions to every prototype',
      'for (const T of [Object, Array, String, Function, Element, Map]) T.prototype.tilfoejet = function () { return 1 }',
    ],
    [
      'toJSON of Prototype 1.6',
      'Array.prototype.toJSON = function () { return "[" + this.join() + "]" }; String.prototype.toJSON = function () { return \'"\' + this + \'"\' }',
    ],
    [
      'its own Array.from, find and filter',
      'Array.from = (list) => [].slice.call(list.length === undefined ? [...list] : list); Array.prototype.find = function (f) { for (let i = 0; i < this.length; i++) if (f(this[i], i, this)) return this[i] }',
    ],
    [
      'a $ and a _ of its own',
      'var $ = 1, _ = 2, define = undefined, module = undefined, exports = undefined, process = undefined',
    ],
    [
      'an AMD loader',
      'window.define = () => { throw new Error("define") }; window.define.amd = {}; window.require = window.define',
    ],
    [
      'a replaced Promise and setTimeout',
      'const P = Promise; window.Promise = class extends P {}; const t = setTimeout; window.setTimeout = (f, ...rest) => t(() => f(), ...rest)',
    ],
    [
      'no requestAnimationFrame callbacks, as in the background',
      'window.requestAnimationFrame = () => 1',
    ],
    ['no console methods but log', 'console = { log() {} }'],
    ['named elements', 'document.documentElement.id = "customElements"'],
    [
      'a frozen Object.prototype',
      'Object.freeze(Object.prototype); Object.freeze(Array.prototype)',
    ],
  ];
  for (const [name, text] of hostile)
    it(`works on a page with ${name}`, async () => {
      const at = await openPage(page(ELEMENT, (await script(text)) + MODULE));
      const widget = await widgetOf(at);
      expect(panelText(widget)).to.match(/Rødovre.*62 %/);
      await widget.updateComplete;
      const trend = widget.shadowRoot?.querySelector('.udvikling');
      expect(trend?.querySelector('.aarstal')?.textContent).to.match(/2016.*2024/s);
      expect(trend?.querySelectorAll('tbody tr').length).to.be.at.least(9);
      widget.data = '{"Rødovre": 50, "Danmark": 44.9}';
      await widget.updateComplete;
      expect(panelText(widget)).to.match(/50 %/);
      widget.visning = 'tabel';
      await widget.updateComplete;
      expect(widget.shadowRoot?.querySelectorAll('tbody tr').length).to.be.at.least(99);
      expect(at.said).to.deep.equal([]);
    });
});

describe('a browser that is too old', () => {
  built();

  const broken = async (): Promise<string> => {
    const path = freshPath('.js');
    const module = await (await fetch(`${FOLDER}/danmarkskort-omgoerelse.samlet.js`)).text();
    await host({ [path]: { html: `${module}\nconst new = 1;` } });
    return `<script type="module" src="${path}"></script>`;
  };
  const without =
    (text: string, tag = MODULE) =>
    async () =>
      (await script(text)) + tag;
  const old: readonly [string, () => string | Promise<string>, RegExp?][] = [
    ['knows no modules', () => MODULE.replace('module', 'modul')],
    ['cannot read the script', broken, /SyntaxError|Unexpected|unexpected|new/],
    ['has no custom elements', without('delete window.customElements')],
    [
      'has no custom elements, classic',
      without('delete window.customElements', `<script src="${CLASSIC}"></script>`),
    ],
    [
      'has no container queries',
      without(
        "const real = CSS.supports; CSS.supports = (name, ...rest) => name !== 'container-type' && real.call(CSS, name, ...rest)",
      ),
    ],
    ['has no constructed style sheets', without('delete Document.prototype.adoptedStyleSheets')],
    [
      'lacks something nobody thought of',
      without("Number.prototype.toFixed = () => { throw new TypeError('gammel') }"),
      /gammel/,
    ],
    [
      'lacks something while it draws',
      without("document.importNode = () => { throw new TypeError('gammel') }"),
      /gammel/,
    ],
    ['never gets the script', () => MODULE.replace('omgoerelse.js', 'findes-ikke.js')],
  ];
  for (const [name, tag, complains] of old)
    it(`shows what the page has inside the element: ${name}`, async () => {
      const at = await openPage(page(`${FALLBACK}<p id="side">Sidens egen tekst</p>`, await tag()));
      await aTimeout(300);
      const link = at.document.querySelector<HTMLElement>('#ellers a');
      expect(link?.checkVisibility()).to.equal(true);
      expect(link?.getBoundingClientRect().height).to.be.above(10);
      expect(at.document.getElementById('side')?.textContent).to.equal('Sidens egen tekst');
      for (const text of at.said) expect(text).to.match(complains ?? /^$/);
    });

  it('gets the light colours where it has no light-dark()', async () => {
    const tag = await script(
      "const real = CSS.supports; CSS.supports = (name, value = '') => !value.includes('light-dark') && real.call(CSS, name, value)",
    );
    const at = await openPage(page(ELEMENT, tag + MODULE));
    const widget: DanmarkskortOmgoerelse = await widgetOf(at);
    const sheets = widget.shadowRoot?.adoptedStyleSheets ?? [];
    const css = sheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join('');
    expect(css).not.to.contain('light-dark');
    const own = widget.shadowRoot?.querySelector('[data-kode="175"]');
    expect(own && at.window.getComputedStyle(own).fill).to.equal('rgb(227, 154, 75)');
    expect(at.said).to.deep.equal([]);
  });
});
