import { expect } from '@open-wc/testing';
import { Fields, type RawObject } from '../../src/dataset/fields.js';
import { JsonPlace, Problems } from '../../src/dataset/problems.js';
import { parseKlageforloeb } from '../../src/dataset/parse-klageforloeb.js';
import { dataDa } from '../../src/strings/data-da.js';

/** What was read, and what was said: errors, then warnings. */
function parse(raw: RawObject, sti: string) {
  const problems = new Problems();
  const value = parseKlageforloeb(
    new Fields(raw, new JsonPlace(sti), { strings: dataDa, problems }),
  );
  return { value, problems: [...problems.fejl, ...problems.advarsler] };
}

describe('klageforløb', () => {
  it('are read with their steps, outcomes and cases', () => {
    const { value, problems } = parse(
      {
        kommune: 'Rødovre',
        enhed: 'Opdigtet forvaltning',
        aar: 2024,
        lovgivning: 'servicelovens område',
        afgoerelser: { mindst: 100 },
        klager: 3,
        trin: [{ navn: 'Afgjort', antal: 3 }],
        udfald: [{ udfald: 'hjemvist', antal: 3 }],
        sager: [{ nr: 1, emne: 'Emne', udfald: 'hjemvist', status: 'Status' }],
      },
      'klageforloeb[0]',
    );
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.include({
      kommune: '175',
      aar: 2024,
      lovgivning: 'servicelovens område',
      afgoerelser: { value: 100, atLeast: true },
      klager: 3,
      trin: [{ navn: 'Afgjort', antal: 3 }],
    });
  });

  it('without steps, outcomes or cases have none', () => {
    const { value } = parse({ kommune: '175', aar: 2024, afgoerelser: 12 }, 'k');
    expect(value).to.deep.include({ trin: [], udfald: [], sager: [] });
    expect(value?.afgoerelser).to.deep.equal({ value: 12, atLeast: false });
  });

  const left: readonly [string, RawObject, string][] = [
    ['name no kommune', { aar: 2024 }, 'k.kommune'],
    ['name an unknown kommune', { kommune: 'Atlantis', aar: 2024 }, 'k.kommune'],
    ['are of the whole country', { kommune: 'Danmark', aar: 2024 }, 'k.kommune'],
    ['have no year', { kommune: '175' }, 'k.aar'],
  ];
  for (const [what, raw, sti] of left)
    it(`are left out and named when they ${what}`, () => {
      const { value, problems } = parse(raw, 'k');
      expect(value).to.equal(undefined);
      expect(problems.map((problem) => problem.sti)).to.deep.equal([sti]);
    });

  const named: readonly [string, object, string][] = [
    ['a step without a count', { trin: [{ navn: 'Trin' }] }, 'k.trin[0].antal'],
    ['a negative count', { trin: [{ navn: 'Trin', antal: -1 }] }, 'k.trin[0].antal'],
    ['an unknown outcome', { udfald: [{ udfald: 'tabt', antal: 1 }] }, 'k.udfald[0].udfald'],
    ['a case without a topic', { sager: [{ nr: 1 }] }, 'k.sager[0].emne'],
    ['steps that are no list', { trin: 7 }, 'k.trin'],
    ['a step that is no object', { trin: [7] }, 'k.trin[0]'],
    ['complaints that are no whole number', { klager: 5.5 }, 'k.klager'],
  ];
  for (const [what, part, sti] of named)
    it(`keep the rest beside ${what}`, () => {
      const { value, problems } = parse({ kommune: '175', aar: 2024, ...part }, 'k');
      expect(value).to.deep.include({ kommune: '175', trin: [], udfald: [], sager: [] });
      expect(problems.map((problem) => problem.sti)).to.deep.equal([sti]);
    });

  it('have all steps and outcomes or none: the rest of them would pass for the whole', () => {
    const { value } = parse(
      {
        kommune: '175',
        aar: 2024,
        trin: [{ navn: 'Afgjort', antal: 3 }, { navn: 'Trin' }],
        udfald: [
          { udfald: 'hjemvist', antal: 3 },
          { udfald: 'tabt', antal: 1 },
        ],
        sager: [{ nr: 1, emne: 'Emne' }, { nr: 2 }],
      },
      'k',
    );
    expect(value).to.deep.include({ trin: [], udfald: [] });
    expect(value?.sager).to.have.length(1);
  });
});
