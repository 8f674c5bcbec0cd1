import { expect } from '@open-wc/testing';
import type { BehandlingFile, RaekkeFile } from '../../src/dataset/dataset-file.js';
import type { Attributes } from '../../src/settings.js';
import { panelView } from '../../src/view/panel-view.js';
import { inputOf, parsed } from '../helpers/datasets.js';

// Made-up figures.
const row = (part: Partial<RaekkeFile> = {}) =>
  ({ kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 40, ...part }) as RaekkeFile;

function viewOf(
  raekker: RaekkeFile[],
  behandling: BehandlingFile[] = [],
  attributes: Attributes = { kommune: 'Rødovre' },
) {
  const dataset = parsed({ raekker, behandling });
  return panelView(inputOf(attributes, { dataset }));
}

describe('the panel view', () => {
  it("tells of the kommune's own denominators", () => {
    const { facts } = viewOf([row({ afgoerelser: { mindst: 34000 }, modtagere: 850 })]);
    expect(facts.map((fact) => fact.replace(/\s/g, ' '))).to.deep.equal([
      'Kommunen har selv oplyst, at den traf over 34.000 afgørelser.',
      '850 borgere modtager ydelserne.',
    ]);
    expect(viewOf([row()]).facts).to.deep.equal([]);
    const country = row({ kommune: 'Danmark', afgoerelser: 34000 });
    expect(viewOf([country], undefined, { valgt: '000' }).facts).to.deep.equal([]);
  });

  const meetings: readonly [Partial<BehandlingFile>, string][] = [
    [
      { moede: '2025-09-30', handlingsplan: false },
      'Kommunalbestyrelsens møde om tallene: 30. september 2025. Der laves ikke en handlingsplan.',
    ],
    [
      { handlingsplan: true },
      'Kommunalbestyrelsen har behandlet tallene. Der laves en handlingsplan.',
    ],
    [{ moede: '2099-09-30' }, 'Kommunalbestyrelsens møde om tallene: 30. september 2099.'],
  ];
  for (const [part, expected] of meetings)
    it(`says: ${expected}`, () => {
      const { behandling } = viewOf([row()], [{ kommune: 'Rødovre', aar: 2024, ...part }]);
      expect(behandling?.text).to.equal(expected);
    });

  it('marks what was computed, and few cases, in the line of the own kommune', () => {
    const rows = [
      row({ omgjort: undefined, stadfaestet: 60, sager: 5 }),
      row({ kommune: 'Danmark', omgjort: undefined, aendret: 7.1, hjemvist: 37.8 }),
    ];
    const { beside } = viewOf(rows, [], { kommune: 'Rødovre', valgt: 'Hvidovre' });
    expect(beside?.replace(/\u00a0/g, ' ')).to.equal(
      'Rødovre: 40 % (beregnet, få sager) · Hele landet: 44,9 % (beregnet)',
    );
  });

  for (const [sager, omgjort, expected] of [
    [23, 65, 'mellem 44,9 % og 81,2 % (95 %-interval). Landsgennemsnittet ligger i intervallet'],
    [24, 25, 'mellem 12 % og 45 % (95 %-interval). Landsgennemsnittet ligger i intervallet'],
    [74, 62, 'mellem 51 % og 72 % (95 %-interval). Hele intervallet ligger over'],
  ] as const)
    it(`says no more of the country than its interval as printed: ${omgjort} % of ${sager}`, () => {
      const rows = [row({ omgjort, sager }), row({ kommune: 'Danmark', omgjort: 44.9 })];
      const said = viewOf(rows)
        .chance?.replace(/\u00a0/g, ' ')
        .replace(/\u2060/g, '');
      expect(said).to.contain(expected);
    });

  it('says of which område and year there were no cases', () => {
    expect(viewOf([row({ omgjort: undefined, sager: 0 })]).message).to.contain(
      'nogen sager fra Rødovre (Socialområdet samlet · 2024)',
    );
  });

  it('sets the country beside a kommune, whether it has a rate or not', () => {
    const country = row({ kommune: 'Danmark', omgjort: 44.9 });
    const rows = [country, row({ omgjort: undefined, sager: 0 })];
    const besides = ['Rødovre', 'Greve'].map((kommune) => viewOf(rows, [], { kommune }).beside);
    besides.push(viewOf([country, row()]).beside);
    expect(besides).to.deep.equal(Array(3).fill('Hele landet: 44,9\u00a0%'));
    expect(viewOf(rows, [], { valgt: '000' }).beside).to.equal(undefined);
    expect(viewOf([row()]).beside).to.equal(undefined);
  });

  it('sets a kommune against the country, and the country against nothing', () => {
    const rows = [
      row({ omgjort: 20, sager: 50 }),
      row({ kommune: 'Danmark', omgjort: 50, sager: 80 }),
    ];
    const kommune = viewOf(rows);
    expect(kommune.cases).to.equal('10 af 50 sager');
    expect(kommune.difference).to.equal('30,0 procentpoint under landsgennemsnittet');
    expect(kommune.chance).to.contain('Hele intervallet ligger under landsgennemsnittet.');
    const country = viewOf(rows, [], { valgt: '000' });
    expect(country.cases).to.equal('40 af 80 sager');
    expect([country.difference, country.chance, country.beside]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("marks last year's rate of few cases", () => {
    expect(viewOf([row({ aar: 2023, sager: 6 })]).previous?.lines[0]).to.equal(
      'Rødovre: 40\u00a0% af 6 sager (få sager)',
    );
  });

  it('keeps the treatment of another year or kommune to itself', () => {
    const others = [
      { kommune: 'Rødovre', aar: 2023 },
      { kommune: 'Hvidovre', aar: 2024 },
    ];
    expect(viewOf([row()], others).behandling).to.equal(undefined);
  });

  it('shows the comment of the row, and keeps the slot for the own kommune', () => {
    const rows = [row({ bemaerkning: 'Vores ord' })];
    expect(viewOf(rows).comment).to.include({ text: 'Vores ord', slot: true });
    expect(viewOf(rows, [], { valgt: 'Rødovre' }).comment.slot).to.equal(false);
    expect(viewOf(rows, [], { kommune: 'Hvidovre', valgt: 'Rødovre' }).comment.slot).to.equal(
      false,
    );
  });

  it('marks a rate that was computed, this year and last', () => {
    const upheld = { omgjort: undefined, stadfaestet: 60 };
    const view = viewOf([row(upheld), row({ ...upheld, aar: 2023 })]);
    expect(view.rate).to.deep.equal({ text: '40\u00a0%', note: 'beregnet' });
    expect(view.previous?.lines[0]).to.contain('beregnet');
  });

  it('calls the state of last year by its name', () => {
    const view = viewOf([row(), row({ aar: 2023, omgjort: undefined, sager: 0 })]);
    expect(view.previous?.lines).to.deep.equal([
      'Rødovre: ingen sager',
      'Hele landet: ikke oplyst',
    ]);
  });
});
