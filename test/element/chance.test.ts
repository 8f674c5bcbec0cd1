import { expect, html } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { widget } from '../helpers/element.js';
import { rateOf } from '../helpers/said.js';
import { waitUntil } from '../helpers/wait-until.js';

const panelText = (el: DanmarkskortOmgoerelse): string =>
  (el.renderRoot.querySelector('[part=panel]')?.textContent ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
const withRate = async (fields: object): Promise<DanmarkskortOmgoerelse> => {
  const el = await widget(
    html`<danmarkskort-omgoerelse
      kommune="Herlev"
      aar="2024"
      .data=${{ Herlev: fields }}
    ></danmarkskort-omgoerelse>`,
  );
  await el.updateComplete;
  return el;
};

describe('few cases', () => {
  it('are marked on the map, in the legend and in the panel', async () => {
    const el = await withRate({ omgjort: 33, sager: 9 });
    const shape = el.renderRoot.querySelector('[data-kode="163"]');
    expect(shape?.getAttribute('part')).to.contain('faa-sager');
    expect(shape?.getAttribute('data-klasse')).to.equal('under-2');
    expect(el.renderRoot.querySelector('[part=forklaring]')?.textContent).to.contain('få sager');
    expect(rateOf(el)).to.equal('33 %');
    expect(el.renderRoot.querySelector('.procent .faa-sager')?.textContent).to.equal('få sager');
  });

  it('are marked inside the kommune only, and on the exported map too', async () => {
    const el = await withRate({ omgjort: 33, sager: 9 });
    const svg = new DOMParser().parseFromString(await el.tilSvg(), 'image/svg+xml');
    for (const root of [el.renderRoot, svg]) {
      const rings = [...root.querySelectorAll('[clip-path]')];
      expect(rings, 'on the map and in the inset').to.have.length(2);
      for (const ring of rings) {
        const id = /^url\(#(.+)\)$/.exec(ring.getAttribute('clip-path') ?? '')?.[1] ?? '';
        const shapes = [...root.querySelectorAll(`#${id} path`), ...ring.querySelectorAll('path')];
        expect(shapes).to.have.length(3);
        expect(new Set(shapes.map((shape) => shape.getAttribute('d')))).to.have.property('size', 1);
        // The class is seen between border and ring too: on top, and narrowest.
        const widths = shapes.slice(1).map((shape) => Number(shape.getAttribute('stroke-width')));
        expect(widths).to.deep.equal([...widths].sort((a, b) => b - a));
      }
    }
    expect(svg.documentElement.textContent).to.contain('få sager (under 10)');
  });

  it('are counted and raised by the legend', async () => {
    const el = await withRate({ omgjort: 33, sager: 9 });
    const entry = el.renderRoot.querySelector<HTMLElement>('[data-gruppe=faa-sager]');
    expect(entry?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'få sager (under 10): 1 kommune',
    );
    entry?.click();
    await el.updateComplete;
    const opacity = (kode: string): number =>
      Number(getComputedStyle(el.renderRoot.querySelector(`[data-kode="${kode}"]`)!).fillOpacity);
    await waitUntil(() => opacity('101') < 0.5, 'the others do not step back');
    expect(opacity('163')).to.equal(1);
  });

  for (const fields of [{ omgjort: 30, sager: 10 }, { omgjort: 33 }, { sager: 0 }])
    it(`are not what ${JSON.stringify(fields)} is`, async () => {
      const el = await withRate(fields);
      expect(el.renderRoot.querySelector('[part~=faa-sager], .faa-sager')).to.equal(null);
      expect(el.renderRoot.querySelector('[part=forklaring]')?.textContent).not.to.contain(
        'få sager',
      );
    });
});

describe('how far chance reaches', () => {
  for (const { fields, expected } of [
    {
      fields: { omgjort: 62, sager: 74 },
      expected:
        'Med 74 sager kan tilfældighed alene flytte tallet mellem 51 % og 72 % (95 %-\u2060interval). Hele intervallet ligger over landsgennemsnittet.',
    },
    {
      fields: { omgjort: 33, sager: 6 },
      expected:
        'mellem 10 % og 70 % (95 %-\u2060interval). Landsgennemsnittet ligger i intervallet, så en forskel kan være tilfældig.',
    },
    {
      fields: { omgjort: 5, sager: 60 },
      expected: 'Hele intervallet ligger under landsgennemsnittet.',
    },
  ])
    it(`is said of ${JSON.stringify(fields)}`, async () => {
      expect(panelText(await withRate(fields))).to.contain(expected);
    });

  it('is said without a verdict where the national rate is missing', async () => {
    const el = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Herlev"
        aar="2024"
        uden-grunddata
        data='{"Herlev": {"omgjort": 62, "sager": 74}}'
      ></danmarkskort-omgoerelse>`,
    );
    expect(panelText(el)).to.contain('(95 %-\u2060interval). ').and.not.to.contain('ligger');
  });

  for (const fields of [
    { omgjort: 62 },
    { omgjort: 62, sager: 500 },
    { omgjort: 36, stadfaestet: 63, aendret: '7.1', hjemvist: 29, sager: 127 },
  ])
    it(`is not said where no count is certain: ${JSON.stringify(fields)}`, async () => {
      expect(panelText(await withRate(fields))).not.to.contain('interval)');
    });
});
