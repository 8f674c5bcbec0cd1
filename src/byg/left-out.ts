import { list } from '../strings/list.js';
import type { Configuration, Vej } from './configuration.js';

const WORDS = {
  visning: 'visningen',
  skala: 'skalaen',
  sammenlign: 'sammenligningen',
  skjul: 'valget af skjulte dele',
  sprog: 'sproget',
  tema: 'temaet',
  kommentar: 'kommentaren',
};
type Choice = keyof typeof WORDS;

/** What a way has no room for. */
const LEFT: Readonly<Partial<Record<Vej, readonly Choice[]>>> = {
  iframe: ['tema', 'kommentar'],
  statisk: ['visning', 'skala', 'sammenlign', 'skjul', 'sprog', 'tema', 'kommentar'],
};
export const takesComment = (vej: Vej): boolean => !LEFT[vej]?.includes('kommentar');

/** A sentence on what this way leaves behind of what was chosen, if it does. */
export function lost(configuration: Configuration, what: string): string[] {
  const { attributes, kommentar, tema, vej } = configuration;
  const given: Readonly<Partial<Record<Choice, string>>> = { ...attributes, kommentar, tema };
  const left = LEFT[vej]?.filter((name) => given[name]).map((name) => WORDS[name]) ?? [];
  return left.length > 0 ? [`${what} tager ikke ${list(left, 'eller')} med.`] : [];
}
