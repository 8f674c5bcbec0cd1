import { list } from '../strings/list.js';
import type { Configuration, Vej } from './configuration.js';

/** What a way has no room for. */
const LEFT: Readonly<Partial<Record<Vej, readonly string[]>>> = {
  iframe: ['tema', 'kommentar'],
  statisk: ['visning', 'skala', 'sammenlign', 'skjul', 'sprog', 'tema', 'kommentar'],
};
export const takesComment = (vej: Vej): boolean => !LEFT[vej]?.includes('kommentar');

/** A sentence on what this way leaves behind of what was chosen, if it does. */
export function lost(configuration: Configuration, what: string): string[] {
  const { attributes, kommentar, tema, vej } = configuration;
  const given: Readonly<Record<string, unknown>> = {
    ...attributes,
    kommentar: kommentar || undefined,
    tema,
  };
  const words: Readonly<Record<string, string>> = {
    kommentar: 'kommentaren',
    tema: 'temaet',
    visning: 'visningen',
    skala: 'skalaen',
    sammenlign: 'sammenligningen',
    skjul: 'valget af skjulte dele',
    sprog: 'sproget',
  };
  const left = (LEFT[vej] ?? []).filter((name) => given[name] !== undefined);
  if (left.length === 0) return [];
  const all = left.map((name) => words[name] ?? name);
  return [`${what} tager ikke ${list(all, 'eller')} med.`];
}
