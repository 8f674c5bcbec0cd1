import { expect, html } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import { collection, feature, square } from '../helpers/geojson.js';
import { find, findAll, mount, part, settled } from '../helpers/element.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('geometri-src', () => {
  const address = (file: unknown): string =>
    URL.createObjectURL(new Blob([typeof file === 'string' ? file : JSON.stringify(file)]));
  const loaded = async (url: string): Promise<DanmarkskortOmgoerelse> => {
    const element = await mount(
      html`<danmarkskort-omgoerelse
        kommune="Hjørring"
        geometri-src=${url}
      ></danmarkskort-omgoerelse>`,
    );
    await waitUntil(() => part(element, 'fejl'), 'no word of what is wrong');
    await settled(element);
    return element;
  };

  it('draws the page’s boundaries, names what they lack and whose they are', async () => {
    const element = await loaded(
      address(collection(feature({ kode: '860' }, square(9.9, 57.4, 0.3)))),
    );
    expect(findAll(element, '[part~=kommune]').map(({ dataset }) => dataset['kode'])).to.deep.equal(
      ['860'],
    );
    expect(find(element, '[part=fejl]').textContent)
      .to.contain('Kortet mangler København, Frederiksberg, Ballerup, Brøndby, Dragør')
      .and.to.contain('92 kommuner mere');
    expect(find(element, '[part=kilder]').textContent).to.contain('grænser fra');
    expect(find(element, '[part=kilder]').textContent).to.not.contain('DAGI');
  });

  const bad: [string, string, string][] = [
    ['no file', '/findes-ikke.json', 'findes ikke (404)'],
    ['an empty file', address(''), 'Filen er tom'],
    ['a web page', address('<html>'), 'en webside (HTML)'],
    ['a packed file', address('PK\u0003\u0004'), 'ikke TopoJSON eller GeoJSON'],
    ['no JSON', address('grænser'), 'ikke TopoJSON eller GeoJSON'],
    ['no boundaries', address({}), 'ikke TopoJSON eller GeoJSON'],
    ['no kommuner', address(collection()), 'har en kommunekode'],
  ];
  for (const [what, url, words] of bad)
    it(`keeps the embedded map and says what was wrong: ${what}`, async () => {
      const element = await loaded(url);
      expect(findAll(element, '[part~=kommune]').length).to.be.above(98);
      expect(find(element, '[part=fejl]').textContent)
        .to.contain('Det indbyggede kort vises')
        .and.to.contain(words);
      expect(find(element, '[part=kilder]').textContent).to.contain('Klimadatastyrelsen');
    });
});
