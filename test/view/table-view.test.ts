import { expect } from '@open-wc/testing';
import type { RaekkeFile } from '../../src/dataset/dataset-file.js';
import { readSettings, type Attributes } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { laterDa } from '../../src/strings/later-da.js';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import {
  BY_NAME,
  sortedBy,
  tableView,
  type Kolonne,
  type TableOrder,
} from '../../src/view/table-view.js';
import { datasetOf } from '../helpers/datasets.js';
import { madeUpDataset } from '../helpers/made-up.js';

const view = (order: Partial<TableOrder> = {}, attributes: Attributes = {}, dataset = EMBEDDED) =>
  tableView({
    dataset,
    settings: readSettings(attributes, da).settings,
    aar: 2024,
    order: { ...BY_NAME, ...order },
    strings: da,
  });
const cells = (kode: string, seen = view()) =>
  Object.fromEntries(
    seen.rows
      .find((row) => row.kode === kode)
      ?.cells.map(({ text }, i) => [
        seen.columns[i + 1]?.kolonne ?? '',
        text.replace(/\u00a0/g, ' '),
      ]) ?? [],
  );
/** Without what is said of every dash. */
const notesOf = (...of: Parameters<typeof view>) =>
  view(...of).notes.filter((note) => note !== laterDa.manglerIkke0);

