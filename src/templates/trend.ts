import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Chart, Series } from '../view/trend-chart.js';
import type { Label } from '../view/trend-labels.js';
import type { TrendView } from '../view/trend-view.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { still } from './still.js';
import { yearRows } from './year-rows.js';

const series = ({ points, lines }: Series, kind: string) =>
  svg`<g class=${kind}>
    ${lines.map(
      ({ from, to }) =>
        svg`<line x1="${from.x}%" y1="${from.y}%" x2="${to.x}%" y2="${to.y}%"></line>`,
    )}
    ${points.map(({ x, y }) => svg`<circle cx="${x}%" cy="${y}%"></circle>`)}
  </g>`;

const labelled = ({ x, y, text, egen, below, inner }: Label) =>
  svg`<text class="vaerdi ${egen ? 'egen' : ''}" x="${x}%" y="${y}%" dy=${below ? '1.5em' : '-0.8em'} ?data-inde=${inner}>${text}</text>`;

const key = ({ navn }: Series, kind: string) =>
  html`<span
    ><svg class=${kind} viewBox="-8 -8 16 16" aria-hidden="true"><circle></circle></svg
    >${navn}</span
  >`;

const keys = ({ national, kommune, break: broken }: Chart) =>
  html`<p class="graf-noegle">
    ${kommune ? key(kommune, 'egen') : nothing} ${key(national, 'landet')}
    ${
      broken &&
      html`<span
        ><svg viewBox="-8 -8 16 16" aria-hidden="true">
          <line class="brud" y1="-8" y2="8"></line></svg
        >${broken.text}</span
      >`
    }
  </p>`;

const graph = ({
  label,
  national,
  kommune,
  labels,
  years,
  ticks,
  break: broken,
}: Chart): TemplateResult =>
  html`<div class="graf">
    <svg class="kurve" role="img" aria-label=${label}>
      <g aria-hidden="true">
        ${ticks.map(
          ({ y, text }) =>
            svg`<line class="linje" x1="0" x2="100%" y1="${y}%" y2="${y}%"></line>
            <text x="0" dx="-0.5em" y="${y}%" text-anchor="end" dominant-baseline="central">${text}</text>`,
        )}
        ${
          broken &&
          svg`<line class="brud" x1="${broken.x}%" x2="${broken.x}%" y1="0" y2="100%"></line>`
        }
        ${series(national, 'landet')} ${kommune && series(kommune, 'egen')} ${labels.map(labelled)}
      </g>
    </svg>
    <svg class="aarstal" aria-hidden="true">
      ${years.map(({ x, text, from }) => svg`<text x="${x}%" y="1.1em" text-anchor="middle" data-fra=${from ?? nothing}>${text}</text>`)}
    </svg>
  </div>`;

const table = (view: TrendView): TemplateResult =>
  html`<table class="tal-tabel" role="table" aria-label=${view.tableTitle}>
    ${yearRows(view)}
  </table>`;

/** The years on the national line, and the same figures in a table: folded under the chart, or alone where there are too few. */
export const trend = (view: TrendView, level: number): TemplateResult =>
  html`<section class="udvikling">
    ${heading(level, view.title)}
    ${
      view.chart
        ? html`${keys(view.chart)} ${still(graph, view.chart)} ${footnotes(view.notes)}
            <details>
              <summary>${view.tableTitle}</summary>
              ${still(table, view)}
            </details>`
        : html`${still(table, view)} ${footnotes(view.notes)}`
    }
  </section>`;
