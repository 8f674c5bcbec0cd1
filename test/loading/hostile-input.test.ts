// Texts that mean harm, wherever a text can come from: nothing runs, nothing leaves the page, nothing stops it.
import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { widget } from '../helpers/element.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { runs } from '../helpers/runs.js';
import { nothingThrown } from '../helpers/thrown.js';

const MARKUP =
  '<img src=/ude onerror="window.brudt=true"><script>window.brudt=true</script><svg onload="window.brudt=true">';
const BIDI = '\u202eerbødoR\u202c\u2066\u200f';
const EMOJI = '👩‍👩‍👧‍👦🏳️‍🌈\u{1f1e9}\u{1f1f0}';
const LONE = '\ud800\udc00\udfff';
const TEMPLATE =
  '${window.brudt=true}{{constructor.constructor("window.brudt=true")()}}<!--?lit$--><?lit$123$>';
const LONG = 'Rødovre '.repeat(131_072); // 1 MB
const DEEP = '['.repeat(20_000);
const harm = [
  '',
  ' ',
  MARKUP,
  BIDI,
  EMOJI,
  LONE,
  TEMPLATE,
  '__proto__',
  'constructor',
  '\0',
  'url(//ude)',
  '"><script>window.brudt=true</script>',
  'javascript:window.brudt=true',
  '//ude.example/x',
  '-0',
  '1e999',
  'NaN',
  '2024; drop',
  DEEP,
];

const attributes = [
  'kommune',
  'valgt',
  'omraade',
  'aar',
  'data',
  'sammenlign',
  'visning',
  'skala',
  'skjul',
  'sprog',
  'overskriftsniveau',
  'uden-grunddata',
] as const;
const all = attributes.flatMap((name) => [name, `data-${name}`]);

/** Every address that leads somewhere else than a page, as people hide it. */
const links = [
  'javascript:window.brudt=true',
  'JaVaScRiPt:window.brudt=true',
  ' javascript:window.brudt=true',
  'java\nscript:window.brudt=true',
  '\u0001javascript:window.brudt=true',
  'javascript://https://ast.dk/%0awindow.brudt=true',
  'data:text/html,<script>window.brudt=true</script>',
  'vbscript:x',
  'blob:https://ast.dk/1',
  'file:///etc/passwd',
  'https:javascript:alert(1)',
  'https://',
  '//ude.example',
  '/sti',
  'mailto:a@b.dk',
  'view-source:https://ast.dk',
];

function isHarmful({ name, value }: Attr): boolean {
  if (/^(on|srcdoc$|xlink)/.test(name)) return true;
  if (name === 'style') return /url|\\/.test(value); // set by script, as places are
  return /^(href|src|action|formaction)$/.test(name) && !/^https?:\/\//.test(value);
}

function expectHarmless(el: DanmarkskortOmgoerelse, what: string): void {
  const root = el.renderRoot;
  const codes = [...root.querySelectorAll<SVGElement>('[part~=kommune]')];
  if (el.visning !== 'tabel' && el.visning !== 'bilag')
    expect(new Set(codes.map(({ dataset }) => dataset['kode'])).size, what).to.equal(98);
  expect(
    root.querySelector('img, script, iframe, object, embed, base, link, meta, foreignObject'),
    what,
  ).to.equal(null);
  const harmful = [...root.querySelectorAll('*')]
    .flatMap(({ attributes }) => [...attributes])
    .filter(isHarmful)
    .map(({ name, value }) => `${name}=${value}`);
  expect(harmful, what).to.deep.equal([]);
  expect(window, what).not.to.have.property('brudt');
}