describe('tableView', () => {
  it('has the country and the 98, the country first, Aarhus last', () => {
    const { rows } = view();
    expect(rows).to.have.length(99);
    expect(rows[0]?.kode).to.equal('000');
    expect(rows.at(-1)?.navn).to.equal('Aarhus');
  });

  it('gives a kommune’s figures as published', () =>
    expect(cells('175')).to.deep.equal({
      omgjort: '62 %',
      afvigelse: '+17,1',
      stadfaestet: '38 %',
      hjemvist: '59 %',
      aendret: '2,7 %',
      sager: '74',
      forrige: '36 %',
      tilstand: 'oplyst',
    }));

  it('sets a sign before a distance, none before 0, and the country against nothing', () => {
    const made = { omraade: 'social', aar: 2024 } as const;
    const rates = { Danmark: 40, Rødovre: 62.5, Herlev: 30, Greve: 40 };
    const seen = view(
      {},
      {},
      datasetOf(
        ...Object.entries(rates).map(([kommune, omgjort]) => ({ ...made, kommune, omgjort })),
      ),
    );
    const distances = ['000', '175', '163', '253'].map((kode) => cells(kode, seen)['afvigelse']);
    expect(distances).to.deep.equal(['–', '+22,5', '−10,0', '0,0']);
  });

  it('names last year over its column', () => {
    const label = (kolonne: Kolonne) =>
      view().columns.find((column) => column.kolonne === kolonne)?.label;
    expect([label('omgjort'), label('forrige')]).to.deep.equal(['Omgjort', 'Omgjort 2023']);
  });

  it('says once that figures are rounded, and names those shown that are further off', () => {
    expect(view({ filter: 'rødo' }).notes).to.include(da.afrundedeTal);
    expect(view({ filter: 'odense' }).notes).to.not.include(da.afrundedeTal);
    const made = { omraade: 'social', aar: 2024, omgjort: 50, aendret: 10 } as const;
    const off = datasetOf(
      { ...made, kommune: 'Danmark', hjemvist: 41 },
      { ...made, kommune: 'Odense', hjemvist: 36 },
      { ...made, kommune: 'Rødovre', hjemvist: 30 },
    );
    expect(notesOf({}, {}, off)).to.deep.equal([
      da.tallenePasserIkke('Odense (4,0), Rødovre (10,0)'),
      da.afrundedeTal,
    ]);
    expect(notesOf({ filter: 'aarhus' }, {}, off)).to.deep.equal([da.afrundedeTal]);
  });

  it('names a part that is above the whole, also where the other part is unknown', () => {
    const made = { kommune: 'Rødovre', omraade: 'social', aar: 2024 } as const;
    const notes = (row: object) =>
      notesOf({ filter: 'rødo' }, {}, datasetOf({ ...made, ...row } as RaekkeFile));
    expect(notes({ omgjort: 30, hjemvist: 62 })).to.deep.equal([
      da.tallenePasserIkke('Rødovre (32,0)'),
    ]);
    expect(notes({ stadfaestet: 70, aendret: 62 })).to.deep.equal([
      da.tallenePasserIkke('Rødovre (32,0)'),
    ]);
    expect(notes({ omgjort: 62, aendret: 63 })).to.deep.equal([da.afrundedeTal]);
    expect(notes({ omgjort: 62, hjemvist: 59 })).to.deep.equal([]);
    expect(notes({ omgjort: 62, stadfaestet: 36.5 })).to.deep.equal([da.afrundedeTal]);
  });

  it('marks what was computed and rates of few cases, this year and last', () => {
    const made = { kommune: 'Rødovre', omraade: 'social' } as const;
    const few = datasetOf(
      { ...made, aar: 2024, sager: 6, stadfaestet: 67 },
      { ...made, aar: 2023, sager: 9, omgjort: 33 },
    );
    const notes = view({ filter: 'rødo' }, {}, few).rows[1]?.cells.map(({ note }) => note);
    const none = undefined;
    expect(notes).to.deep.equal([
      'beregnet, få sager',
      ...[none, none, none, none, none],
      'få sager',
      none,
    ]);
  });

  it("says why last year's figures cannot be compared, where there are some", () => {
    expect(view().notes).to.include(da.barnetsLovKort);
    const made = { kommune: 'Rødovre', omraade: 'social', omgjort: 40 } as const;
    expect(notesOf({}, {}, datasetOf({ ...made, aar: 2024 }))).to.deep.equal([]);
  });

  it('says that a dash is not 0, where a kommune has one', () => {
    expect(view().notes).to.include(laterDa.manglerIkke0);
    expect(view({ filter: 'rødo' }).notes).to.not.include(laterDa.manglerIkke0);
  });

  it('never writes 0 for what is missing', () => {
    const missing = cells('153');
    expect(missing['tilstand']).to.equal('ikke oplyst');
    for (const kolonne of ['omgjort', 'afvigelse', 'stadfaestet', 'hjemvist', 'aendret', 'sager'])
      expect(missing[kolonne], kolonne).to.equal('–');
  });

  it('tells no cases and suppressed from not reported', () => {
    const states = new Set(
      view({}, {}, madeUpDataset()).rows.map(({ cells }) => cells.at(-1)?.text),
    );
    expect([...states]).to.have.members(['oplyst', 'ikke oplyst', 'ingen sager', 'diskretioneret']);
  });

  it("tells them apart in last year's column too, which sorts them last", () => {
    const made = { omraade: 'social', omgjort: 40 } as const;
    const states = datasetOf(
      { ...made, kommune: 'Rødovre', aar: 2024 },
      { ...made, kommune: 'Herlev', aar: 2023 },
      { kommune: 'Greve', omraade: 'social', aar: 2023, sager: 0 },
      { kommune: 'Ishøj', omraade: 'social', aar: 2023, status: 'diskretioneret' },
    );
    const seen = view({ kolonne: 'forrige' }, {}, states);
    expect(seen.rows[1]?.navn).to.equal('Herlev');
    expect(['175', '163', '253', '183'].map((kode) => cells(kode, seen)['forrige'])).to.deep.equal([
      '–',
      '40 %',
      'ingen sager',
      'diskretioneret',
    ]);
  });

  it('marks the own and the chosen row', () => {
    const { rows } = view({}, { kommune: 'Rødovre', valgt: 'Odense' });
    expect(rows.filter(({ egen }) => egen).map(({ navn }) => navn)).to.deep.equal(['Rødovre']);
    expect(rows.filter(({ valgt }) => valgt).map(({ navn }) => navn)).to.deep.equal(['Odense']);
  });

  const sorted: [Kolonne, boolean, string][] = [
    ['omgjort', true, 'Rødovre'],
    ['afvigelse', true, 'Rødovre'],
    ['kommune', true, 'Aarhus'],
    ['kommune', false, 'Albertslund'],
    ['tilstand', false, 'Esbjerg'],
  ];
  for (const [kolonne, descending, first] of sorted)
    it(`sorts by ${kolonne}, ${descending ? 'falling' : 'rising'}: ${first} first`, () =>
      expect(view({ kolonne, descending }).rows[1]?.navn).to.equal(first));

  it('puts kommuner without the figure last, rising and falling', () => {
    for (const descending of [true, false]) {
      const last = view({ kolonne: 'omgjort', descending }).rows.slice(8);
      expect(last.every(({ oplyst }) => !oplyst)).to.be.true;
    }
  });

  it('sorts numbers as numbers', () => {
    const { rows } = view({ kolonne: 'sager' }, {}, madeUpDataset());
    const counts = rows.slice(1).map(({ cells }) => Number(cells[5]?.text));
    const known = counts.filter((count) => !Number.isNaN(count));
    expect(known).to.have.length.above(50);
    expect(known).to.deep.equal([...known].sort((a, b) => a - b));
  });

  const filters: [string, number][] = [
    ['rødo', 1],
    ['århus', 1],
    ['sjælland', 17],
    ['nordjylland', 11],
    ['xyz', 0],
    ['', 98],
  ];
  it('finds the regions of the year shown', () => {
    const of2027 = (filter: string) =>
      tableView({
        dataset: EMBEDDED,
        settings: readSettings({}, da).settings,
        aar: 2027,
        order: { ...BY_NAME, filter },
        strings: da,
      }).rows.length - 1;
    expect(of2027('region østdanmark')).to.equal(46);
    expect(of2027('region sjælland')).to.equal(0);
    expect(of2027('region syddanmark')).to.equal(22);
  });

  for (const [filter, count] of filters)
    it(`leaves ${count} kommuner for "${filter}", and the country`, () => {
      const seen = view({ filter });
      expect(seen.rows).to.have.length(count + 1);
      expect(seen.count).to.equal(`${count} af 98 kommuner`);
    });

  it('turns round at a second click on the same heading', () => {
    const once = sortedBy(BY_NAME, 'omgjort');
    expect(once).to.include({ kolonne: 'omgjort', descending: false });
    expect(sortedBy(once, 'omgjort')).to.include({ descending: true });
    expect(sortedBy(sortedBy(once, 'omgjort'), 'sager')).to.include({ descending: false });
  });
});
