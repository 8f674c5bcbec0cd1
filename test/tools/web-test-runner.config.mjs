import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { relative } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../../build/root.mjs';
import { findBrowsers } from './browsers.mjs';
import { reportCounts } from './counts.mjs';
import { hostPlugin } from './host-plugin.mjs';
import { coreTestsPlugin, jsonImportPlugin, touchPlugin } from './plugins.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const found = findBrowsers();

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: found.chromium,
        args: ['--no-sandbox', '--disable-background-networking'],
      },
    }),
  // Playwright needs a Firefox of its own making; puppeteer speaks WebDriver BiDi with any.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: found.firefox, headless: true },
    }),
  webkit: () => webkitLauncher(found.webkit),
};

/** Folders of `test/` whose tests touch no page. */
const CORE = ['byg', 'dataset', 'geometry', 'kommuner', 'settings', 'strings', 'view'];

export function configure(browsers) {
  const host = hostPlugin();
  return {
    rootDir: root,
    files: ['test/**/*.test.ts', `!test/{${CORE}}/*.test.ts`],
    browsers: browsers.map((engine) => launchers[engine]()),
    nodeResolve: true,
    concurrency: 1,
    concurrentBrowsers: browsers.length, // each waits for frames now and then
    // Generous: browsers start slowly on a busy machine.
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 300_000,
    testFramework: { config: { timeout: '40000' } },
    plugins: [
      coreTestsPlugin(CORE),
      jsonImportPlugin(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` }),
      touchPlugin(),
      host,
    ],
    middleware: [host.middleware],
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    coverageConfig: { include: ['src/**'] },
    reporters: [defaultReporter(), countingReporter()],
  };
}

function countingReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      for (const session of sessions) {
        const tests = allTests(session.testResults);
        for (const test of tests) counts[outcome(test)]++;
        const failed = tests.filter((test) => outcome(test) === 'failed').map(({ name }) => name);
        if (!session.passed && !failed.length) {
          counts.failed++;
          failed.push('the file could not be loaded');
        }
        const where = `${relative(root, session.testFile)} in ${session.browser.name}`;
        failures.push(...failed.map((name) => `${where}: ${name}`));
      }
      process.once('exit', () => reportCounts('Browser tests', counts, failures));
    },
  };
}

function allTests(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(allTests)];
}

function outcome(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}
