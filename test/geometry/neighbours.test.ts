import { expect } from '@open-wc/testing';
import type { Direction } from '../../src/geometry/directions.js';
import { embeddedBorders } from '../../src/geometry/embedded-borders.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { movesBetween, movesOf, type Moves } from '../../src/geometry/neighbours.js';
import { KOMMUNER, type Kode } from '../../src/kommuner/kommuner.js';

const moves = movesOf(embeddedShapes());

function reachedFrom(start: Kode, along: Moves): Set<Kode> {
  const seen = new Set([start]);
  for (const kode of seen) for (const to of Object.values(along.get(kode) ?? {})) seen.add(to);
  return seen;
}

describe('the arrow keys', () => {
  it('reach every kommune from every kommune', () => {
    for (const start of KOMMUNER.keys())
      expect(reachedFrom(start, moves).size, KOMMUNER.get(start)?.navn).to.equal(98);
  });

  const neighbours: [string, Kode, Direction, Kode][] = [
    ['Rødovre', '175', 'ArrowLeft', '161'],
    ['Rødovre', '175', 'ArrowDown', '167'],
    ['Samsø', '741', 'ArrowLeft', '727'],
    ['Samsø', '741', 'ArrowRight', '326'],
    ['Fanø', '563', 'ArrowRight', '561'],
    ['Læsø', '825', 'ArrowLeft', '813'],
    ['Ærø', '492', 'ArrowRight', '482'],
    ['Bornholm, where the map shows it,', '400', 'ArrowLeft', '707'],
  ];
  for (const [navn, from, key, to] of neighbours)
    it(`lead from ${navn} by ${key} to ${KOMMUNER.get(to)?.navn}`, () =>
      expect(moves.get(from)?.[key]).to.equal(to));

  it('lead nowhere where nothing lies', () => {
    const pair = movesBetween(
      new Map([
        ['101', [0, 0]],
        ['147', [10, 1]],
      ]),
      new Map(),
    );
    expect(pair.get('101')).to.deep.equal({ ArrowRight: '147' });
    expect(pair.get('147')).to.deep.equal({ ArrowLeft: '101' });
  });

  it('turn a key to a kommune that no key would lead to', () => {
    const crowded = movesBetween(
      new Map([
        ['a', [0, 0]],
        ['b', [10, 0]],
        ['c', [11, 8]],
        ['d', [20, 0]],
      ]),
      new Map(),
    );
    for (const start of ['a', 'b', 'c', 'd'])
      expect(reachedFrom(start, crowded).size, start).to.equal(4);
  });
});

describe('borders', () => {
  const cases: [string, Kode, readonly Kode[]][] = [
    ['Frederiksberg has one neighbour', '147', ['101']],
    ['Rødovre has five', '175', ['101', '153', '161', '163', '167']],
    ['Bornholm has none', '400', []],
  ];
  for (const [what, kode, expected] of cases)
    it(what, () => expect(embeddedBorders().get(kode)).to.deep.equal(expected));
  it('are mutual', () => {
    for (const [kode, others] of embeddedBorders())
      for (const other of others) expect(embeddedBorders().get(other)).to.include(kode);
  });
});
