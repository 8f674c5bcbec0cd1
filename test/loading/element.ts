import { fixture } from '@open-wc/testing';
import '../../src/index.js';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import type { DataFejlEvent, DataIndlaestEvent } from '../../src/events.js';

export type Element = DanmarkskortOmgoerelse;

export const element = (template: unknown): Promise<Element> => fixture<Element>(template as never);

const plain = (text: string | null | undefined): string | undefined =>
  text?.replace(/\u00a0/g, ' ').trim();

/** The rate in the panel. */
export const rateOf = (el: Element): string | undefined =>
  plain(el.shadowRoot?.querySelector('.procent strong')?.textContent);
export const klasseOf = (el: Element, kode: string): string | undefined =>
  el.shadowRoot?.querySelector<SVGElement>(`[data-kode="${kode}"]`)?.dataset['klasse'];
/** All that is said to be wrong, a sentence a line. */
export const fejlOf = (el: Element): string =>
  [...(el.shadowRoot?.querySelectorAll('[part=fejl] p, [part=fejl] li') ?? [])]
    .map(({ textContent }) => plain(textContent))
    .join('\n');
export const statusOf = (el: Element): string | undefined =>
  plain(el.shadowRoot?.querySelector('[role=status]')?.textContent);

/** What the element tells the page from now on. */
export function listen(el: Element) {
  const fejl: DataFejlEvent['detail'][] = [];
  const indlaest: DataIndlaestEvent['detail'][] = [];
  el.addEventListener('data-fejl', ({ detail }) => fejl.push(detail));
  el.addEventListener('data-indlaest', ({ detail }) => indlaest.push(detail));
  return { fejl, indlaest };
}

/** Keeps the console quiet in the tests of a suite, and gives what was said. */
export function quietConsole(): string[] {
  const said: string[] = [];
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
