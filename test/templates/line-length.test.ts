import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { findAll, widget } from '../helpers/element.js';

/** The text of a paragraph as the lines on the screen. */
function linesOf(paragraph: Element): string[] {
  const lines = new Map<number, string>();
  const range = document.createRange();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    for (let i = 0; i < text.length; i++) {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const box = range.getClientRects()[0];
      // Bold and small letters of a line have other tops.
      const line = box && Math.round(box.bottom / 6);
      if (line !== undefined) lines.set(line, (lines.get(line) ?? '') + text.data[i]);
    }
  return [...lines.values()].map((line) => line.trim());
}

describe('lines of text', () => {
  before(() => setViewport({ width: 1100, height: 1000 }));

  for (const visning of ['kort', 'tabel', 'bilag'])
    it(`can be read without losing the way: in ${visning}`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="København"
          visning=${visning}
          style="font: 16px Arial, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      for (const details of findAll(element, 'details:not(.menu)'))
        (details as HTMLDetailsElement).open = true;
      const lines = findAll(element, 'p:not(.skjult), .sager li').flatMap(linesOf);
      expect(lines).to.have.length.above(20);
      // A few characters more where they are narrow ones.
      expect(lines.filter((line) => line.length > 70)).to.deep.equal([]);
    });
});
