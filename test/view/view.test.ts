import { expect } from '@open-wc/testing';
import { EMPTY_DATASET, rowKey, type Dataset, type Row } from '../../src/dataset/dataset.js';
import type { RaekkeFile } from '../../src/dataset/dataset-file.js';
import type { Omraade } from '../../src/dataset/omraade.js';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import { readSettings, type Attributes } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { en } from '../../src/strings/en.js';
import { mapView } from '../../src/view/map-view.js';
import { sentences } from '../../src/view/notice-view.js';
import { NIVEAU } from '../../src/view/scale.js';
import { trendView } from '../../src/view/trend-view.js';
import { buildView, yearShown, type View } from '../../src/view/view.js';
import { datasetOf, inputOf, parsed } from '../helpers/datasets.js';
import { percentOf } from '../helpers/percent.js';

// Made-up figures: børnehandicap has none in 2023, and 2025 has only the country.
const rows: readonly Row[] = [
  { kommune: '175', omraade: 'social', aar: 2024, omgjort: percentOf(62) },
  { kommune: '175', omraade: 'social', aar: 2023, omgjort: percentOf(36) },
  { kommune: '175', omraade: 'boernehandicap', aar: 2024, omgjort: percentOf(78) },
  { kommune: '000', omraade: 'social', aar: 2025, omgjort: percentOf(40) },
];
const dataset: Dataset = {
  ...EMPTY_DATASET,
  rows: new Map(rows.map((row) => [rowKey(row), row])),
};

const view = (attributes: Attributes, leftOmraade?: Omraade, own = dataset): View => {
  const { settings, fejl } = readSettings(attributes, da);
  const { omraade, skala } = settings;
  const aar = yearShown(own, settings);
  const map = mapView({ dataset: own, omraade, aar, skala, strings: da });
  return buildView({
    dataset: own,
    settings,
    fejl,
    leftOmraade,
    indlaeser: false,
    strings: da,
    map,
  });
};

describe('what is spoken of a kommune', () => {
  it('has no capital after a comma', () => {
    for (const strings of [da, en]) {
      const { areas, spoken } = mapView({
        dataset: EMBEDDED,
        omraade: 'social',
        aar: 2024,
        skala: 'afvigelse',
        strings,
      });
      expect([spoken, ...[...areas.values()].map((area) => area.spoken)].join('; ')).not.to.match(
        /, \p{Lu}/u,
      );
    }
  });
});

describe('the map', () => {
  const made = { omraade: 'social', aar: 2024 } as const;
  const raekker: readonly RaekkeFile[] = [
    { ...made, kommune: 'Rødovre', omgjort: 62, sager: 1234 },
    { ...made, kommune: 'Herlev', omgjort: 40 },
    { ...made, kommune: 'Greve', sager: 0 },
  ];
  const mapOf = (...landstal: RaekkeFile[]) =>
    mapView({
      dataset: datasetOf(...raekker, ...landstal),
      ...made,
      skala: 'afvigelse',
      strings: da,
    });
  const map = mapOf({ ...made, kommune: 'Danmark', omgjort: 44.9 });

  it('says of each kommune on which side of the country it is, and of how many cases', () => {
    const details = ['175', '163', '253', '101'].map((kode) => map.areas.get(kode)?.details);
    expect(details).to.deep.equal([
      ['17,1 procentpoint over landsgennemsnittet', '1.234 sager'],
      ['4,9 procentpoint under landsgennemsnittet', 'Antallet af sager er ikke oplyst'],
      [],
      [],
    ]);
  });

  it('explains the states that occur, and counts them', () => {
    expect(map.legend.states).to.deep.equal([
      { klasse: 'ikke-oplyst', label: 'ikke oplyst', count: 95 },
      { klasse: 'ingen-sager', label: 'ingen sager', count: 1 },
    ]);
    const counted = map.legend.classes.filter(({ count }) => count > 0);
    expect(counted.map(({ klasse, label }) => [klasse, label])).to.deep.equal([
      ['under-1', '3–10 under'],
      ['over-2', '10–20 over'],
    ]);
  });

  it('has the title and the classes of the levels where there is no national rate', () => {
    expect(map.legend.title).to.equal(da.forklaring);
    const { title, classes } = mapOf().legend;
    expect(title).to.equal(da.forklaringNiveau);
    expect(classes.map(({ klasse }) => klasse)).to.deep.equal([...NIVEAU]);
  });
});

