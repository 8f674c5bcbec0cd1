import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';

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
