import { da } from './da.js';
import type { Sprog } from '../settings.js';
import type { Strings } from './strings.js';

/** What is not loaded with the widget, since most visitors read Danish. */
const LOADS: Readonly<Partial<Record<Sprog, () => Promise<Strings>>>> = {
  en: () => import('./en.js').then(({ en }) => en),
};

const loaded = new Map<Sprog, Strings>([['da', da]]);

/** The language's texts; Danish while they are on their way, and where they could not be fetched. */
export const stringsOf = (sprog: Sprog): Strings => loaded.get(sprog) ?? da;

/** Something to wait for before a language's texts are at hand. */
export function loading(sprog: Sprog): Promise<unknown> | undefined {
  if (loaded.has(sprog)) return undefined;
  return LOADS[sprog]?.().then(
    (strings) => loaded.set(sprog, strings),
    () => loaded.set(sprog, da), // shown in Danish rather than not at all
  );
}
