import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegendEntry, LegendView } from '../view/map-view.js';
import { fillOf, patterns } from './map.js';

const swatch = ({ klasse }: LegendEntry) =>
  html`<svg class="felt" viewBox="0 0 36 24" aria-hidden="true">
    ${patterns}
    <rect data-klasse=${klasse} fill=${fillOf(klasse)} x="1" y="1" width="34" height="22"></rect>
  </svg>`;

const entry = (item: LegendEntry) => html`<li>${swatch(item)}<span>${item.label}</span></li>`;

/** The colour scale as a row of classes with the national rate marked, then a word for every class and state. */
export const legend = ({
  title,
  classes,
  states,
  faaSager,
  landstal,
  note,
}: LegendView): TemplateResult => {
  const width = 100 / classes.length;
  return html`<div part="forklaring" class="forklaring">
    <p class="forklaring-titel">${title}</p>
    <svg class="skala" aria-hidden="true">
      ${classes.map(
        ({ klasse }, i) =>
          svg`<rect data-klasse=${klasse} x="${i * width}%" y="0" width="${width}%" height="100%"></rect>`,
      )}
      ${
        landstal &&
        svg`<line class="landstal" x1="${landstal.position * 100}%" x2="${landstal.position * 100}%" y1="0" y2="100%"></line>`
      }
    </svg>
    ${landstal ? html`<p class="landstal-tekst">▲ ${landstal.label}</p>` : nothing}
    <ul>
      ${[...classes, ...states].map(entry)}
      ${
        faaSager &&
        html`<li>
          <svg class="felt" viewBox="0 0 36 24" aria-hidden="true">
            <rect class="omrids faa-sager" x="1" y="1" width="34" height="22"></rect></svg
          ><span>${faaSager}</span>
        </li>`
      }
    </ul>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </div>`;
};
