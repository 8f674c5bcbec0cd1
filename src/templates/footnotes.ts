import { html, type TemplateResult } from 'lit';
import { gloss } from './gloss.js';

/** Small print under a table or a chart. */
export const footnotes = (notes: readonly string[]): TemplateResult =>
  html`${notes.map((note) => html`<p class="fodnote">${gloss(note)}</p>`)}`;