describe('many faults', () => {
  it('are fifty and how many more there are', () => {
    const said = (count: number) =>
      sentences(
        Array.from({ length: count }, () => ({ sti: 'data', besked: 'Forkert' })),
        da,
      );
    expect(said(50)).to.have.length(50);
    expect(said(53).slice(50)).to.deep.equal([da.flereFejl(3)]);
  });
});

describe('a computed rate', () => {
  const made = { omraade: 'social', aar: 2024 } as const;
  const derived = datasetOf(
    { ...made, kommune: 'Rødovre', stadfaestet: 38, sager: 8 },
    { ...made, kommune: 'Danmark', aendret: 7.1, hjemvist: 37.8 },
  );

  it('is marked in the tooltip, the legend and what is spoken', () => {
    const { areas, legend, spoken } = mapView({
      dataset: derived,
      ...made,
      skala: 'afvigelse',
      strings: da,
    });
    expect(areas.get('175')?.line).to.equal('Rødovre: 62\u00a0% (beregnet, få sager)');
    expect(areas.get('175')?.spoken).to.contain('62\u00a0% (beregnet, få sager). 17,1');
    expect(legend.landstal?.label).to.equal('Hele landet: 44,9\u00a0% (beregnet)');
    expect(spoken).to.contain('44,9\u00a0% (beregnet)');
  });

  it('is marked in the words of the chart', () => {
    const years = [2022, 2023, 2024].map((aar) => ({
      ...made,
      aar,
      kommune: 'Danmark',
      stadfaestet: 60,
    }));
    const { chart } = trendView(inputOf({ valgt: '000' }, { dataset: datasetOf(...years) })) ?? {};
    expect(chart?.label).to.contain('2022: 40\u00a0% (beregnet), 2023: 40\u00a0% (beregnet)');
  });
});

describe('the year shown', () => {
  it('is the newest in which a kommune has a row for the område, not the country alone', () => {
    expect(view({}).aar).to.equal(2024);
    expect(view({}).years.map(({ value }) => value)).to.deep.equal(['2024', '2023']);
  });

  it('gives way to the newest, said as no error, when a visitor chose an område without it', () => {
    const { aar, fejl, note } = view({ omraade: 'boernehandicap', aar: 2023 }, 'social');
    expect(aar).to.equal(2024);
    expect(fejl).to.deep.equal([]);
    expect(note).to.include('2023').and.include('2024');
  });

  it('is said too when it was the newest of the område that the visitor came from', () => {
    const rows = new Map(dataset.rows).set(
      rowKey({ kommune: '175', omraade: 'social', aar: 2025 }),
      {
        kommune: '175',
        omraade: 'social',
        aar: 2025,
        omgjort: percentOf(50),
      },
    );
    const { aar, fejl, note, status } = view({ omraade: 'boernehandicap' }, 'social', {
      ...dataset,
      rows,
    });
    expect(aar).to.equal(2024);
    expect(fejl).to.deep.equal([]);
    expect(note).to.equal(da.nyesteAar(2024, 'børnehandicapområdet', 2025));
    expect(status.omraade).to.include(note);
    expect(view({ omraade: 'boernehandicap' }, 'social').note).to.equal(undefined);
  });

  it('is no error of the page where the område that the visitor chose has no figures', () => {
    for (const aar of [undefined, 2024]) {
      const { fejl, note } = view({ omraade: 'voksenhandicap', aar }, 'social');
      expect(fejl).to.deep.equal([]);
      expect(note).to.equal(da.ingenTal);
    }
  });

  it('is named without years to choose from where there are none', () => {
    const { fejl } = view({ omraade: 'voksenhandicap', aar: 2024 });
    expect(fejl.map(({ besked }) => besked)).to.deep.equal([
      'aar: Her er ingen kommunetal for voksenhandicapområdet i 2024.',
    ]);
  });

  it('is an error when the page asked for a year without figures', () => {
    const { aar, fejl, note } = view({ omraade: 'boernehandicap', aar: 2023 });
    expect(aar).to.equal(2024);
    expect(fejl.map(({ sti }) => sti)).to.deep.equal(['aar']);
    expect(note).to.equal(undefined);
  });
});

