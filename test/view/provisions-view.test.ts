import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import { laterDa } from '../../src/strings/later-da.js';
import { provisionsView } from '../../src/view/provisions-view.js';

describe('the provisions', () => {
  it('are those of serviceloven alone before barnets lov, with the list they come from', () => {
    const { laws, notes } = provisionsView('boernehandicap', 2023, da);
    expect(laws.map(({ lov }) => lov)).to.deep.equal(['Serviceloven']);
    expect(notes).to.deep.equal([laterDa.bestemmelserAar(2024)]);
  });

  it('are those of both laws after', () => {
    const { laws, notes } = provisionsView('boernehandicap', 2024, da);
    expect(laws.map(({ lov }) => lov)).to.deep.equal(['Barnets lov', 'Serviceloven']);
    expect(notes).to.deep.equal([laterDa.bestemmelserAfkortet]);
  });

  it('keep each § with its number', () => {
    const written = provisionsView('boernehandicap', 2024, da).laws.flatMap(({ items }) =>
      items.map(({ paragraffer }) => paragraffer),
    );
    expect(written.join()).to.contain('§\u00a0').and.not.to.contain('§ ');
  });

  it('are a sentence for the whole social map, naming no law before its time', () => {
    expect(provisionsView('social', 2023, da).intro).not.to.contain('barnets lov');
    expect(provisionsView('social', 2024, da).intro).to.contain('lov om voksenansvar');
  });
});