describe('text that means harm', () => {
  quietConsole();
  const thrown = nothingThrown();
  const { error } = console;
  before(() => {
    console.error = (...args: unknown[]) => thrown.push(args); // where the element tells of what it could not draw
    performance.clearResourceTimings();
  });
  after(() => {
    console.error = error;
    for (const { name } of performance.getEntriesByType('resource'))
      expect(new URL(name).origin).to.equal(location.origin);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  /** Not painted: the tree is asked, not what is seen of it. */
  const plain = (): Promise<DanmarkskortOmgoerelse> =>
    widget(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        aar="2024"
        style="display: none"
      ></danmarkskort-omgoerelse>`,
    );
  /** One element for each visning, side by side: an update waits for a frame. */
  const everyVisning = async (): Promise<DanmarkskortOmgoerelse[]> => {
    const elements: DanmarkskortOmgoerelse[] = [];
    for (const visning of ['kort', 'tabel', 'bilag'])
      elements.push(Object.assign(await plain(), { visning }));
    return elements;
  };
  const updated = (elements: Iterable<DanmarkskortOmgoerelse>): Promise<unknown> =>
    Promise.all([...elements].map((el) => el.updateComplete));

  it('does none in any attribute or its twin', async () => {
    const elements = new Map<string, DanmarkskortOmgoerelse>();
    for (const name of all) elements.set(name, await plain());
    for (const text of harm) {
      for (const [name, el] of elements) el.setAttribute(name, text);
      await updated(elements.values());
      for (const [name, el] of elements) {
        expectHarmless(el, `${name}=${text.slice(0, 60)}`);
        el.removeAttribute(name);
      }
    }
    for (const el of elements.values()) {
      el.setAttribute('kommune', 'Rødovre');
      el.setAttribute('aar', '2024');
    }
    await updated(elements.values());
    for (const [name, el] of elements) {
      expect(el.renderRoot.querySelector('[part=panel]')?.textContent, name).to.match(
        /Rødovre[^]*62/,
      );
      el.remove();
    }
  }).timeout(60_000);

  it('does none in an attribute of 1 MB, and is not repeated at that length', async () => {
    const el = await plain();
    for (const name of all) {
      el.setAttribute(name, LONG);
      await el.updateComplete;
      expectHarmless(el, name);
      expect(el.renderRoot.textContent?.length, name).to.be.below(20_000);
      el.removeAttribute(name);
    }
    el.remove();
  }).timeout(60_000);

  it('does none as the name of a kommune, a source, a remark or an enhed', async () => {
    const elements = await everyVisning();
    for (const text of [...harm, LONG]) {
      const row = { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 50 };
      const data = {
        titel: text,
        kilder: [{ id: 'k', titel: text || 'x', udgiver: text, dato: text, url: text }],
        raekker: [
          { ...row, kilde: 'k', bemaerkning: text },
          { ...row, kommune: text },
          { ...row, kommune: '163', omraade: text, aar: text, sager: text, status: text },
        ],
        behandling: [
          { kommune: 'Rødovre', aar: 2024, moede: text, handlingsplan: text, url: text },
        ],
        klageforloeb: [
          {
            kommune: 'Rødovre',
            enhed: text || 'x',
            aar: 2024,
            trin: [{ navn: text, antal: 1 }],
            udfald: [{ udfald: text, antal: 1 }],
            sager: [{ nr: text, emne: text, udfald: 'hjemvist', status: text }],
          },
        ],
      };
      for (const el of elements) el.data = data;
      await updated(elements);
      for (const el of elements) expectHarmless(el, `${el.visning}: ${text.slice(0, 60)}`);
    }
    for (const el of elements) el.remove();
  }).timeout(60_000);

  it('does none in a table or a script of the page’s own', async () => {
    const el = await plain();
    for (const text of harm) {
      const table = document.createElement('table');
      for (const cells of [
        ['Kommune', 'Omgjort', text],
        [text, text, text],
        ['Rødovre', '50', text],
      ]) {
        const row = table.insertRow();
        for (const cell of cells) row.insertCell().textContent = cell;
      }
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ [text]: 50, Rødovre: text });
      el.replaceChildren(table, script);
      await Promise.resolve();
      await el.updateComplete;
      expectHarmless(el, text.slice(0, 60));
    }
    el.remove();
  });

  it('is no link, wherever a link can come from', async () => {
    const elements = await everyVisning();
    const good = 'https://www.ast.dk/';
    for (const url of [...links, good]) {
      const data = {
        kilder: [{ id: 'k', titel: 'En kilde', url }],
        raekker: [{ kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 50, kilde: 'k' }],
        behandling: [
          { kommune: 'Rødovre', aar: 2024, handlingsplan: true, moede: '2025-09-30', url },
        ],
      };
      for (const el of elements) Object.assign(el, { data, udenGrunddata: true });
      await updated(elements);
      for (const el of elements) {
        const found = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
          ({ href }) => href,
        );
        if (url === good) expect(found.length, el.visning).to.be.at.least(1);
        for (const href of found) expect(href, `${el.visning}: ${url}`).to.equal(good);
        expectHarmless(el, url);
      }
      expect(await elements[0]?.tilSvg()).not.to.match(/<a |href=|onload|<script/);
    }
    for (const el of elements) el.remove();
  }).timeout(60_000);

  it('does none in what is taken along', async () => {
    const el = await plain();
    el.data = {
      titel: MARKUP,
      kilder: [{ id: 'k', titel: MARKUP }],
      raekker: [
        {
          kommune: 'Rødovre',
          omraade: 'social',
          aar: 2024,
          omgjort: 50,
          kilde: 'k',
          bemaerkning: '=HYPERLINK("//ude")',
        },
      ],
    };
    const svg = new DOMParser().parseFromString(await el.tilSvg(), 'image/svg+xml');
    expect(
      svg.querySelector('parsererror, img, script, [onload], [onerror], foreignObject'),
    ).to.equal(null);
    expect(await el.tilCsv()).not.to.match(/(^|[;\n"])[=+@]/);
    el.remove();
  });

  it('does none in any mixture', async () => {
    const text = fc.oneof(
      fc.constantFrom(...harm),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.json(),
    );
    const given = fc.dictionary(fc.constantFrom(...all), text, { minKeys: 1, maxKeys: 6 });
    const el = await plain();
    await fc.assert(
      fc.asyncProperty(given, async (values) => {
        for (const [name, value] of Object.entries(values)) el.setAttribute(name, value);
        await el.updateComplete;
        expectHarmless(el, JSON.stringify(values).slice(0, 200));
        for (const name of Object.keys(values)) el.removeAttribute(name);
      }),
      runs(40),
    );
    el.remove();
  }).timeout(60_000);
});
