import { readdirSync } from 'node:fs';
import { extname } from 'node:path/posix';

/**
 * `import figures from './figures.json'`, as Vite has it. Only imports are turned into modules:
 * `fetch()` of the same file still gets JSON.
 */
export function jsonImportPlugin() {
  const isImport = ({ path, query }) => extname(path) === '.json' && 'import' in query;
  return {
    name: 'json-import',
    transformImport({ source }) {
      return extname(source) === '.json' ? `${source}?import` : undefined;
    },
    resolveMimeType(context) {
      return isImport(context) ? 'js' : undefined;
    },
    transform(context) {
      return isImport(context) ? `export default ${context.body}` : undefined;
    },
  };
}

/** Lets `test/core.test.ts` import every test in these folders of `test/`. */
export function coreTestsPlugin(folders) {
  const imports = () =>
    folders
      .flatMap((folder) => readdirSync(`test/${folder}`).map((file) => `./${folder}/${file}`))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `import '${file}';`);
  return {
    name: 'core-tests',
    serve: ({ path }) =>
      path === '/test/core.test.ts' ? { body: imports().join('\n'), type: 'js' } : undefined,
  };
}

/**
 * A finger, for `executeServerCommand('touch', { type, x, y })` from @web/test-runner-commands, with
 * type `start`, `move`, `end` or `tap` and viewport coordinates. Chromium and Firefox.
 */
export function touchPlugin() {
  const devtools = new WeakMap();
  return {
    name: 'touch-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'touch') return undefined;
      const { type, x, y } = payload;
      const page = session.browser.getPage(session.id);
      const finger = page.touchscreen?.touchStart
        ? puppeteerFinger(page)
        : await playwrightFinger(page, devtools);
      for (const step of type === 'tap' ? ['start', 'end'] : [type]) await finger[step](x, y);
      return true;
    },
  };
}

function puppeteerFinger({ touchscreen }) {
  return {
    start: (x, y) => touchscreen.touchStart(x, y),
    move: (x, y) => touchscreen.touchMove(x, y),
    end: () => touchscreen.touchEnd(),
  };
}

async function playwrightFinger(page, sessions) {
  if (!page.context) throw new Error('The touch command works in Chromium and Firefox only.');
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  const send = (type, touchPoints) =>
    sessions.get(page).send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    start: (x, y) => send('touchStart', [{ x, y }]),
    move: (x, y) => send('touchMove', [{ x, y }]),
    end: () => send('touchEnd', []),
  };
}
