// The pieces that the built module loads on demand: late, or not to be had at all.
import { expect } from '@open-wc/testing';
import {
  ELEMENT,
  FOLDER,
  MODULE,
  built,
  freshPath,
  host,
  openPage,
  page,
  widgetOf,
} from '../helpers/host-page.js';
import { fejlOf, rateOf } from '../helpers/said.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the pieces of the module', () => {
  built();

  /** The module alone: where it stands there are no pieces beside it. */
  const alone = async (): Promise<string> => {
    const path = freshPath('.js');
    const html = await (await fetch(`${FOLDER}/danmarkskort-omgoerelse.js`)).text();
    await host({ [path]: { html, headers: { 'content-type': 'text/javascript' } } });
    return `<script type="module" src="${path}"></script>`;
  };
  const given: readonly [sti: string, attributes: string, inside: string][] = [
    ['data', ` data='{"Rødovre": 61}'`, ''],
    ['src', ' src="/tal.json"', ''],
    ['script', '', '<script type="application/json">{"Rødovre": 61}</script>'],
    ['table', '', '<table><tr><th>Kommune<th>Omgjort<tr><td>Rødovre<td>61</table>'],
  ];
  for (const [sti, attributes, inside] of given)
    it(`say so where the page's own figures cannot be read without them: ${sti}`, async () => {
      const element = ELEMENT.replace('></', `${attributes}>${inside}</`);
      const widget = await widgetOf(await openPage(page(element, await alone())));
      await waitUntil(() => fejlOf(widget).includes('del af programmet'), fejlOf(widget));
      expect(fejlOf(widget)).to.match(new RegExp(`^${sti}: Sidens egne tal kunne ikke læses`));
      expect(rateOf(widget)).to.equal('62 %');
    });

  it('are asked for once, however often the page changes', async () => {
    const element = `<danmarkskort-omgoerelse kommune="Rødovre" data='{"Rødovre": 61}'></danmarkskort-omgoerelse>`;
    const opened = await openPage(page(element, await alone()));
    const widget = await widgetOf(opened);
    await waitUntil(() => fejlOf(widget).includes('del af programmet'), fejlOf(widget));
    for (const omraade of ['boernehandicap', 'voksenhandicap', 'social']) {
      widget.omraade = omraade;
      await widget.updateComplete;
    }
    const asked = opened.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('.reader-'));
    expect(asked.length).to.be.below(2);
  });

  /** All of the module but one piece. */
  const without = async (missing: string): Promise<string> => {
    const folder = freshPath('/');
    const files = new Set(['danmarkskort-omgoerelse.js']);
    for (const name of files) {
      const code = await (await fetch(`${FOLDER}/${name}`)).text();
      for (const [piece] of code.matchAll(/danmarkskort-omgoerelse\.[\w-]+\.js/g)) files.add(piece);
      if (!name.includes(missing))
        await host({
          [folder + name]: { html: code, headers: { 'content-type': 'text/javascript' } },
        });
    }
    return `<script type="module" src="${folder}danmarkskort-omgoerelse.js"></script>`;
  };

  it('say so in Danish where English is the one that is missing', async () => {
    const element = ELEMENT.replace(' ', ' sprog="en" ');
    const widget = await widgetOf(await openPage(page(element, await without('.en-'))));
    expect(rateOf(widget)).to.equal('62 %');
    expect(fejlOf(widget)).to.contain('En del af kortet kunne ikke hentes');
  });

  it('leave the map its legend where the one with the legend is missing', async () => {
    const widget = await widgetOf(await openPage(page(ELEMENT, await without('.hands-'))));
    const find = (selector: string) => widget.shadowRoot?.querySelectorAll(selector) ?? [];
    await waitUntil(() => find('[part=forklaring] li').length > 0, 'no legend');
    const fillOf = (one: Element | undefined) => one && getComputedStyle(one).fill;
    for (const klasse of ['over-2', 'ikke-oplyst'])
      expect(fillOf(find(`[part=forklaring] [data-klasse=${klasse}]`)[0]), klasse).to.equal(
        fillOf(find(`.flade [data-klasse=${klasse}]`)[0]),
      );
    expect(find('[part=forklaring]')[0]?.textContent).to.match(
      /mere end 20 under[^]*ikke oplyst: 91/,
    );
    expect(fejlOf(widget)).to.contain('En del af kortet kunne ikke hentes');
  });

  for (const [given, rate] of [
    [{ data: { Rødovre: 61 } }, '61 %'],
    [{ data: '{"Rødovre": 61}' }, '61 %'],
    [{ sprog: 'en', data: { Rødovre: 61 } }, '61%'],
  ] as const)
    it(`are waited for by what was set before the script: ${JSON.stringify(given)}`, async () => {
      const script = `<script>
        const element = document.querySelector('danmarkskort-omgoerelse');
        Object.assign(element, ${JSON.stringify(given)});
        element.addEventListener('data-fejl', () => console.warn('data-fejl'));
      </script>`;
      const opened = await openPage(page(ELEMENT + script + MODULE));
      const widget = await widgetOf(opened);
      expect(rateOf(widget)).to.equal(rate);
      expect(opened.said).to.deep.equal([]);
    });

  it('that read figures are waited for, also where the figures come while the language is fetched', async () => {
    const opened = await openPage(page('', MODULE));
    const { document, window } = opened;
    await window.customElements.whenDefined('danmarkskort-omgoerelse');
    const element = document.createElement('danmarkskort-omgoerelse');
    Object.assign(element, { kommune: 'Rødovre', sprog: 'en' });
    document.body.append(element);
    await Promise.resolve();
    element.data = { Rødovre: 61 };
    const widget = await widgetOf(opened);
    expect(fejlOf(widget)).to.equal('');
    expect(rateOf(widget)).to.equal('61%');
    expect(opened.said).to.deep.equal([]);
  });
});
