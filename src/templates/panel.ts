import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import type { OutcomesView } from '../view/outcomes-view.js';
import type { PanelView } from '../view/panel-view.js';
import { footnotes } from './figure.js';
import { heading } from './heading.js';
import { laesevejledning } from './laesevejledning.js';
import { gloss } from './gloss.js';

/** The inspected kommune: its rate, how far it is from the country, of how many cases, and what the rate does not say. How its
 * cases fell out comes when its template has come. */
export function panel(
  view: PanelView,
  level: number,
  strings: Strings,
  outcomes?: (view: OutcomesView, level: number) => TemplateResult,
  whole = true,
): TemplateResult {
  const { navn, caption, rate, message, difference, cases, faaSager, chance, egen, previous } =
    view;
  return html`<section part="panel" class="panel">
    <div class="noegletal">
      ${heading(level, navn)}
      <p class="undertitel">${caption}</p>
      ${
        rate &&
        html`<p class="procent">
          <strong>${rate.text}</strong>
          ${gloss(strings.omgjort)}${rate.note ? html` <small>(${rate.note})</small>` : nothing}
          ${faaSager && html`<span class="faa-sager">${faaSager}</span>`}
        </p>`
      }
      ${message && html`<p class="besked">${message}</p>`}
      ${difference && html`<p class="afvigelse">${difference}</p>`}
      ${cases && html`<p class="sager">${cases}</p>`}
      ${chance && html`<p class="tilfaeldighed">${chance}</p>`}
      ${egen && html`<p class="egen-linje">${egen}</p>`} ${laesevejledning(strings, whole)}
    </div>
    <div class="mere">
      ${view.outcomes && outcomes?.(view.outcomes, level + 1)}
      ${
        previous &&
        html`<div class="forrige">
          ${heading(level + 1, previous.title)}
          ${previous.lines.map((line) => html`<p>${line}</p>`)} ${footnotes([previous.note])}
        </div>`
      }
      ${facts(view)} ${comment(view, level + 1)}
    </div>
  </section>`;
}

const facts = ({ facts, behandling }: PanelView) =>
  facts.length === 0 && !behandling
    ? nothing
    : html`<div class="oplyst">
        ${facts.map((fact) => html`<p>${fact}</p>`)}
        ${
          behandling &&
          html`<p>
            ${gloss(behandling.text)}
            ${behandling.url === undefined ? nothing : html`<a href=${behandling.url}>${behandling.link}</a>`}
          </p>`
        }
      </div>`;

/** The kommune's own words: those of its row, and those that the page has put in the slot. */
const comment = ({ comment: { title, text, slot } }: PanelView, level: number) =>
  html`${
    text &&
    html`<div class="kommentar">
      ${heading(level, title)}
      <p lang="da">${text}</p>
    </div>`
  }${slot ? html`<slot name="kommentar"></slot>` : nothing}`;
