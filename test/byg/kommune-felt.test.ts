import { expect, fixture, html } from '@open-wc/testing';
import '../../src/byg/kommune-felt.js';

describe('the field for a kommune', () => {
  it('is as wide as its place, and high enough for a finger', async () => {
    const place = await fixture(
      html`<div style="width: 300px">
        <byg-kommunefelt navn="Rødovre"></byg-kommunefelt>
      </div>`,
    );
    const input = place.querySelector('byg-kommunefelt')?.shadowRoot?.querySelector('input');
    const { width, height } = input?.getBoundingClientRect() ?? {};
    expect(width).to.equal(300);
    expect(height).to.be.at.least(44);
  });
});
