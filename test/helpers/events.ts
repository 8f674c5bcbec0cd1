import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import type { DataFejlEvent, DataIndlaestEvent } from '../../src/events.js';

/** The next event of that name. */
export const next = <Name extends keyof HTMLElementEventMap>(
  el: DanmarkskortOmgoerelse,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => el.addEventListener(name, resolve, { once: true }));

/** What the element tells the page of its figures from now on. */
export function listen(el: DanmarkskortOmgoerelse) {
  const fejl: DataFejlEvent['detail'][] = [];
  const indlaest: DataIndlaestEvent['detail'][] = [];
  el.addEventListener('data-fejl', ({ detail }) => fejl.push(detail));
  el.addEventListener('data-indlaest', ({ detail }) => indlaest.push(detail));
  return { fejl, indlaest };
}
