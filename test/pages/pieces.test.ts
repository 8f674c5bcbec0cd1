// The pieces that the built module loads on demand: late, or not to be had at all.
import { expect, waitUntil } from '@open-wc/testing';
import {
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
      const element = `<danmarkskort-omgoerelse kommune="Rødovre"${attributes}>${inside}</danmarkskort-omgoerelse>`;
      const widget = await widgetOf(await openPage(page(element, await alone())));
      await waitUntil(() => fejlOf(widget).includes('del af programmet'), fejlOf(widget));
      expect(fejlOf(widget)).to.match(new RegExp(`^${sti}: Sidens egne tal kunne ikke læses`));
      expect(rateOf(widget)).to.equal('62 %');
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
