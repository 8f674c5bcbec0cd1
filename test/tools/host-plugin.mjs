import { createServer } from 'node:http';
import { builtFolder } from './built.mjs';
import { bundle } from './bundles.mjs';
import { answering } from './host-page.mjs';

const OURS = /^\/(danmarkskort|net|vaert)\//;

/**
 * Host pages for browser tests, on the tests' own origin, so that a test can look into an iframe with one: the built files under
 * `/danmarkskort/`, trouble under `/net/`, and what `executeServerCommand('host', { path: page })` puts under `/vaert/`; the
 * command's answer is the host's other origin. `{ bundle: file }` bundles a script of `test/pages/` first.
 */
export function hostPlugin() {
  const pages = {};
  let server;
  const other = () => `http://127.0.0.1:${server.address().port}`;
  const answer = answering({ folder: builtFolder, pages, other });
  return {
    name: 'host-pages',
    async serverStart() {
      server = createServer(answer);
      await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    /** Goes before all other middleware: nothing of these pages is to be changed. */
    middleware(context, next) {
      if (!OURS.test(context.path)) return next();
      context.respond = false;
      answer(context.req, context.res);
      return undefined;
    },
    async executeCommand({ command, payload }) {
      if (command !== 'host') return undefined;
      for (const [path, page] of Object.entries(payload))
        pages[path] = page.bundle ? { html: await bundle(page.bundle) } : page;
      return { other: other() };
    },
  };
}
