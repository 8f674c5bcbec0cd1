import { html, nothing, type TemplateResult } from 'lit';
import type { Kilde } from '../dataset/dataset.js';
import type { View } from '../view/view.js';

const source = ({ titel, udgiver, url, dato }: Kilde) => {
  const name = url === undefined ? titel : html`<a href=${url}>${titel}</a>`;
  const rest = [udgiver, dato].filter((part) => part !== undefined).join(', ');
  return html`<li>${name}${rest ? `, ${rest}` : nothing}</li>`;
};

/** Where the figures and the map come from. */
export const sources = ({ sources: { kilder, egneTal, kort }, strings }: View): TemplateResult =>
  html`<footer part="kilder" class="kilder">
    <span>${strings.kilder}</span>
    <ul>
      ${kilder.map(source)} ${egneTal ? html`<li>${strings.egneTal}</li>` : nothing}
      <li>${kort}</li>
    </ul>
  </footer>`;
