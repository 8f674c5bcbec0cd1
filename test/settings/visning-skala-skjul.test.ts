import { expect } from '@open-wc/testing';
import { readSettings, type Attributes, type Settings } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';

describe('visning, skala and skjul', () => {
  const good: [Attributes, Partial<Settings>][] = [
    [{}, { visning: 'kort', skala: 'afvigelse' }],
    [{ visning: 'kort' }, { visning: 'kort' }],
    [
      { visning: 'tabel', skala: 'niveau' },
      { visning: 'tabel', skala: 'niveau' },
    ],
    [{ visning: ' Bilag ' }, { visning: 'bilag' }],
    [{ visning: '' }, { visning: 'kort' }],
    [
      { visning: 'tabel\u200b', skala: '\ufeffniveau', aar: '2023\u200b' },
      { visning: 'tabel', skala: 'niveau', aar: 2023 },
    ],
  ];
  for (const [attributes, expected] of good)
    it(`reads ${JSON.stringify(attributes)}`, () => {
      const { settings, fejl } = readSettings(attributes, da);
      expect(settings).to.include(expected);
      expect(fejl).to.deep.equal([]);
    });

  it('reads every part of skjul', () => {
    const { settings, fejl } = readSettings(
      {
        skjul:
          'vaelgere panel forklaring udvikling sammenligning bestemmelser klageforloeb kilder vaerktoejer',
      },
      da,
    );
    expect(settings.skjul.size).to.equal(9);
    expect(fejl).to.deep.equal([]);
  });

  const bad: [keyof Attributes, Attributes, Partial<Settings>][] = [
    ['visning', { visning: 'liste', skala: 'niveau' }, { visning: 'kort', skala: 'niveau' }],
    ['skala', { visning: 'tabel', skala: 'rød' }, { visning: 'tabel', skala: 'afvigelse' }],
    ['skjul', { skjul: 'panel  kilder forside' }, { skjul: new Set(['panel', 'kilder']) }],
  ];
  for (const [sti, attributes, kept] of bad)
    it(`names what is wrong in ${JSON.stringify(attributes)} and keeps the rest`, () => {
      const { settings, fejl } = readSettings(attributes, da);
      expect(fejl.map((problem) => problem.sti)).to.deep.equal([sti]);
      expect(settings).to.deep.include(kept);
    });
});
