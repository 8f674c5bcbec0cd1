import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Segment } from '../view/stacked.js';

/** A bar from 0 to 100 percent; where the shares stop, it stops. */
export const outcomeBar = (
  segments: readonly Segment[],
  landstal?: number,
  label?: string,
): TemplateResult =>
  html`<svg
    class="bjaelke"
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
  >
    <rect class="bund" y="20%" width="100%" height="60%"></rect>
    ${segments.map(
      ({ udfald, start, width, label }) =>
        svg`<rect data-udfald=${udfald} x="${start}%" y="0" width="${width}%" height="100%"></rect>
          ${
            label === undefined
              ? nothing
              : svg`<text data-udfald=${udfald} x="${start}%" dx="0.4em" y="50%" dominant-baseline="central">${label}</text>`
          }`,
    )}
    ${
      landstal === undefined
        ? nothing
        : ['landstal ydre', 'landstal'].map(
            (line) =>
              svg`<line class=${line} x1="${landstal}%" x2="${landstal}%" y1="-50%" y2="150%"></line>`,
          )
    }
  </svg>`;

/** The tone of an outcome, beside its word. */
export const outcomeKey = (udfald: string): TemplateResult =>
  html`<svg class="prik" aria-hidden="true" viewBox="0 0 10 10">
    <rect data-udfald=${udfald} width="10" height="10"></rect>
  </svg>`;
