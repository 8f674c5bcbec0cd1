import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view/view.js';
import { heading } from './heading.js';
import { outcomeBars } from './outcome-bars.js';

/** The inspected kommune: its rate, how far it is from the country, of how many cases, and what the rate does not say. */
export function panel({ panel, strings, settings }: View): TemplateResult {
  const { navn, caption, rate, message, difference, cases, faaSager, chance } = panel;
  const { egen, outcomes, previous, notes } = panel;
  const level = settings.overskriftsniveau + 1;
  return html`<section part="panel" class="panel">
    ${heading(level, navn)}
    <p class="undertitel">${caption}</p>
    ${
      rate &&
      html`<p class="procent">
        <strong>${rate.text}</strong>
        ${strings.omgjort}${rate.note ? html` <small>(${rate.note})</small>` : nothing}
        ${faaSager && html`<span class="faa-sager">${faaSager}</span>`}
      </p>`
    }
    ${message && html`<p class="besked">${message}</p>`}
    ${difference && html`<p class="afvigelse">${difference}</p>`}
    ${cases && html`<p class="sager">${cases}</p>`}
    ${chance && html`<p class="tilfaeldighed">${chance}</p>`}
    ${egen && html`<p class="egen-linje">${egen}</p>`}
    <p class="laesevejledning">${strings.laesevejledning}</p>
    <details class="laesevejledning">
      <summary>${strings.laesevejledningTitel}</summary>
      ${strings.laesevejledningMere.map((text) => html`<p>${text}</p>`)}
    </details>
    ${outcomes && outcomeBars(outcomes)}
    ${notes.map((note) => html`<p class="fodnote">${note}</p>`)}
    ${
      previous &&
      html`<div class="forrige">
        ${heading(level + 1, previous.title)} ${previous.lines.map((line) => html`<p>${line}</p>`)}
        ${previous.note ? html`<p class="fodnote">${previous.note}</p>` : nothing}
      </div>`
    }
  </section>`;
}
