import { html, svg, type TemplateResult } from 'lit';
import type { DotsView } from '../view/outcomes-view.js';

const PER_ROW = 25;
const SIZE = 10;
const RADIUS = 3.6;

/** A circle of two halves, from its left end. */
const dot = (i: number): string => {
  const [row, column] = [Math.floor(i / PER_ROW), i % PER_ROW];
  const half = `a${RADIUS},${RADIUS},0,0,0,`;
  return `M${(column + 0.5) * SIZE - RADIUS},${(row + 0.5) * SIZE}${half}${2 * RADIUS},0${half}${-2 * RADIUS},0Z`;
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
