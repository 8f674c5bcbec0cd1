/** How many runs of a property a browser makes: Chromium all, the others a tenth. They differ in their engines, not in what is tested, and WebKit takes five times as long. */
export function runs(all: number): { numRuns: number } {
  return { numRuns: /Chrome/.test(navigator.userAgent) ? all : Math.ceil(all / 10) };
}
