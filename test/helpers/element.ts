import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import '../../src/index.js';

/** What a template draws, with all that it loads on demand. */
export async function widget(template: TemplateResult): Promise<DanmarkskortOmgoerelse> {
  const drawn = await fixture<DanmarkskortOmgoerelse>(template);
  await drawn.updateComplete;
  return drawn;
}

/** The page that most tests look at. It says its year, so that its figures stay the same when newer ones are embedded. */
export const RODOVRE = { kommune: 'Rødovre', aar: '2024' } as const;

/** An element with these attributes, rendered. */
export function element(
  attributes: Readonly<Record<string, string>> = {},
): Promise<DanmarkskortOmgoerelse> {
  const el = document.createElement('danmarkskort-omgoerelse');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return widget(html`${el}`);
}

/** What a template draws, with its map measured. */
export async function mount(template: TemplateResult): Promise<DanmarkskortOmgoerelse> {
  const drawn = await widget(template);
  await settled(drawn);
  return drawn;
}

/** After the next frames: observers have run and what they asked for is drawn. */
export async function settled(el: DanmarkskortOmgoerelse): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise(requestAnimationFrame);
    await el.updateComplete;
  }
}

/** The first that matches a selector; there must be one. */
export function find<T extends Element = HTMLElement>(
  el: DanmarkskortOmgoerelse,
  selector: string,
): T {
  const found = el.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

export const findAll = (el: DanmarkskortOmgoerelse, selector: string): HTMLElement[] => [
  ...el.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The part of that name. */
export const part = (el: DanmarkskortOmgoerelse, name: string): HTMLElement | null =>
  el.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);

/** What a visitor reads in a part, white space folded and non-breaking spaces as they are. */
export const text = (el: DanmarkskortOmgoerelse, name: string): string =>
  (part(el, name)?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** What has the focus inside the element. */
export const focused = (el: DanmarkskortOmgoerelse): Element | null =>
  (el.renderRoot as ShadowRoot).activeElement;
