import { engine } from './engine.js';

/**
 * How many runs of a property a browser makes: Chromium all, the others a tenth. They differ in their engines, not in what is
 * tested, and WebKit takes five times as long.
 */
export const runs = (all: number): { numRuns: number } => ({
  numRuns: engine === 'chromium' ? all : Math.ceil(all / 10),
});
