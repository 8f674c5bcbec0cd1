import { expect, html } from '@open-wc/testing';
import { find, settled, widget } from '../helpers/element.js';
import { textOf } from '../helpers/read-table.js';

const STILL = ['.udfald', '.skala', '.hovedtabel', '.udvikling .graf', '.udvikling table'];

describe('tables and charts', () => {
  it('stand while nothing in them changes, and show the figures of the next kommune', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    const drawn = STILL.map((selector) => find(element, selector));
    find<HTMLButtonElement>(element, '.klasser button').click();
    await settled(element);
    for (const [i, selector] of STILL.entries())
      expect(find(element, selector) === drawn[i], selector).to.equal(true);

    element.valgt = '101';
    await settled(element);
    for (const selector of ['.hovedtabel', '.udvikling', '.udfald'])
      expect(textOf(find(element, selector)), selector).to.contain('København');
    expect(find(element, '.skala').getAttribute('aria-label')).to.contain('København');
  });

  it('leave the table under the chart open', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    find<HTMLDetailsElement>(element, '.udvikling details').open = true;
    element.valgt = '101';
    await settled(element);
    expect(find<HTMLDetailsElement>(element, '.udvikling details').open).to.equal(true);
    expect(textOf(find(element, '.udvikling table'))).to.contain('København');
  });
});
