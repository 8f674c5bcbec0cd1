import { parseUrl } from '../parse-url.js';

/** An address that is safe to link to. */
export const isWebAddress = (url: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(url) && parseUrl(url) !== undefined;
