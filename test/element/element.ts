import { fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';

/** An element with these attributes, rendered. */
export const element = async (
  attributes: Readonly<Record<string, string>> = {},
): Promise<DanmarkskortOmgoerelse> => {
  const el = document.createElement('danmarkskort-omgoerelse');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.updateComplete;
  return el;
};

export const part = (el: DanmarkskortOmgoerelse, name: string): HTMLElement | null =>
  el.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);

/** What a visitor reads in a part, white space folded and non-breaking spaces as they are. */
export const text = (el: DanmarkskortOmgoerelse, name: string): string =>
  (part(el, name)?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** The shapes of one kommune on the map: one, or two where it stands in the inset too. */
export const shapes = (el: DanmarkskortOmgoerelse, kode: string): SVGPathElement[] => [
  ...el.renderRoot.querySelectorAll<SVGPathElement>(`[part~="kommune"][data-kode="${kode}"]`),
];

/** The native select under this label. */
export const select = (el: DanmarkskortOmgoerelse, label: string): HTMLSelectElement => {
  const found = [...el.renderRoot.querySelectorAll('label')].find(
    (candidate) => candidate.querySelector('span')?.textContent === label,
  );
  const control = found?.querySelector('select');
  if (!control) throw new Error(`No select labelled ${label}`);
  return control;
};

/** A visitor picks this value in the select under this label. */
export const choose = async (
  el: DanmarkskortOmgoerelse,
  label: string,
  value: string,
): Promise<void> => {
  const control = select(el, label);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
};
