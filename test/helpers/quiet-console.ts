/** Keeps the console quiet in the tests of a suite, and gives what was said at that level. */
export function quietConsole(level: 'warn' | 'error' = 'warn'): string[] {
  const said: string[] = [];
  let real: typeof console.warn;
  beforeEach(() => {
    real = console[level];
    said.length = 0;
    console[level] = (text: string) => said.push(text);
  });
  afterEach(() => {
    console[level] = real;
  });
  return said;
}
