import { expect, html } from '@open-wc/testing';
import { findAll, settled, widget } from '../helpers/element.js';

const figures = { kommune: 'Rødovre', omraade: 'social', aar: 2024 } as const;

describe('the figures in the bars', () => {
  for (const visning of ['kort', 'bilag'])
    it(`stay within their part, however narrow the bar, in ${visning}`, async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          kommune="Rødovre"
          visning=${visning}
          sammenlign="6-byer"
          style="font: 16px Arial, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      let drawn = 0;
      for (const [hjemvist, aendret] of [
        [14.3, 20.1],
        [15, 14],
        [18.4, 18.5],
      ] as const) {
        element.data = { raekker: [{ ...figures, hjemvist, aendret }] };
        for (const width of [288, 320, 608, 640, 740, 761]) {
          element.style.width = `${width}px`;
          await settled(element);
          for (const text of findAll(element, '.bjaelke text')) {
            drawn++;
            const part = text.previousElementSibling?.getBoundingClientRect();
            expect(text.getBoundingClientRect().right).to.be.at.most(
              part?.right ?? NaN,
              `${text.textContent} of ${hjemvist} and ${aendret} at ${width} px`,
            );
          }
        }
      }
      expect(drawn).to.be.above(50);
    });
});
