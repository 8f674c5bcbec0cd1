import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import { comparisonView, type ComparisonChoice } from '../../src/view/comparison-view.js';
import { laterDa } from '../../src/strings/later-da.js';
import { datasetOf, inputOf } from '../helpers/datasets.js';

const viewOf = (sammenlign: string, choice: ComparisonChoice) =>
  comparisonView(inputOf({ sammenlign }), choice);

const names = (sammenlign: string, order: ComparisonChoice['order']) =>
  viewOf(sammenlign, { order, alle: false })?.tables[0]?.rows.map(({ navn }) => navn);

describe('the comparison', () => {
  it('ranks by rate, the country last', () => {
    expect(names('6-byer', 'procent')).to.deep.equal([
      'Esbjerg',
      'Randers',
      'Odense',
      'Aalborg',
      'København',
      'Aarhus',
      'Hele landet',
    ]);
  });

  const made = { omraade: 'social', aar: 2024 } as const;
  const byRate = (...raekker: Parameters<typeof datasetOf>) =>
    comparisonView(
      inputOf(
        { sammenlign: 'Rødovre, Herlev, Greve', valgt: 'Herlev' },
        { dataset: datasetOf(...raekker) },
      ),
      { order: 'procent', alle: false },
    );

  it('ranks equal rates by name, and a rate of 0 above a kommune without figures', () => {
    const view = byRate(
      { ...made, kommune: 'Rødovre', omgjort: 0 },
      { ...made, kommune: 'Herlev', omgjort: 0 },
    );
    expect(view?.tables[0]?.rows.map(({ navn, kind }) => [navn, kind])).to.deep.equal([
      ['Herlev', 'valgt'],
      ['Rødovre', 'anden'],
      ['Greve', 'anden'],
      ['Hele landet', 'landet'],
    ]);
  });

  it('draws omgjort as a whole where its parts are unknown', () => {
    const view = byRate({ ...made, kommune: 'Rødovre', omgjort: 62, hjemvist: 59 });
    expect(view?.tables[0]?.rows[0]?.segments).to.deep.equal([
      { udfald: 'omgjort', start: 0, width: 62, label: '62\u00a0%' },
    ]);
  });

  it("says that the country's figures do not add up", () => {
    const off = { ...made, kommune: 'Danmark', omgjort: 40, stadfaestet: 50 };
    expect(byRate(off)?.notes).to.include(da.tallenePasserIkke('Hele landet (10,0)'));
  });

  it('explains the national line where it is drawn: where there is a national rate', () => {
    const explained = (...raekker: Parameters<typeof datasetOf>) =>
      byRate(...raekker)?.notes.includes(laterDa.landstalLinje);
    const country = { ...made, kommune: 'Danmark', omgjort: 45 };
    const own = { ...made, kommune: 'Rødovre', omgjort: 62 };
    expect(explained(country, own)).to.equal(true);
    expect(explained(own)).to.equal(false);
  });

  it('ranks by name as Danes do', () => {
    expect(names('Aarhus, Esbjerg, Rødovre', 'navn')).to.deep.equal([
      'Esbjerg',
      'Rødovre',
      'Aarhus',
      'Hele landet',
    ]);
  });

  it('keeps a kommune without figures, in words and below the others', () => {
    const rows = viewOf('Albertslund, Aarhus', { order: 'procent', alle: false })?.tables[0]?.rows;
    expect(rows?.[1]).to.deep.include({
      navn: 'Albertslund',
      cells: [{ text: 'ikke oplyst' }],
      segments: [],
    });
  });

  it('leaves the figure in the bar out where the national line would strike it through', () => {
    const view = comparisonView(
      inputOf({ sammenlign: 'Randers, København', omraade: 'voksenhandicap' }),
      { order: 'navn', alle: false },
    );
    const labels = view?.tables[0]?.rows.map(({ segments }) => segments.map(({ label }) => label));
    expect(view?.tables[0]?.landstal).to.equal(40.4);
    expect(labels?.slice(0, 2)).to.deep.equal([
      ['19\u00a0%', '15\u00a0%'],
      ['39\u00a0%', undefined],
    ]);
  });

  it('marks a rate of few cases', () => {
    const input = inputOf({ sammenlign: 'Rødovre', omraade: 'voksenhandicap' });
    const view = comparisonView(input, { order: 'navn', alle: false });
    expect(view?.tables[0]?.rows[0]?.cells).to.deep.equal([
      { text: '33\u00a0%', note: 'få sager' },
      { text: '17\u00a0%' },
      { text: '17\u00a0%' },
    ]);
  });

  it('stacks hjemvist and ændret as published, also where they do not make the total', () => {
    const aalborg = comparisonView(inputOf({ sammenlign: 'Aalborg', omraade: 'boernehandicap' }), {
      order: 'navn',
      alle: false,
    });
    const row = aalborg?.tables[0]?.rows[0];
    expect(row?.segments.map(({ start, width }) => [start, width])).to.deep.equal([
      [0, 36],
      [36, 11],
    ]);
    expect(row?.cells[0]?.text).to.equal('46\u00a0%');
    expect(aalborg?.notes).to.include(da.afrundedeTal);
  });

  it('shows all three områder, each with its own national rate', () => {
    const tables = viewOf('6-byer', { order: 'navn', alle: true })?.tables;
    expect(tables?.map(({ landstal }) => landstal)).to.deep.equal([44.9, 48.9, 40.4]);
  });

  it('ranks each of the three by its own rates', () => {
    const tables = viewOf('6-byer', { order: 'procent', alle: true })?.tables ?? [];
    const ranked = tables.map(({ rows }) => rows.map(({ navn }) => navn));
    expect(new Set(ranked.map((names) => names.join())).size).to.equal(3);
    for (const { rows } of tables) {
      const rates = rows.slice(0, -1).map(({ cells }) => parseFloat(cells[0]?.text ?? ''));
      expect(rates).to.deep.equal([...rates].sort((a, b) => b - a));
    }
  });

  it('is absent where nothing is to be compared', () => {
    expect(viewOf('', { order: 'navn', alle: false })).to.equal(undefined);
  });
});
