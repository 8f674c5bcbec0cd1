import { expect } from '@open-wc/testing';
import { OMRAADER } from '../../src/dataset/omraade.js';
import { range } from '../../src/range.js';
import { da } from '../../src/strings/da.js';
import { en } from '../../src/strings/en.js';
import { laterDa } from '../../src/strings/later-da.js';
import { laterEn } from '../../src/strings/later-en.js';
import { trendView } from '../../src/view/trend-view.js';
import { datasetOf, embeddedUntil, inputOf } from '../helpers/datasets.js';
import { publishedFigures } from '../data/published-figures.js';

const national = (aar: number, omgjort: number) => ({
  kommune: 'Danmark',
  omraade: 'social',
  aar,
  omgjort,
});

describe('the trend', () => {
  const known = embeddedUntil(2024);
  const published = publishedFigures().filter(({ kommune }) => kommune === '000');

  for (const omraade of OMRAADER) {
    const years = published.filter((row) => row.omraade === omraade).map(({ aar }) => aar);

    it(`has a point for each published national year of ${omraade}, and none between`, () => {
      const chart = trendView(inputOf({ valgt: '000', omraade }))?.chart;
      expect(chart?.national.points).to.have.length(years.length);
    });

    it(`joins only neighbouring years of ${omraade}, and none across 1 January 2024`, () => {
      const joined = years.filter((aar) => years.includes(aar + 1) && aar + 1 !== 2024);
      const chart = trendView(inputOf({ valgt: '000', omraade }))?.chart;
      expect(chart?.national.lines).to.have.length(joined.length);
      const { x } = chart?.break ?? { x: NaN };
      expect(x, 'the break').to.be.above(0);
      for (const { from, to } of chart?.national.lines ?? []) expect(from.x < x).to.equal(to.x < x);
    });
  }

  it('names the heights as high as rates of the same percent', () => {
    const rates = [2021, 2022, 2023].map((aar, i) => national(aar, 20 * i));
    const { ticks = [], national: country } =
      trendView(inputOf({ valgt: '000' }, { dataset: datasetOf(...rates) }))?.chart ?? {};
    expect(ticks.slice(0, 3)).to.deep.equal(
      country?.points.map(({ y }, i) => ({ y, text: `${20 * i}\u00a0%` })),
    );
  });

  it('marks a rate of few cases in the table', () => {
    const row = trendView(
      inputOf({ valgt: '175', omraade: 'voksenhandicap' }, { dataset: known }),
    )?.rows.at(-1);
    expect(row?.cells[0]).to.deep.equal({ text: '33\u00a0%', note: 'få sager' });
  });

  it('says under the chart which of its figures are of few cases or computed', () => {
    const notesOf = (...rows: Parameters<typeof datasetOf>) =>
      trendView(inputOf({ valgt: '175' }, { dataset: datasetOf(...rows) }))?.notes;
    const years = [national(2020, 40), national(2021, 41), national(2022, 42)];
    const own = { kommune: 'Rødovre', omraade: 'social', aar: 2022 };
    expect(notesOf(...years, { ...own, omgjort: 33, sager: 12 })).to.deep.equal([]);
    expect(
      notesOf(
        ...years,
        { ...national(2023, 0), omgjort: undefined, stadfaestet: 57 },
        { ...own, omgjort: 33, sager: 6 },
        { ...own, aar: 2023, stadfaestet: 60, sager: 6 },
      )?.[0],
    ).to.equal(
      'Rødovre 2023: 40\u00a0% (beregnet, få sager); Hele landet 2023: 43\u00a0% (beregnet); Rødovre 2022: 33\u00a0% (få sager)',
    );
  });

  it('marks the break between 2023 and 2024 and explains it', () => {
    const view = trendView(inputOf({ valgt: '175' }));
    const xOf = (aar: string) => view?.chart?.years.find(({ text }) => text === aar)?.x ?? NaN;
    expect(view?.chart?.break?.x).to.be.within(xOf('2023'), xOf('2024'));
    expect(view?.notes).to.include(laterDa.barnetsLov);
  });

  it('shows one or two years of a kommune as points without a line', () => {
    const chart = trendView(inputOf({ valgt: '175' }, { dataset: known }))?.chart;
    const labels = chart?.labels.filter(({ egen }) => egen).map(({ text }) => text);
    expect(labels).to.deep.equal(['62\u00a0%', '36\u00a0%']);
    expect(chart?.kommune?.lines).to.deep.equal([]);
  });

  it('leaves a figure to the table that would touch a newer one on a phone', () => {
    const rows = range(2004, 2023).flatMap((aar) => [
      national(aar, 40),
      { ...national(aar, 30), kommune: 'Rødovre' },
    ]);
    const labels = trendView(inputOf({ valgt: '175' }, { dataset: datasetOf(...rows) }))?.chart
      ?.labels;
    expect(labels?.map(({ text, egen }) => [text, egen])).to.deep.equal([
      ['30\u00a0%', true],
      ['40\u00a0%', false],
      ['40\u00a0%', false],
    ]);
  });

  it('leaves a figure to the table that would cover another year on a phone', () => {
    const own = [60, 50, 45].map((omgjort, i) => ({
      ...national(2021 + i, omgjort),
      kommune: 'Rødovre',
    }));
    const rows = [...range(2012, 2023).map((aar) => national(aar, 20)), ...own];
    const labels = trendView(inputOf({ valgt: '175' }, { dataset: datasetOf(...rows) }))?.chart
      ?.labels;
    expect(labels?.map(({ text }) => text)).to.deep.equal(['45\u00a0%', '20\u00a0%', '20\u00a0%']);
  });

  it('sets the years before and after barnets lov further apart', () => {
    const years =
      trendView(inputOf({ valgt: '175' }, { dataset: known }))?.chart?.years.map(({ x }) => x) ??
      [];
    const steps = years.slice(1).map((x, i) => Math.round(x - (years[i] ?? NaN)));
    expect(steps).to.deep.equal([9, 9, 9, 9, 9, 9, 9, 20]);
    expect([years[0], years.at(-1)]).to.deep.equal([8, 92]);
  });

  it('joins three years of a kommune before the break', () => {
    const rows = [2021, 2022, 2023].flatMap((aar) => [
      national(aar, 40),
      { ...national(aar, 30), kommune: 'Rødovre' },
    ]);
    expect(
      trendView(inputOf({ valgt: '175' }, { dataset: datasetOf(...rows) }))?.chart?.kommune?.lines,
    ).to.have.length(2);
  });

  it('is figures without a chart where fewer than three national years are known', () => {
    const view = trendView(
      inputOf({ valgt: '000' }, { dataset: datasetOf(national(2023, 38.6), national(2024, 44.9)) }),
    );
    expect(view?.chart).to.equal(undefined);
    expect(view?.rows.map(({ aar, cells }) => [aar, cells[0]?.text])).to.deep.equal([
      ['2023', '38,6\u00a0%'],
      ['2024', '44,9\u00a0%'],
    ]);
    expect(view?.notes).to.include(laterDa.barnetsLov);
  });

  it('calls a missing year not reported, never 0', () => {
    const rows = trendView(inputOf({ valgt: '000', omraade: 'boernehandicap' }))?.rows;
    expect(rows?.find(({ aar }) => aar === '2022')?.cells[0]?.text).to.equal('ikke oplyst');
  });

  it('says why a line is broken, of the country and of a kommune, and nothing of one that is not drawn', () => {
    const country = range(2017, 2023).map((aar) => national(aar, 40));
    const explained = (...years: number[]) => {
      const own = years.map((aar) => ({ ...national(aar, 30), kommune: 'Rødovre' }));
      const dataset = datasetOf(...country, ...own);
      return trendView(inputOf({ valgt: '175' }, { dataset }))?.notes;
    };
    expect(explained(2019, 2021, 2022)).to.include(laterDa.udviklingHuller);
    expect(explained(2020, 2021, 2022)).not.to.include(laterDa.udviklingHuller);
    expect(explained(2019, 2021)).not.to.include(laterDa.udviklingHuller);
    const without = datasetOf(...country.filter(({ aar }) => aar !== 2020));
    expect(trendView(inputOf({ valgt: '000' }, { dataset: without }))?.notes).to.include(
      laterDa.udviklingHuller,
    );
  });

  it('says so too where a year between has no cases or hidden figures, in words that hold for all', () => {
    const country = range(2017, 2023).map((aar) => national(aar, 40));
    const own = [2019, 2020, 2022].map((aar) => ({ ...national(aar, 30), kommune: 'Rødovre' }));
    const between = { kommune: 'Rødovre', omraade: 'social', aar: 2021 } as const;
    for (const state of [{ sager: 0 }, { status: 'diskretioneret' }] as const) {
      const dataset = datasetOf(...country, ...own, { ...between, ...state });
      const notes = trendView(inputOf({ valgt: '175' }, { dataset }))?.notes;
      expect(notes).to.include(laterDa.udviklingHuller);
    }
    expect(laterDa.udviklingHuller).not.to.contain(da.klasse['ikke-oplyst']);
    expect(laterEn.udviklingHuller).not.to.contain(en.klasse['ikke-oplyst']);
  });

  it('says all its figures in words', () => {
    const label = trendView(inputOf({ valgt: '175' }))?.chart?.label ?? '';
    for (const words of ['2016: 37\u00a0%', '2022: 37,5\u00a0%', 'Rødovre: 2023: 36\u00a0%'])
      expect(label).to.contain(words);
  });
});
