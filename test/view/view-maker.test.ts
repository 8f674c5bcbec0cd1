import { expect } from '@open-wc/testing';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import { readSettings, type Attributes } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { viewMaker } from '../../src/view/view-maker.js';

const input = (attributes: Attributes) => ({
  shown: readSettings(attributes, da),
  reading: { dataset: EMBEDDED, fejl: [], advarsler: [], raekker: 0, kommuner: 0 },
  boundaryProblems: [],
  partMissing: false,
  strings: da,
});

describe('the views of an element', () => {
  it('are the same object for the same input', () => {
    const viewOf = viewMaker();
    const same = input({ kommune: 'Rødovre' });
    expect(viewOf({ ...same })).to.equal(viewOf({ ...same }));
    expect(viewOf(input({ kommune: 'Herlev' }))).not.to.equal(viewOf(same));
  });

  it('keep their map while only the kommune is another, and share it with other elements', () => {
    const viewOf = viewMaker();
    const { map } = viewOf(input({ valgt: '175' }));
    expect(viewOf(input({ valgt: '163' })).map).to.equal(map);
    expect(viewMaker()(input({ valgt: '153' })).map).to.equal(map);
    expect(viewOf(input({ skala: 'niveau' })).map).not.to.equal(map);
    const other = viewMaker()(input({ skala: 'niveau' })).map;
    expect(viewOf(input({ skala: 'niveau' })).map).to.equal(other);
  });

  it('keep their map also after other elements have shown another', () => {
    const viewOf = viewMaker();
    const { map } = viewOf(input({}));
    viewMaker()(input({ skala: 'niveau' }));
    expect(viewOf(input({ kommune: 'Rødovre' })).map).to.equal(map);
  });
});
