import { html, type TemplateResult } from 'lit';
import type { LegendView } from '../view/map-view.js';
import { fillOf } from './patterns.js';

/** What the colours mean, where the code and the style of the legend cannot be had. The patterns are the map's. */
export const plainLegend = ({ title, classes, states }: LegendView): TemplateResult =>
  html`<div part="forklaring">
    <p>${title}</p>
    <ul>
      ${[...classes, ...states].map(
        ({ klasse, label, count }) =>
          html`<li>
            <svg width="24" height="14" viewBox="0 0 48 28" aria-hidden="true">
              <rect
                data-klasse=${klasse}
                fill=${fillOf(klasse, 'kort')}
                stroke="currentColor"
                width="48"
                height="28"
              ></rect>
            </svg>
            ${label}: ${count}
          </li>`,
      )}
    </ul>
  </div>`;
