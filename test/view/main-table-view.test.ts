import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import { en } from '../../src/strings/en.js';
import type { Strings } from '../../src/strings/strings.js';
import { mainTableView } from '../../src/view/main-table-view.js';
import { datasetOf, embeddedUntil, inputOf } from '../helpers/datasets.js';

describe('the main table', () => {
  it('has one column less for the country', () => {
    expect(mainTableView(inputOf({ valgt: '175' }))?.columns).to.have.length(6);
    expect(mainTableView(inputOf({ valgt: '000' }))?.columns).to.have.length(5);
  });

  it('names the country in the middle of a heading as the language does', () => {
    const labels = (strings: Strings) =>
      mainTableView(inputOf({ valgt: '175' }, { strings }))?.columns.join();
    expect(labels(da)).to.contain('Omgjort, hele landet');
    expect(labels(en)).to.contain('all of Denmark');
  });

  it("explains the brackets and the law where only the country's last year is known", () => {
    const view = mainTableView(inputOf({ valgt: '101' }));
    expect(view?.brackets).to.contain('2023');
    expect(view?.notes).to.include(da.barnetsLovKort);
  });

  it('says nothing of the law where no figure of last year stands in brackets', () => {
    const alone = { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 62 };
    const view = mainTableView(inputOf({ valgt: '175' }, { dataset: datasetOf(alone) }));
    expect([view?.brackets, view?.notes]).to.deep.equal([undefined, []]);
    expect(view?.rows[0]?.cells[0]?.text, 'sager').to.equal('ikke oplyst');
  });

  it('marks the row of the område shown', () => {
    const shown = mainTableView(inputOf({ valgt: '175', omraade: 'boernehandicap' }))?.rows;
    expect(shown?.map((row) => row.shown)).to.deep.equal([false, true, false]);
  });

  it('says once that figures are rounded, and by name which are further off', () => {
    expect(mainTableView(inputOf({ valgt: '175' }))?.notes).to.deep.equal([
      da.barnetsLovKort,
      da.afrundedeTal,
    ]);
    const made = { kommune: 'Rødovre', omgjort: 50, aendret: 10 } as const;
    const off = datasetOf(
      { ...made, omraade: 'social', aar: 2023, hjemvist: 41 },
      { ...made, omraade: 'boernehandicap', aar: 2023, hjemvist: 30 },
      { ...made, omraade: 'voksenhandicap', aar: 2022, hjemvist: 35 },
    );
    expect(
      mainTableView(inputOf({ valgt: '175' }, { dataset: off, aar: 2023 }))?.notes,
    ).to.deep.equal([
      da.tallenePasserIkke('Børnehandicap 2023 (10,0), Voksenhandicap 2022 (5,0)'),
      da.afrundedeTal,
    ]);
  });

  it('says of a row that its rate is of few cases, of last year in its brackets', () => {
    const known = embeddedUntil(2024);
    const few = (aar: number) => {
      const row = mainTableView(inputOf({ valgt: '175' }, { dataset: known, aar }))?.rows[2];
      const { text, note, previous } = row?.cells[2] ?? { text: '' };
      return [row?.label.note, text, note, previous];
    };
    expect(few(2024)).to.deep.equal(['få sager', '33\u00a0%', undefined, '(53\u00a0%)']);
    expect(few(2025)).to.deep.equal([undefined, 'ikke oplyst', undefined, '(33\u00a0%, få sager)']);
  });

  it('keeps the four states apart, and says each once in a row', () => {
    const made = { kommune: 'Rødovre', aar: 2024 };
    const dataset = datasetOf(
      { ...made, omraade: 'social', omgjort: 0, sager: 4 },
      { ...made, omraade: 'boernehandicap', sager: 0 },
      { ...made, omraade: 'voksenhandicap', status: 'diskretioneret' },
    );
    const rows = mainTableView(inputOf({ valgt: '175' }, { dataset }))?.rows;
    const texts = rows?.map(({ cells }) => [cells[0]?.text, cells[2]?.text, cells[3]?.text]);
    expect(texts).to.deep.equal([
      ['4', '0\u00a0%', 'ikke oplyst'],
      ['0', 'ingen sager', 'ikke oplyst'],
      ['–', 'diskretioneret', 'ikke oplyst'],
    ]);
  });

  it('is absent for a kommune without rows', () => {
    expect(mainTableView(inputOf({ valgt: '165' }))).to.equal(undefined);
  });
});
