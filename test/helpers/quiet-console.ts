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
