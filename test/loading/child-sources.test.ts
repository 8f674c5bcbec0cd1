import { expect } from '@open-wc/testing';
import { childSource } from '../../src/loading/child-sources.js';

function cellsOf(...cells: string[]): readonly string[] {
  const table = document.createElement('table');
  table.innerHTML = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const source = childSource(table);
  return source.form === 'grid' ? (source.grid.rows[0]?.cells ?? []) : [];
}

describe('a cell of a child table', () => {
  for (const [name, cell, text] of [
    ['a note above the line', '6<sup>1</sup>', '6'],
    ['a note in a box', '<p>74<sup><a href="#1">1)</a></sup></p>', '74'],
    ['a note below the line', '6<sub>1</sub>', '6'],
    ['a name with a note', 'Rødovre<sup>1</sup>', 'Rødovre'],
    ['a key to sort by', '<span style="display:none">1</span>74', '74'],
    ['a hidden box', '<span hidden>1</span>74', '74'],
    ['an invisible box', '<span style="visibility: hidden">1</span>74', '74'],
    ['a figure struck out', '<del>3</del>6<s>2</s><strike>1</strike>', '6'],
    ['a figure struck out by style', '6<span style="text-decoration: line-through">2</span>', '6'],
    ['a note raised by style', '74<span style="vertical-align: super">1</span>', '74'],
    [
      'a figure with other styles',
      '<span style="text-decoration: none; vertical-align: middle">62</span>',
      '62',
    ],
    ['what is no text', '74<!-- 1 --><style>a{}</style><script>1</script>', '74'],
    ['letters in boxes of their own', '<b>6</b><span>2</span>,<i>5</i>', '62,5'],
    ['lines', 'Rødovre<br>Kommune', 'Rødovre Kommune'],
    ['paragraphs', '<p>6</p><p>2</p>', '6 2'],
    ['white space', '\n  62 \n % ', '62 %'],
  ] as const)
    it(`is read as a person does: ${name}`, () =>
      expect(cellsOf('x', cell)).to.deep.equal(['x', text]));

  it('is read below its caption', () => {
    const table = document.createElement('table');
    table.innerHTML = '<caption>Tal for <b>2023</b></caption><tr><td>62</td></tr>';
    const source = childSource(table);
    expect(source.form === 'grid' && source.grid.rows).to.deep.equal([
      { number: 0, cells: ['Tal for 2023'] },
      { number: 1, cells: ['62'] },
    ]);
  });

  it('is read in a column that is hidden too', () => {
    const table = document.createElement('table');
    table.innerHTML = '<tr hidden><td hidden>2024</td><td style="display:none">62</td></tr>';
    const source = childSource(table);
    expect(source.form === 'grid' && source.grid.rows[0]?.cells).to.deep.equal(['2024', '62']);
  });
});