describe('a view', () => {
  it('can be copied and written down, though its parts are made when they are read', () => {
    const one = view({ kommune: '175' });
    expect({ ...one }.title).to.equal(one.title);
    expect(JSON.parse(JSON.stringify(one))).to.include({ title: one.title, aar: one.aar });
  });
});

describe('the sources', () => {
  const made = { kommune: 'Glostrup', omraade: 'social', omgjort: 40 } as const;
  const sourced = (before: string | undefined): Dataset =>
    parsed({
      kilder: [
        { id: 'x', titel: 'X' },
        { id: 'y', titel: 'Y' },
      ],
      raekker: [
        { ...made, aar: 2024, kilde: 'y' },
        { ...made, aar: 2023, ...(before && { kilde: before }) },
        { ...made, aar: 2022, kilde: 'x' },
      ],
    });
  const named = (visning: string, before: string | undefined) => {
    const { kilder, egneTal } = view({ visning }, undefined, sourced(before)).sources;
    return [kilder.map(({ titel }) => titel).join(), egneTal];
  };

  it("hold those of last year's column in the table of all kommuner", () => {
    expect(named('tabel', 'x')).to.deep.equal(['Y,X', false]);
    expect(named('tabel', undefined)).to.deep.equal(['Y', true]);
    expect(named('kort', 'x')).to.deep.equal(['Y', false]);
  });

  it('hold those of the other områder for the inspected and the compared, this year and last', () => {
    const other = { omraade: 'boernehandicap', omgjort: 40 } as const;
    const own = parsed({
      kilder: ['v', 'w', 'x', 'y', 'z'].map((id) => ({ id, titel: id.toUpperCase() })),
      raekker: [
        { ...made, aar: 2024, kilde: 'v' },
        { ...other, kommune: 'Glostrup', aar: 2023, kilde: 'w' },
        { ...other, kommune: 'Greve', aar: 2024, kilde: 'x' },
        { ...other, kommune: 'Greve', aar: 2023, kilde: 'y' },
        { ...other, kommune: 'Herlev', aar: 2024, kilde: 'z' },
      ],
    });
    const { sources } = view({ valgt: 'Glostrup', sammenlign: 'Greve' }, undefined, own);
    expect(sources.kilder.map(({ titel }) => titel)).to.deep.equal(['V', 'W', 'X']);
  });

  it('hold none of the country’s in other områder beside a kommune without figures, but on the sheet', () => {
    const country = { kommune: 'Danmark', aar: 2024, omgjort: 40 } as const;
    const own = parsed({
      kilder: ['s', 'b'].map((id) => ({ id, titel: id.toUpperCase() })),
      raekker: [
        { ...country, omraade: 'social', kilde: 's' },
        { ...country, omraade: 'boernehandicap', kilde: 'b' },
        { ...made, aar: 2024, kilde: 's' },
      ],
    });
    const titles = (valgt: string, visning = 'kort') =>
      view({ valgt, visning }, undefined, own).sources.kilder.map(({ titel }) => titel);
    expect(titles('Greve')).to.deep.equal(['S']);
    expect(titles('Greve', 'bilag')).to.deep.equal(['S', 'B']);
    expect(titles('Glostrup')).to.deep.equal(['S', 'B']);
    expect(titles('000')).to.deep.equal(['S', 'B']);
  });

  it('hold those of the country beside the compared, who may be shown in all three områder', () => {
    const own = parsed({
      kilder: ['v', 'w'].map((id) => ({ id, titel: id.toUpperCase() })),
      raekker: [
        { ...made, aar: 2024, kilde: 'v' },
        { ...made, kommune: 'Danmark', omraade: 'boernehandicap', aar: 2024, kilde: 'w' },
      ],
    });
    const titles = (attributes: Attributes) =>
      view({ valgt: 'Greve', ...attributes }, undefined, own).sources.kilder.map(
        ({ titel }) => titel,
      );
    expect(titles({ sammenlign: 'Glostrup' })).to.deep.equal(['V', 'W']);
    expect(titles({ sammenlign: 'Glostrup', skjul: 'sammenligning' })).to.deep.equal(['V']);
    expect(titles({})).to.deep.equal(['V']);
  });

  it('hold none that only a panel which is left out would show', () => {
    const own = parsed({
      kilder: ['v', 'w', 'x'].map((id) => ({ id, titel: id.toUpperCase() })),
      raekker: [
        { ...made, aar: 2024, kilde: 'v' },
        { ...made, aar: 2023, kilde: 'w' },
        { ...made, omraade: 'boernehandicap', aar: 2024, kilde: 'x' },
      ],
    });
    const titles = (skjul: string, visning = 'kort') =>
      view({ valgt: 'Glostrup', skjul, visning }, undefined, own)
        .sources.kilder.map(({ titel }) => titel)
        .join('');
    expect(titles('udvikling')).to.equal('VWX');
    expect(titles('udvikling panel')).to.equal('V');
    expect(titles('panel')).to.equal('VW');
    expect(titles('udvikling panel', 'bilag')).to.equal('VWX');
  });

  it('hold those of years before for the trend, which the sheet has not', () => {
    const titles = (visning: string) =>
      view({ visning, valgt: 'Glostrup' }, undefined, sourced(undefined)).sources.kilder.map(
        ({ titel }) => titel,
      );
    expect([titles('kort'), titles('bilag')]).to.deep.equal([['Y', 'X'], ['Y']]);
  });

  it('hold those of the klageforløb shown', () => {
    const own = parsed({
      kilder: [{ id: 'k', titel: 'Optælling' }],
      raekker: [{ ...made, aar: 2024 }],
      klageforloeb: [{ kommune: 'Glostrup', aar: 2024, klager: 2, kilde: 'k' }],
    });
    const titles = (attributes: Attributes) =>
      view(attributes, undefined, own).sources.kilder.map(({ titel }) => titel);
    expect(titles({ valgt: 'Glostrup' })).to.deep.equal(['Optælling']);
    expect(titles({ valgt: 'Glostrup', skjul: 'klageforloeb' })).to.deep.equal([]);
    expect(titles({ valgt: 'Greve' })).to.deep.equal([]);
  });

  it('say where to find what has no address to link to', () => {
    const own = parsed({
      kilder: [{ id: 'n', titel: 'Notat', url: 'Sag 25/1234', udgiver: 'Greve', dato: '2025-06' }],
      raekker: [{ ...made, aar: 2024, kilde: 'n' }],
    });
    expect(view({}, undefined, own).sources.kilder).to.deep.equal([
      { titel: 'Notat', url: undefined, udgiver: 'Greve', rest: 'juni 2025, Sag 25/1234' },
    ]);
  });

  it('hold none of the own kommune’s figures that are nowhere beside the one inspected', () => {
    const shown = (valgt: string) =>
      view({ kommune: 'Glostrup', valgt }, undefined, sourced('x')).sources.kilder.map(
        ({ titel }) => titel,
      );
    expect(shown('Glostrup')).to.deep.equal(['Y', 'X']);
    expect(shown('Greve')).to.deep.equal(['Y']);
  });
});

describe('a year without a national rate', () => {
  it('is shown by level, without difference, and says why', () => {
    const { map, panel, note } = view({ kommune: '175' });
    expect(map.areas.get('175')?.klasse).to.equal('niveau-4');
    expect(panel?.difference).to.equal(da.intetLandstal);
    expect(note).to.equal(undefined);
  });

  it('says why whatever is inspected and however the page shows it', () => {
    expect(view({ valgt: '163', skala: 'niveau' }).panel?.difference).to.equal(da.intetLandstal);
    expect(view({}).panel?.difference).to.equal(da.intetLandstal);
    expect(view({ skjul: 'panel forklaring' }).note).to.equal(da.intetLandstal);
    expect(view({ skala: 'niveau' }).map.legend.note).to.equal(da.intetLandstal);
  });

  it('says nothing of it where there are no figures at all', () => {
    const { panel, map } = view({ omraade: 'voksenhandicap' });
    expect(panel?.difference).to.equal(undefined);
    expect(map.legend.note).to.equal(undefined);
  });
});
