import { html, type TemplateResult } from 'lit';
import type { Cell } from '../view/cell.js';

/** A figure with its note, such as "beregnet" or a number of cases. */
export const figure = ({ text, note }: Cell): TemplateResult | string =>
  note === undefined ? text : html`${text} <small>${note}</small>`;
