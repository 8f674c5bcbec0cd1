import { expect } from '@open-wc/testing';
import { da } from '../../src/strings/da.js';
import { laterDa } from '../../src/strings/later-da.js';
import { reportView } from '../../src/view/report-view.js';
import { datasetOf, inputOf } from '../helpers/datasets.js';

const RODOVRE = { kommune: 'Rødovre' };

it('the sheet has the outcomes of each område under its own name', () => {
  const { omraader } = reportView(inputOf(RODOVRE));
  expect(
    omraader.map(({ title, outcomes }) => [
      title,
      outcomes?.rows[0]?.cells.map(({ text }) => text),
    ]),
  ).to.deep.equal([
    ['Socialområdet samlet', ['59\u00a0%', '37,8\u00a0%']],
    ['Børnehandicap', ['78\u00a0%', '41,3\u00a0%']],
    ['Voksenhandicap', ['17\u00a0%', '35,9\u00a0%']],
  ]);
});

describe("the sheet's national figures", () => {
  it('are said to be rounded where they do not add up, and named where they are further off', () => {
    const { omraader } = reportView(inputOf(RODOVRE));
    expect(omraader.map(({ national }) => national?.notes)).to.deep.equal([
      [laterDa.barnetsLov],
      // 2023 is printed as 48.4 = 36.9 + 11.6.
      [laterDa.barnetsLov, da.afrundedeTal],
      [laterDa.barnetsLov, da.afrundedeTal],
    ]);
    const off = datasetOf({
      kommune: 'Danmark',
      omraade: 'social',
      aar: 2022,
      omgjort: 40,
      stadfaestet: 50,
    });
    const { national } =
      reportView(inputOf(RODOVRE, { dataset: off, aar: 2023 })).omraader[0] ?? {};
    expect(national?.notes).to.deep.equal([da.tallenePasserIkke('Hele landet 2022 (10,0)')]);
  });
});
