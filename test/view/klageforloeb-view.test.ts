import { expect } from '@open-wc/testing';
import type { DatasetFile } from '../../src/dataset/dataset-file.js';
import { da } from '../../src/strings/da.js';
import { klageforloebView } from '../../src/view/klageforloeb-view.js';
import { parsed } from '../helpers/datasets.js';

describe('the outcomes of a klageforløb', () => {
  // Made-up figures.
  const titleOf = (trin: readonly number[]) => {
    const klageforloeb: DatasetFile['klageforloeb'] = [
      {
        kommune: 'Greve',
        aar: 2024,
        klager: 7,
        trin: trin.map((antal) => ({ navn: 'Afgjort', antal })),
        udfald: [
          { udfald: 'hjemvist', antal: 1 },
          { udfald: 'medhold', antal: 4 },
        ],
      },
    ];
    const [one] = parsed({ klageforloeb }).klageforloeb.values();
    return one && klageforloebView(one, da).outcomes?.title;
  };

  it('are numbered where a part has as many, or no part says', () => {
    expect(titleOf([2, 5])).to.equal('Udfald af afgjorte klager (5)');
    expect(titleOf([])).to.equal('Udfald af afgjorte klager (5)');
    expect(titleOf([3, 4])).to.equal('Udfald af afgjorte klager');
  });
});
