import { html, svg, type TemplateResult } from 'lit';
import type { DotsView } from '../view/outcomes-view.js';

const PER_ROW = 25;
const SIZE = 10;

/** One dot per case, so that six cases look like six. Upheld cases are rings. */
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
    ${udfald.map(
      (one, i) =>
        svg`<circle data-udfald=${one} cx=${((i % PER_ROW) + 0.5) * SIZE} cy=${(Math.floor(i / PER_ROW) + 0.5) * SIZE} r="3.6"></circle>`,
    )}
  </svg>`;
}
