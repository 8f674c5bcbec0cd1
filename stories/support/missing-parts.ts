import { html, type LitElement, type TemplateResult } from 'lit';
import { OnDemand } from '../../src/on-demand.js';

const refused = () => Promise.reject<object>(new TypeError('Failed to fetch'));

/** Within the frame below nothing that is loaded on demand can be fetched. */
const { get } = OnDemand.prototype;
OnDemand.prototype.get = function (this: OnDemand, load) {
  const { host } = this as unknown as { readonly host: LitElement };
  const isMissing = host.closest('.mangler') !== null;
  return get.call(this, isMissing ? refused : load) as ReturnType<typeof load> & undefined;
};

/** A widget of which only the entry has come: the server lacks the other files. */
export const missingParts = (widget: TemplateResult): TemplateResult =>
  html`<div class="mangler">${widget}</div>`;
