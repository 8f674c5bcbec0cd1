import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount, part, settled } from '../support/element.js';

/** The element far down on a long page, scrolled so that its tools are at the top. */
const onALongPage = async () => {
  const page = await mount(
    html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
  );
  page.style.marginBlockStart = '500px';
  part(page, '.vaerktoejer').scrollIntoView();
  await settled(page);
  return page;
};

describe('the page around', () => {
  before(() => setViewport({ width: 1000, height: 700 }));

  it('stays where it is when another kommune is chosen', async () => {
    const element = await onALongPage();
    const before = scrollY;
    expect(before).to.be.above(500);
    for (const kode of ['101', '175', '000']) {
      element.valgt = kode;
      await settled(element);
      expect(scrollY, kode).to.equal(before);
    }
  });
});
