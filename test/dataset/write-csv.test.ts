import { expect } from '@open-wc/testing';
import { datasetRows } from '../../src/dataset/write-csv.js';
import { datasetOf } from '../helpers/datasets.js';

describe('a dataset as CSV', () => {
  const made = { kommune: 'Greve', omraade: 'social', aar: 2024 } as const;
  const cells = (...[row]: Parameters<typeof datasetOf>) => {
    const [headings = [], texts = []] = datasetRows(datasetOf(...(row ? [row] : [])));
    return Object.fromEntries(headings.map((heading, i) => [heading, texts[i]]));
  };

  it('has each figure under its heading, with the decimals it was given', () =>
    expect(
      cells({
        ...made,
        sager: 74,
        stadfaestet: '38.0',
        omgjort: 62,
        aendret: 2.7,
        hjemvist: 59,
        afgoerelser: 900,
        modtagere: 850,
        bemaerkning: 'Vores ord',
      }),
    ).to.deep.equal({
      Kommunekode: '253',
      Kommune: 'Greve',
      Område: 'social',
      År: '2024',
      Sager: '74',
      Stadfæstede: '38,0',
      Omgørelsesprocent: '62',
      Ændrede: '2,7',
      Hjemviste: '59',
      Status: '',
      Afgørelser: '900',
      Modtagere: '850',
      Bemærkning: 'Vores ord',
    }));

  it('gives no count that is known from below only, and keeps 0 from missing', () => {
    const few = cells({ ...made, sager: 0, modtagere: 0, afgoerelser: { mindst: 90 } });
    expect(few).to.include({ Sager: '0', Modtagere: '0', Afgørelser: '', Omgørelsesprocent: '' });
  });
});
