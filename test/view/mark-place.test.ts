import { expect } from '@open-wc/testing';
import { markLines, markPlace } from '../../src/view/mark-place.js';

describe('a mark on a scale', () => {
  it('has its words in the middle, and turned inwards at the ends', () => {
    const placed = (position: number): unknown[] =>
      Object.values(markPlace(position, ['Greve: 45 %']));
    expect(placed(0.5)).to.deep.equal(['50%', '50%', 'middle']);
    expect(placed(0.1)).to.deep.equal(['10%', '10%', 'start']);
    expect(placed(0.9)).to.deep.equal(['90%', '90%', 'end']);
  });

  it('has the words that have room in the middle, also near an end', () => {
    expect(markPlace(0.2, ['Greve: 45 %']).anchor).to.equal('middle');
    expect(markPlace(0.8, ['Rødovre: 62 % (beregnet)']).anchor).to.equal('end');
  });

  it('has a long label from end to end', () => {
    const label = 'Hele landet: 45,5 % (beregnet)';
    const from = (position: number) => markPlace(position, [label]).from;
    expect([0.1, 0.4, 0.9].map(from)).to.deep.equal(['0%', '50%', '100%']);
  });

  it('has what is in brackets on a line below a longer one', () => {
    const long = 'Ringkøbing-Skjern: 66,7 % (beregnet, få sager)';
    expect(markLines(long)).to.deep.equal(['Ringkøbing-Skjern: 66,7 %', '(beregnet, få sager)']);
    expect(markLines('Ishøj: 66,7 % (få sager)')).to.have.length(1);
  });

  it('moves a label that would reach past the end of a phone’s scale', () => {
    const { from, anchor } = markPlace(0.63, ['Ringkøbing-Skjern: 63,3 %']);
    expect(anchor).to.equal('end');
    expect(parseFloat(from)).to.be.closeTo(85, 0.01);
  });
});
