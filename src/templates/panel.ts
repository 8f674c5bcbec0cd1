import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';
import type { NamedRates } from '../view/named-rates.js';
import type { PanelView } from '../view/panel-view.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { laesevejledning } from './laesevejledning.js';
import { gloss } from './gloss.js';

/** What comes right after the first map. */
interface LaterTemplates {
  panelOutcomes(columns: readonly NamedRates[], level: number, strings: Strings): unknown;
  laesevejledningMore(strings: Strings): unknown;
}

/**
 * The inspected kommune: its rate, of how many cases, how far it is from the country's, and what the rate does not say. How its cases
 * fell out comes when its template has come. The slot with the kommune's own words is hidden, never removed: WebKit builds all
 * of the element anew for a slot that comes or goes, and the page scrolls to the top meanwhile.
 *
 * @param more what stands below the map on a narrow page, which may follow it; undefined before it comes
 */
export function panel(
  view: PanelView,
  level: number,
  strings: Strings,
  later: LaterTemplates | undefined,
  more: PanelView | undefined,
): TemplateResult {
  const { navn, caption, rate, message, difference, cases, faaSager, chance, beside } = view;
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
      ${cases && html`<p class="sager">${cases}</p>`}
      ${message && html`<p class="besked">${message}</p>`}
      ${difference && html`<p class="afvigelse">${difference}</p>`}
      ${beside && html`<p class="beside">${beside}</p>`}
      ${chance && html`<p class="tilfaeldighed">${chance}</p>`}
      ${laesevejledning(strings, more && later?.laesevejledningMore(strings))}
    </div>
    <div class="mere">
      ${more && details(more, level + 1, strings, later)}
      <slot name="kommentar" ?hidden=${!more?.comment.slot}></slot>
    </div>
  </section>`;
}

const details = (
  view: PanelView,
  level: number,
  strings: Strings,
  later: LaterTemplates | undefined,
) =>
  html`${later?.panelOutcomes(view.columns, level, strings)}
  ${
    view.previous &&
    html`<div class="forrige">
      ${heading(level, view.previous.title)}
      ${view.previous.lines.map((line) => html`<p>${line}</p>`)} ${footnotes(view.previous.notes)}
    </div>`
  }
  ${facts(view)} ${comment(view, level)}`;

const facts = ({ facts, behandling }: PanelView) =>
  facts.length === 0 && !behandling
    ? nothing
    : html`<div class="oplyst">
        ${facts.map((fact) => html`<p>${fact}</p>`)}
        ${
          behandling &&
          html`<p>
            ${gloss(behandling.text)}
            ${behandling.url === undefined ? behandling.adresse : html`<a href=${behandling.url}>${behandling.link}</a>`}
          </p>`
        }
      </div>`;

/** The kommune's own words in its row, and whose they are; what is slotted follows. */
const comment = ({ comment: { title, text } }: PanelView, level: number) =>
  title &&
  html`<div class="kommentar">
    ${heading(level, title)} ${text && html`<p lang="da">${text}</p>`}
  </div>`;
