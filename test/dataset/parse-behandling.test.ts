import { expect } from '@open-wc/testing';
import { Fields, type RawObject } from '../../src/dataset/fields.js';
import { Problems } from '../../src/dataset/problems.js';
import { parseBehandling } from '../../src/dataset/parse-behandling.js';

const base = { kommune: 'Rødovre', aar: 2024 };
import { dataDa } from '../../src/strings/data-da.js';

/** What was read, and what was said: errors, then warnings. */
function parse(raw: RawObject, sti: string) {
  const problems = new Problems();
  const value = parseBehandling(new Fields(raw, sti, { strings: dataDa, problems }));
  return { value, problems: [...problems.fejl, ...problems.advarsler] };
}

describe('behandling', () => {
  it('is read with the meeting, the plan and the link', () => {
    const raw = { ...base, moede: '2025-09-30', handlingsplan: false, url: 'https://example.dk/1' };
    expect(parse(raw, 'behandling[0]')).to.deep.equal({
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
      const { value, problems } = parse({ ...base, ...part }, 'behandling[0]');
      expect(value).to.include({ kommune: '175', aar: 2024 });
      expect(value?.[field as 'url']).to.equal(undefined);
      expect(problems.map(({ sti }) => sti)).to.deep.equal([`behandling[0].${field}`]);
    });
});
