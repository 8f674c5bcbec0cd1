import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';

describe('sammenlign', () => {
  const read = (sammenlign: string) => readSettings({ sammenlign }, da);
  const SEKS = ['101', '751', '851', '461', '561', '730'];
  const cases: readonly [string, readonly string[]][] = [
    ['', []],
    ['6-byer', SEKS],
    ['6 byer', SEKS],
    ['Rødovre, Hvidovre', ['175', '167']],
    ['Rødovre; Hvidovre', ['175', '167']],
    ['175,0167', ['175', '167']],
    [' Århus ,København kommune,', ['751', '101']],
    ['6-byer, Rødovre', [...SEKS, '175']],
    ['Rødovre, 175', ['175']],
  ];
  for (const [written, koder] of cases)
    it(`"${written}" is ${koder.join(', ') || 'none'}`, () => {
      expect(read(written).settings.sammenlign).to.deep.equal(koder);
      expect(read(written).fejl).to.deep.equal([]);
    });

  it('has the own kommune among those that it is set beside, once', () => {
    const beside = (sammenlign: string) =>
      readSettings({ kommune: 'Rødovre', sammenlign }, da).settings.sammenlign;
    expect(beside('6-byer')).to.deep.equal(['175', ...SEKS]);
    expect(beside('Hvidovre, Rødovre')).to.deep.equal(['175', '167']);
    expect(beside('')).to.deep.equal([]);
  });

  it('leaves out and names what is no kommune', () => {
    const { settings, fejl } = read('Rødovre, Atlantis, Danmark');
    expect(settings.sammenlign).to.deep.equal(['175']);
    expect(fejl.map(({ sti, besked }) => [sti, /Atlantis|Danmark/.test(besked)])).to.deep.equal([
      ['sammenlign', true],
      ['sammenlign', true],
    ]);
  });
});
