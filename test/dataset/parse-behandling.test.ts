import { expect } from '@open-wc/testing';
import { Fields, type RawObject } from '../../src/dataset/fields.js';
import { JsonPlace, Problems } from '../../src/dataset/problems.js';
import { parseBehandling } from '../../src/dataset/parse-behandling.js';

const base = { kommune: 'Rødovre', aar: 2024 };
import { dataDa } from '../../src/strings/data-da.js';

/** What was read, and what was said: errors, then warnings. */
function parse(raw: RawObject, sti: string) {
  const problems = new Problems();
  const value = parseBehandling(new Fields(raw, new JsonPlace(sti), { strings: dataDa, problems }));
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

  it('keeps what was given for an address but may not be linked to, to be shown as text', () =>
    expect(parse({ ...base, url: 'www.example.dk' }, 'behandling[0]').value?.adresse).to.equal(
      'www.example.dk',
    ));

  for (const [written, moede] of [
    ['15-12-2026', '2026-12-15'],
    ['5-1-2026', '2026-01-05'],
    [' 15.12.2026 ', '2026-12-15'],
    ['15/12/2026', '2026-12-15'],
    ['5/5/2026', '2026-05-05'],
  ] as const)
    it(`has its meeting on the day that Danes write as ${written}`, () =>
      expect(parse({ ...base, moede: written }, 'behandling[0]')).to.deep.equal({
        value: { kommune: '175', aar: 2024, moede, handlingsplan: undefined },
        problems: [],
      }));

  for (const written of [
    '2025-02-30',
    '30-02-2025',
    '12-15-2026',
    '5/12/2026',
    '15-12/2026',
    '15-12-26',
    '15. december 2026',
    'snart',
    20261215,
  ])
    it(`is left out, and its meeting is an error, where that is on no day: ${written}`, () => {
      const problems = new Problems();
      const place = new JsonPlace('behandling[0]');
      const context = { strings: dataDa, problems };
      const fields = new Fields({ ...base, moede: written }, place, context);
      expect(parseBehandling(fields)).to.equal(undefined);
      expect(problems.advarsler).to.deep.equal([]);
      expect(problems.fejl).to.deep.equal([
        {
          sti: 'behandling[0].moede',
          besked: `behandling[0].moede: ${typeof written === 'string' ? `"${written}"` : written} er ikke en dato som 2025-09-30, så behandlingen vises ikke.`,
        },
      ]);
    });

  it('may do without a meeting', () =>
    expect(parse({ ...base, moede: '' }, 'behandling[0]').value).to.include({ aar: 2024 }));
});
