import { html, type TemplateResult } from 'lit';
import type { ProvisionsView } from '../view/provisions-view.js';
import { footnotes } from './footnotes.js';
import { gloss } from './gloss.js';

/** Which paragraphs an område covers, under the law they stand in. */
export const provisionList = ({ intro, laws, notes }: ProvisionsView): TemplateResult =>
  html`<p>${gloss(intro)}</p>
    ${laws.map(
      ({ lov, items }) =>
        html`<p class="lov">${gloss(lov)}</p>
          <dl lang="da">
            ${items.map(
              ({ emne, paragraffer }) =>
                html`<div>
                  <dt>${emne}</dt>
                  <dd>${paragraffer}</dd>
                </div>`,
            )}
          </dl>`,
    )}
    ${footnotes(notes)}`;

/** The same, folded. */
export const provisions = (view: ProvisionsView): TemplateResult =>
  html`<details class="bestemmelser">
    <summary>${view.title}</summary>
    ${provisionList(view)}
  </details>`;
