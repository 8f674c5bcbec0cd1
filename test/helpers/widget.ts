import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import '../../src/index.js';

/** The element, rendered, with all that it loads on demand. */
export async function widget(template: TemplateResult): Promise<DanmarkskortOmgoerelse> {
  const element = await fixture<DanmarkskortOmgoerelse>(template);
  await element.updateComplete;
  return element;
}

export const find = (element: DanmarkskortOmgoerelse, selector: string): Element => {
  const found = element.renderRoot.querySelector(selector);
  if (!found) throw new Error(`Nothing in the widget matches ${selector}`);
  return found;
};

export const findAll = (element: DanmarkskortOmgoerelse, selector: string): Element[] => [
  ...element.renderRoot.querySelectorAll(selector),
];
