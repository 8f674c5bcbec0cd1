import { expect } from '@open-wc/testing';
import { findKommune } from '../../src/kommuner/find-kommune.js';
import { KOMMUNER } from '../../src/kommuner/kommuner.js';
import { suggestKommuner } from '../../src/kommuner/suggest-kommuner.js';

const WRITTEN: readonly (readonly [string, string | undefined])[] = [
  ['175', '175'],
  ['0175', '175'],
  [' Rødovre ', '175'],
  ['RØDOVRE KOMMUNE', '175'],
  ['Roedovre', '175'],
  ['Rødovres', '175'],
  ['Rødovre Kommunes', '175'],
  ['Rødovre kom.', '175'],
  ['Århus', '751'],
  ['Aarhus Kommune', '751'],
  ['Ålborg', '851'],
  ['Københavns', '101'],
  ['Københavns Kommune', '101'],
  ['Koebenhavn', '101'],
  ['Kjøbenhavn', '101'],
  ['Bornholms Regionskommune', '400'],
  ['Bornholm', '400'],
  ['Nordfyn', '480'],
  ['Nordfyns Kommune', '480'],
  ['Vesthimmerland', '820'],
  ['Vesthimmerlands', '820'],
  ['Høje Taastrup', '169'],
  ['Høje-Tåstrup', '169'],
  ['Lyngby-Tårbæk', '173'],
  ['Faaborg-midtfyn', '430'],
  ['Fåborg Midtfyn', '430'],
  ['Aeroe', '492'],
  ['Randers', '730'],
  ["Randers'", '730'],
  ['Brønderslev-Dronninglund', '810'],
  ['R\u0065\u0301dovre', undefined],
  ['Rødovre'.normalize('NFD'), '175'],
  ['0', '000'],
  ['000', '000'],
  ['Danmark', '000'],
  ['Hele landet', '000'],
  ['Danmark i alt', '000'],
  ['Landsgennemsnit', '000'],
  ['Landsplan', '000'],
  ['', undefined],
  ['s', undefined],
  ['Kommune', undefined],
  ['411', undefined],
  ['999', undefined],
  ['01750', undefined],
  ['-175', undefined],
  ['175.5', undefined],
  ['Rødover', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
];

describe('findKommune', () => {
  for (const [written, kode] of WRITTEN)
    it(`reads "${written}" as ${kode ?? 'none'}`, () => {
      expect(findKommune(written)).to.equal(kode);
    });

  it('finds every kommune by code, name, name with Kommune and genitive', () => {
    for (const { kode, navn } of KOMMUNER.values())
      for (const written of [kode, navn, `${navn} Kommune`, `${navn}s`, navn.toUpperCase()])
        expect(findKommune(written), written).to.equal(kode);
  });
});

describe('suggestKommuner', () => {
  for (const [written, ...names] of [
    ['Rødover', 'Rødovre'],
    ['Rodovre', 'Rødovre'],
    ['Kobenhavn', 'København'],
    ['Frederikstad', 'Frederikssund'],
    ['Fåborg', 'Faaborg-Midtfyn'],
    ['Lyngby', 'Lyngby-Taarbæk'],
    ['Midtfyn', 'Faaborg-Midtfyn'],
    ['Ballerup Komune', 'Ballerup'],
    ['175 Rødovre', 'Rødovre'],
    ['Rødovre (175)', 'Rødovre'],
    ['Stockholm'],
    ['by'],
    ['Qwertyuiop'],
    [''],
  ])
    it(`suggests ${names.join(', ') || 'nothing'} for "${written}"`, () => {
      const suggestions = suggestKommuner(written ?? '');
      if (names.length === 0) expect(suggestions).to.deep.equal([]);
      for (const navn of names) expect(suggestions).to.include(navn);
      expect(suggestions.length).to.be.at.most(3);
    });
});
