import { html, svg, type TemplateResult } from 'lit';
import type { DotsView } from '../view/outcomes-view.js';

const PER_ROW = 25;
const SIZE = 10;

const dot = (i: number): string => {
  const [row, column] = [Math.floor(i / PER_ROW), i % PER_ROW];
  return `M${column * SIZE + 1.4},${row * SIZE + SIZE / 2}a3.6,3.6,0,0,0,7.2,0a3.6,3.6,0,0,0,-7.2,0Z`;
};

/** One dot per case, so that six cases look like six. Upheld cases are rings. One path per outcome: a page may have many dots. */
export function caseDots({ label, udfald }: DotsView): TemplateResult {
  const columns = Math.min(PER_ROW, udfald.length);
  const rows = Math.ceil(udfald.length / PER_ROW);
  return html`<svg
    class="prikker"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${columns * SIZE} ${rows * SIZE}"
    width="${columns * 0.8}em"
  >
    ${[...new Set(udfald)].map(
      (kind) =>
        svg`<path data-udfald=${kind} d=${udfald.map((one, i) => (one === kind ? dot(i) : '')).join('')}></path>`,
    )}
  </svg>`;
}
