import { expect } from '@open-wc/testing';
import { choose } from '../helpers/choices.js';
import { element } from '../helpers/element.js';

describe('choosing a kommune', () => {
  it('touches the outlines and two areas’ parts, not the geometry of 98 paths', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const areas = [...el.renderRoot.querySelectorAll('[part~="kommune"]')];
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => void records.push(...list));
    for (const area of areas) observer.observe(area, { attributes: true });
    await choose(el, 'Kommune', '751');
    records.push(...observer.takeRecords());
    observer.disconnect();
    const touched = records.map(
      ({ target, attributeName }) => `${(target as SVGElement).dataset['kode']} ${attributeName}`,
    );
    expect([...new Set(touched)].sort()).to.deep.equal(['175 part', '751 part']);
    const after = [...el.renderRoot.querySelectorAll('[part~="kommune"]')];
    expect(after.length).to.equal(areas.length);
    expect(after.every((area, i) => area === areas[i])).to.be.true;
  });
});

describe('several elements on a page', () => {
  it('keep their own choices', async () => {
    const [a, b] = [await element({ kommune: 'Rødovre' }), await element({ kommune: 'Aarhus' })];
    await choose(a, 'Kommune', '561');
    expect(a.valgt).to.equal('561');
    expect(b.valgt).to.equal(undefined);
  });
});
