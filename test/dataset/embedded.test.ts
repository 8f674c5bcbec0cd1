import { expect } from '@open-wc/testing';
import file from '../../data/danmarkskort.json' with { type: 'json' };
import { rowKey, type Kilde, type Row } from '../../src/dataset/dataset.js';
import { EMBEDDED } from '../../src/dataset/embedded.js';
import { FIELDS, SOURCES, publishedFigures } from '../data/published-figures.js';

/** A figure as it is printed: the decimals it was given, with a point. */
const printed = (row: Row, field: (typeof FIELDS)[number]): string | undefined => {
  const figure = row[field];
  return typeof figure === 'object' ? figure.value.toFixed(figure.decimals) : figure?.toString();
};

describe('the embedded figures', () => {
  const published = publishedFigures();

  it('are the rows that the documents give, no fewer and no more', () => {
    expect([...EMBEDDED.rows.keys()].sort()).to.deep.equal(published.map(rowKey).sort());
    expect(file.raekker).to.have.length(published.length);
  });

  for (const figures of published)
    it(`print ${rowKey(figures)} as ${figures.source} does`, () => {
      const row = EMBEDDED.rows.get(rowKey(figures));
      expect(row).to.exist;
      for (const field of FIELDS)
        expect(printed(row as Row, field), field).to.equal(figures.fields[field]);
    });

  it('name the source that each row was typed from', () => {
    for (const figures of published) {
      const row = EMBEDDED.rows.get(rowKey(figures));
      const { titel, udgiver, url, dato } = EMBEDDED.kilder.get(row?.kilde ?? '') ?? {};
      const source: Partial<Kilde> = SOURCES[figures.source];
      expect({ url, dato }, rowKey(figures)).to.deep.equal({ url: source.url, dato: source.dato });
      expect(titel?.startsWith(source.titel ?? '-'), rowKey(figures)).to.equal(true);
      expect(udgiver?.startsWith(source.udgiver ?? '-'), rowKey(figures)).to.equal(true);
    }
  });
});
