import { html, type TemplateResult } from 'lit';
import type { Cell } from '../view/cell.js';
import { gloss } from './gloss.js';

/** A figure with its note, such as "beregnet" or a number of cases. */
export const figure = ({ text, note }: Cell): TemplateResult | string =>
  note === undefined ? text : html`${text} <small>${note}</small>`;

/** Small print under a table or a chart. */
export const footnotes = (notes: readonly (string | undefined)[]): TemplateResult =>
  html`${notes.map((note) => note && html`<p class="fodnote">${gloss(note)}</p>`)}`;
