import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import { AFVIGELSE, NIVEAU, STATES } from '../../src/view/scale.js';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { widget } from '../helpers/element.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { runs } from '../helpers/runs.js';
import { nothingThrown } from '../helpers/thrown.js';

const MARKUP = '<img src=x onerror="window.broken = true"><script>window.broken = true</script>';
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('Rødovre', '175', '000', 'social', '2024', '{', '[]', MARKUP, '', '__proto__'),
);
const rate = fc.oneof(
  fc.integer({ min: -5, max: 105 }),
  fc.constantFrom('62,5', '--', null, MARKUP),
);
const row = fc.record(
  {
    kommune: fc.oneof(fc.constantFrom('Rødovre', 'Herlev', 'Danmark', 'Aarhus'), text),
    omraade: fc.constantFrom('social', 'boernehandicap', 'voksenhandicap', MARKUP),
    aar: fc.constantFrom(2022, 2024, 2025, 'x'),
    omgjort: rate,
    hjemvist: rate,
    sager: fc.constantFrom(0, 3, 74, 1.5, null),
    status: fc.constantFrom('diskretioneret', MARKUP),
    kilde: fc.constantFrom('a', MARKUP),
  },
  { requiredKeys: ['kommune', 'omraade', 'aar'] },
);
const data = fc.oneof(
  fc.array(row, { maxLength: 5 }),
  fc.dictionary(fc.oneof(fc.constantFrom('Rødovre', 'Danmark'), text), rate, { maxKeys: 4 }),
  fc.record({
    titel: fc.constantFrom('Titel', MARKUP),
    kilder: fc.array(
      fc.record({
        id: fc.constantFrom('a', MARKUP),
        titel: text,
        url: fc.constantFrom('javascript:broken=true', 'https://example.dk', MARKUP),
      }),
      { maxLength: 3 },
    ),
    raekker: fc.array(row, { maxLength: 5 }),
  }),
  fc.anything(),
  text,
);
const attribute = fc.constantFrom(
  'kommune',
  'valgt',
  'omraade',
  'aar',
  'data',
  'overskriftsniveau',
);

type Step = (el: DanmarkskortOmgoerelse) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
  data.map(
    (given): Step =>
      (el) =>
        (el.data = given),
  ),
  fc.tuple(attribute, text).map(
    ([name, given]): Step =>
      (el) =>
        el.setAttribute(name, given),
  ),
  attribute.map(
    (name): Step =>
      (el) =>
        el.removeAttribute(name),
  ),
  fc.boolean().map(
    (given): Step =>
      (el) =>
        (el.udenGrunddata = given),
  ),
  text.map((given): Step => (el) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = given;
    el.replaceChildren(script);
  }),
  fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 }).map((rows): Step => (el) => {
    const table = document.createElement('table');
    for (const cells of [['Kommune', 'Omgjort', 'Sager'], ...rows]) {
      const tr = table.insertRow();
      for (const given of cells) tr.insertCell().textContent = given;
    }
    el.replaceChildren(table);
  }),
  fc.constant<Step>((el) => el.replaceChildren()),
);

const KLASSER: readonly string[] = [...AFVIGELSE, ...NIVEAU, ...STATES];

function expectWhole(el: DanmarkskortOmgoerelse): void {
  const root = el.renderRoot;
  const shapes = [...root.querySelectorAll<SVGElement>('[part~=kommune][data-kode]')];
  expect(new Set(shapes.map(({ dataset }) => dataset['kode'])).size).to.equal(98);
  for (const { dataset } of shapes) expect(KLASSER).to.include(dataset['klasse']);
  expect(root.querySelector('[part=panel]')?.textContent?.trim()).not.to.equal('');
  expect(root.querySelector('img, script, iframe')).to.equal(null);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]'))
    expect(link.protocol).to.match(/^https?:$/);
  expect(root.querySelector('[part=panel]')?.textContent).not.to.match(/NaN|undefined|\[object/);
  expect(window).not.to.have.property('broken');
}

describe('the element, whatever a page does to it', () => {
  quietConsole();
  const thrown = nothingThrown();

  it('stays whole and throws nothing', async () => {
    const { numRuns } = runs(50);
    let changes = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const el = await widget(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
        for (const change of steps) {
          change(el);
          changes++;
          await el.updateComplete;
          expectWhole(el);
        }
        await Promise.resolve();
        await el.updateComplete;
        expectWhole(el);
        el.remove();
        expect(thrown).to.deep.equal([]);
      }),
      { numRuns },
    );
    expect(changes).to.be.at.least(3 * numRuns);
  }).timeout(120_000);
});
