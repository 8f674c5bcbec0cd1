// How the element comes, changes and goes on pages made by frameworks.
import { expect } from '@open-wc/testing';
import { choose } from '../helpers/choices.js';
import { MODULE, built, freshPath, host, openPage, page, widgetOf } from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('on a page made with', () => {
  built();

  for (const framework of ['react', 'vue', 'svelte'])
    for (const order of ['before', 'after'])
      it(`${framework}, its script ${order} ours, attributes, data and events go through`, async () => {
        const path = freshPath('.js');
        await host({ [path]: { bundle: `${framework}.js` } });
        // Until the element is defined, a framework can only give it text.
        const figures = '{"Aarhus": 51, "Danmark": 44.9}';
        const given = order === 'before' ? `'${figures}'` : figures;
        const app = `<script>tal = ${given}</script><div id="app"></div><script type="module" src="${path}"></script>`;
        const at = await openPage(page(order === 'before' ? app + MODULE : MODULE + app));
        const { document } = at;
        const press = (id: string): void => document.getElementById(id)?.click();
        const panel = (): string =>
          document
            .querySelector('danmarkskort-omgoerelse')
            ?.shadowRoot?.querySelector('[part~=panel]')?.textContent ?? '';
        const widget = await widgetOf(at);
        expect(panel()).to.match(/Rødovre[^]*62/);
        press('skift');
        await waitUntil(() => /Aarhus[^]*51/.test(panel()), 'no Aarhus');
        expect(widget.udenGrunddata).to.equal(false);

        await choose(widget, 'Kommune', '175');
        await waitUntil(
          () => document.querySelector('output')?.textContent === 'Rødovre',
          'no event',
        );

        for (let i = 0; i < 5; i++) {
          press('vis');
          await waitUntil(() => !document.querySelector('danmarkskort-omgoerelse'));
          press('vis');
          await widgetOf(at);
        }
        await waitUntil(() => /Aarhus[^]*51/.test(panel()), 'no Aarhus again');
        expect(at.said).to.deep.equal([]);
      });
});
