import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** A heading within a section, as large as its text. */
export const subheading = (level: number, content: unknown): TemplateResult =>
  html`<div class="mellemtitel">${heading(level, content)}</div>`;
