import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Item } from './figures-report.js';
import { selectLine } from './select-line.js';

/** More than these are folded. */
const SHOWN = 12;

/** Shows where in the text field a line stands, which has no numbers. */
const lineButton = (line: number): TemplateResult => {
  const show = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).closest('section')?.querySelector('textarea');
    if (field) selectLine(field, line);
  };
  return html`<button type="button" @click=${show}>Vis linje ${line}</button>`;
};

const listed = (all: readonly Item[]): TemplateResult =>
  html`<ul>
    ${all.map(
      ({ text, line }) => html`<li>${text} ${line === undefined ? nothing : lineButton(line)}</li>`,
    )}
  </ul>`;

const items = (all: readonly Item[]): TemplateResult =>
  all.length <= SHOWN
    ? listed(all)
    : html`<details>
        <summary>Vis alle ${all.length}</summary>
        ${listed(all)}
      </details>`;

const MARK: Readonly<Record<Finding['kind'], string>> = {
  fejl: 'Fejl',
  tvivl: 'Se efter',
  viden: 'Værd at vide',
};

const finding = ({ kind, text, items: all }: Finding): TemplateResult =>
  html`<li class="fund ${kind}">
    <p><strong>${MARK[kind]}:</strong> ${text}</p>
    ${all.length > 0 ? items(all) : nothing}
  </li>`;

/** What the report says, a box for each finding. */
export const findings = (all: readonly Finding[]): TemplateResult =>
  html`<ul class="fundene">
    ${all.map(finding)}
  </ul>`;
