import { expect } from '@open-wc/testing';
import { searchKommuner } from '../../src/kommuner/search-kommuner.js';

const found = (query: string): string[] => searchKommuner(query).map(({ navn }) => navn);

describe('searchKommuner', () => {
  const first: [string, string][] = [
    ['rød', 'Rødovre'],
    ['RØDO', 'Rødovre'],
    ['roed', 'Rødovre'],
    ['rodovre', 'Rødovre'],
    ['aarhus', 'Aarhus'],
    ['århus', 'Aarhus'],
    ['arhus', 'Aarhus'],
    ['taastrup', 'Høje-Taastrup'],
    ['tåstrup', 'Høje-Taastrup'],
    ['høje ta', 'Høje-Taastrup'],
    ['175', 'Rødovre'],
    ['Københavns Kommune', 'København'],
    ['Vejles', 'Vejle'],
    ['rodovre kommune', 'Rødovre'],
    ['kbh', 'København'],
    ['køge kommune', 'Køge'],
    ['ærø', 'Ærø'],
    ['aero', 'Ærø'],
  ];
  for (const [query, navn] of first)
    it(`puts ${navn} first for "${query}"`, () => expect(found(query)[0]).to.equal(navn));

  it('finds the same for aarhus and århus', () =>
    expect(found('aarhus')).to.deep.equal(found('århus')));
  it('finds names that begin so before names that contain it', () => {
    const names = found('sø');
    expect(names.indexOf('Sønderborg')).to.be.below(names.indexOf('Samsø'));
    expect(names).to.include('Læsø');
  });
  it('offers all for nothing typed', () => expect(found(' ')).to.have.length(98));
  it('finds none for what no kommune is called', () => expect(found('xyz')).to.deep.equal([]));
});
