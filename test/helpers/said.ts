import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { find } from './element.js';

const plain = (text: string | null | undefined): string | undefined =>
  text?.replace(/\u00a0/g, ' ').trim();

/** The rate in the panel. */
export const rateOf = (el: DanmarkskortOmgoerelse): string | undefined =>
  plain(el.renderRoot.querySelector('.procent strong')?.textContent);

/** All that is said to be wrong, a sentence a line. */
export const fejlOf = (el: DanmarkskortOmgoerelse): string =>
  [...el.renderRoot.querySelectorAll('[part=fejl] p, [part=fejl] li')]
    .map(({ textContent }) => plain(textContent))
    .join('\n');

/** Whether figures are on their way. */
export const statusOf = (el: DanmarkskortOmgoerelse): string | undefined =>
  plain(el.renderRoot.querySelector('.indlaeser')?.textContent);

/** What a screen reader is told of a choice. */
export const said = (el: DanmarkskortOmgoerelse): string => find(el, '.sagt').textContent.trim();
