import { html, nothing, type TemplateResult } from 'lit';
import type { KlageforloebView } from '../view/klageforloeb-view.js';
import { footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { outcomeBar, outcomeKey } from './outcome-bar.js';
import { gloss } from './gloss.js';
import { subheading } from './subheading.js';

const step = ([antal, text]: KlageforloebView['steps'][number]) =>
  html`<li><b>${antal}</b> <span>${text}</span></li> `;

type Case = KlageforloebView['cases'][number];

const foldedCase = ({ title, udfald, status }: Case) => {
  const line = html`<span lang="da">${title}</span>${
      udfald ? html`<span class="skjult">:</span> <small>${gloss(udfald)}</small>` : nothing
    }`;
  return status
    ? html`<details>
        <summary>${line}</summary>
        <p lang="da">${status}</p>
      </details>`
    : line;
};

const openCase = ({ title, udfald, status }: Case) =>
  html`<b lang="da">${title}.</b>${udfald ? html` ${gloss(udfald)}.` : nothing}${
      status ? html` <span lang="da">${status}</span>` : nothing
    }`;

const cases = ({ casesTitle, cases: all }: KlageforloebView, level: number, folded: boolean) => {
  const list = html`<ol class="sager">
    ${all.map((one) => html`<li>${folded ? foldedCase(one) : openCase(one)}</li>`)}
  </ol>`;
  return all.length === 0 ? nothing : html`${subheading(level, casesTitle)} ${list}`;
};

/** From decisions to complaints to outcomes, and the cases one by one: folded on the page, open on paper. */
export const klageforloeb = (
  view: KlageforloebView,
  level: number,
  folded: boolean,
): TemplateResult => {
  const { outcomes } = view;
  return html`<section class="klageforloeb">
    ${heading(level, view.title)}
    <p class="undertitel" lang="da">${view.enhed}</p>
    <ol class="trin">
      ${view.steps.map(step)}
    </ol>
    ${
      view.parts.length > 0
        ? html`${subheading(level + 1, view.partsTitle)}
            <ul class="dele" lang="da">
              ${view.parts.map(step)}
            </ul>`
        : nothing
    }
    ${
      outcomes &&
      html`${subheading(level + 1, outcomes.title)}
        ${outcomeBar(outcomes.segments, undefined, outcomes.label)}
        <ul class="noegle">
          ${outcomes.items.map(({ udfald, text }) => html`<li>${outcomeKey(udfald)}<span>${gloss(text)}</span></li>`)}
        </ul>`
    }
    ${footnotes(view.notes)} ${cases(view, level + 1, folded)}
  </section>`;
};
