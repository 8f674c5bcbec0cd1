import { expect, html } from '@open-wc/testing';
import { OMRAADER } from '../../src/dataset/omraade.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';
import { choose } from '../helpers/choices.js';
import { widget } from '../helpers/element.js';
import { listen } from '../helpers/events.js';
import { klasseOf } from '../helpers/map.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { fejlOf, rateOf } from '../helpers/said.js';

/** 10,000 rows, each of its own key: 98 kommuner, three områder, 35 years. */
const rows = Array.from({ length: 35 }, (_, year) =>
  OMRAADER.flatMap((omraade) =>
    [...KOMMUNER.values()].map(({ navn }) => ({
      kommune: navn,
      omraade,
      aar: 1990 + year,
      omgjort: (year + navn.length) % 100,
      sager: 74,
    })),
  ),
)
  .flat()
  .slice(0, 10_000);

describe('10,000 rows', () => {
  quietConsole();

  it('are read once: what a visitor chooses afterwards reads none of them again', async () => {
    let reads = 0;
    const counted = rows.map((row) =>
      Object.defineProperty({ ...row }, 'kommune', {
        enumerable: true,
        get: () => {
          reads++;
          return row.kommune;
        },
      }),
    );
    const el = await widget(
      html`<danmarkskort-omgoerelse kommune="175" .data=${counted}></danmarkskort-omgoerelse>`,
    );
    expect(klasseOf(el, '175')).not.to.equal('ikke-oplyst');
    expect(reads)
      .to.be.at.least(rows.length)
      .and.at.most(3 * rows.length);
    reads = 0;
    el.valgt = '751';
    await el.updateComplete;
    await choose(el, 'År', '2001');
    expect(rateOf(el)).to.equal(`${(11 + 'Aarhus'.length) % 100} %`);
    expect(reads).to.equal(0);
  });

  it('of which every one is wrong, are all named, a few on the page', async () => {
    const el = await widget(
      html`<danmarkskort-omgoerelse kommune="175"></danmarkskort-omgoerelse>`,
    );
    const { fejl } = listen(el);
    el.data = rows.map((row, i) => ({ ...row, kommune: `Rødover ${i}` }));
    await el.updateComplete;
    expect(fejl[0]?.fejl).to.have.length(10_000);
    expect(fejlOf(el).split('\n')).to.have.length(52);
  });
});
