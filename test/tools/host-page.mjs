// A local host with pages that use the built files, and a browser that writes down all that a page does.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.mjs';
import { mischief } from './mischief.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

/** The strictest policy that the widget promises to work under. */
export { default as STRICT_CSP } from '../helpers/strict-csp.json' with { type: 'json' };

/**
 * What a host answers: `folder` under `/danmarkskort/`, trouble under `/net/`, and `pages`: address → `{ html, headers }`, with
 * `rest`, a promise, where the end of the HTML is to come later. `pages` may change while it runs; `other` gives the same host's other origin.
 *
 * @param folder a function, since the files may not be built before they are asked for
 */
export function answering({ folder, pages, other }) {
  const trouble = mischief(other);
  return (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (page) {
      const { html, rest, headers = {} } = page;
      const type = TYPES[extname(pathname)] ?? TYPES['.html'];
      response.writeHead(200, { 'content-type': type, ...headers }).write(html);
      Promise.resolve(rest).then((end) => response.end(end));
      return;
    }
    const asked = pathname.replace(/^\/net(?=\/)/, '');
    if (asked !== pathname && trouble(request, response, asked + search)) return;
    try {
      const file = normalize(pathname).replace(/^\/danmarkskort\//, '');
      const content = readFileSync(join(folder(), file));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  };
}

/** A host of its own, see `answering`. */
export async function serve({ folder, pages = {} }) {
  const other = () => `http://localhost:${server.address().port}`;
  const server = createServer(answering({ folder: () => folder, pages, other }));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    pages,
    base: `http://127.0.0.1:${server.address().port}`,
    /** The same server under another origin. */
    other: other(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page as an editor would have it, in Danish. */
export const page = (body, head = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const launch = (options) =>
  chromium.launch({
    executablePath: findBrowsers().chromium,
    args: ['--no-sandbox'],
    ...options,
  });

/** A new page and, as it goes, the requests it makes and what it logs: errors, warnings, broken policies. */
export async function watch(browser, options) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const requests = [];
  const logged = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('pageerror', (error) => logged.push(`uncaught: ${error.message}`));
  tab.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) logged.push(message.text());
  });
  return { tab, requests, logged, close: () => context.close() };
}

/** What a visitor reads of the first widget on the page, once it is there. */
export async function widgetText(tab) {
  const panel = tab.locator('danmarkskort-omgoerelse [part~="panel"]').first();
  await panel.waitFor({ timeout: 10_000 });
  return (await panel.innerText()).replaceAll('\u00a0', ' ');
}
