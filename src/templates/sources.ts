import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesView } from '../view/sources-view.js';
import type { View } from '../view/view.js';
import { heading } from './heading.js';

const source = ({ titel, url, udgiver, rest }: SourcesView['kilder'][number]) =>
  html`<li>
    <span lang="da"><a href=${url ?? nothing}>${titel}</a>${udgiver && `, ${udgiver}`}</span
    >${rest && `, ${rest}`}
  </li>`;

/** Where the figures and the map come from: a list, or the names alone on one line. */
export function sources({
  sources: { kilder, egneTal, folded, kort },
  settings,
  strings,
}: View): TemplateResult {
  const own = egneTal ? [strings.egneTal] : [];
  return html`<div part="kilder" class="kilder">
    ${
      folded
        ? html`<p>
            ${strings.kilder}:
            ${kilder.map(({ titel }) => html`<span lang="da">${titel}</span> · `)}${[...own, kort].join(' · ')}
          </p>`
        : html`${heading(settings.overskriftsniveau + 1, strings.kilder)}
            <ul>
              ${kilder.map(source)} ${[...own, kort].map((line) => html`<li>${line}</li>`)}
            </ul>`
    }
    <slot name="kilde"></slot>
  </div>`;
}
