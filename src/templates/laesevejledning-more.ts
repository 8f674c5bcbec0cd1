import { html } from 'lit';
import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';
import { gloss } from './gloss.js';

/** The rest of what the rate says and does not say. */
export const laesevejledningMore = (strings: Strings) =>
  laterStrings(strings).laesevejledningMere.map((text) => html`<p>${gloss(text)}</p>`);
