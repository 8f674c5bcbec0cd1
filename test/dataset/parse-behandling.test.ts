import { expect } from '@open-wc/testing';
import { parseBehandling } from '../../src/dataset/parse-behandling.js';

const base = { kommune: 'Rødovre', aar: 2024 };

describe('behandling', () => {
  it('is read with the meeting, the plan and the link', () => {
    const raw = { ...base, moede: '2025-09-30', handlingsplan: false, url: 'https://example.dk/1' };
    expect(parseBehandling(raw, 'behandling[0]')).to.deep.equal({
      value: { ...raw, kommune: '175' },
      problems: [],
    });
  });

  const bad: readonly [string, object][] = [
    ['moede', { moede: '30-09-2025' }],
    ['moede', { moede: '2025-02-30' }],
    ['handlingsplan', { handlingsplan: 'nej' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'uden-skema.dk' }],
  ];
  for (const [field, part] of bad)
    it(`keeps the rest and names ${JSON.stringify(part)}`, () => {
      const { value, problems } = parseBehandling({ ...base, ...part }, 'behandling[0]');
      expect(value).to.include({ kommune: '175', aar: 2024 });
      expect(value?.[field as 'url']).to.equal(undefined);
      expect(problems.map(({ sti }) => sti)).to.deep.equal([`behandling[0].${field}`]);
    });
});
