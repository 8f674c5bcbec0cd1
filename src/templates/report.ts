import { html, nothing, type TemplateResult } from 'lit';
import type { NationalView, ReportView } from '../view/report-view.js';
import type { View } from '../view/view.js';
import { comparison } from './comparison.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { mainTable } from './main-table.js';
import { outcomes } from './outcomes.js';
import { provisionList } from './provisions.js';
import { sources } from './sources.js';
import { gloss } from './gloss.js';
import { subheading } from './subheading.js';
import { laesevejledningMore } from './laesevejledning-more.js';
import { yearRows } from './year-rows.js';
import { laterStrings } from '../strings/later-strings.js';

const national = ({ title, notes, ...table }: NationalView) =>
  html`<div class="landstal-tabel">
    <table role="table">
      <caption>
        ${title}
      </caption>
      ${yearRows(table)}
    </table>
    ${footnotes(notes)}
  </div>`;

const omraade = (
  { title, national: country, outcomes: shares, provisions }: ReportView['omraader'][number],
  level: number,
) =>
  html`<section class="omraade">
    ${heading(level, title)} ${country && national(country)}
    <div class="omraade-dele">
      ${shares && outcomes(shares, level + 1)}
      ${
        provisions &&
        html`<div class="paragraffer">
          ${subheading(level + 1, provisions.title)} ${provisionList(provisions)}
        </div>`
      }
    </div>
  </section>`;

const DEFINED = ['stadfaestet', 'hjemvist', 'aendret', 'omgjort'] as const;

/** What the sheet shows but does not make: the map with its legend, and the klageforløb where there is one. */
interface Pictures {
  readonly map: TemplateResult;
  readonly klageforloeb: readonly TemplateResult[];
}

/** The A4 sheet for the meeting. Nothing on it can be pressed. */
export function report(view: View, sheet: ReportView, pictures: Pictures): TemplateResult {
  const { strings, settings, summary, panel } = view;
  const later = laterStrings(strings);
  const level = settings.overskriftsniveau;
  const below = level + 1;
  return html`<article part="bilag" class="bilag">
    <header>
      <slot name="overskrift">${heading(level, sheet.title)}</slot>
      <p><b>${sheet.navn}</b></p>
      <p id="sammendrag">${summary}</p>
    </header>
    ${sheet.mainTable && mainTable(sheet.mainTable, below)}
    <div class="ark-del ord-og-tal">
      <section>
        ${heading(below, later.definitionerTitel)}
        ${DEFINED.map((udfald) => html`<p><b>${gloss(strings.udfald[udfald])}:</b> ${later.definitioner[udfald]}</p>`)}
      </section>
      <section class="laesevejledning">
        ${heading(below, strings.laesevejledningTitel)}
        <p>${strings.laesevejledning}</p>
        ${laesevejledningMore(strings)}
      </section>
    </div>
    ${
      panel && (panel.behandling || panel.facts.length > 0 || panel.comment.title)
        ? html`<div class="ark-del">
            ${panel.facts.map((fact) => html`<p>${fact}</p>`)}
            ${panel.behandling && html`<p>${gloss(panel.behandling.text)}</p>`}
            ${panel.comment.title && html`<p><b>${panel.comment.title}:</b> <span lang="da">${panel.comment.text}</span></p>`}
          </div>`
        : nothing
    }
    ${panel?.comment.slot ? html`<slot name="kommentar"></slot>` : nothing}
    <section class="kortet">
      ${heading(below, sheet.mapTitle)}
      <div class="kort-og-forklaring">${pictures.map}</div>
    </section>
    ${sheet.omraader.map((one) => omraade(one, below))}
    ${sheet.comparison && comparison(sheet.comparison, below, strings, undefined)}
    ${pictures.klageforloeb} ${sources(view)}
  </article>`;
}
