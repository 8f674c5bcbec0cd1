// npm run test:browser -- [FILE…] [--browser chromium,firefox,webkit] [--watch] [--coverage]
import { startTestRunner } from '@web/test-runner';
import { parseArgs } from 'node:util';
import { engines, requireBrowsers } from './browsers.mjs';
import { configure } from './web-test-runner.config.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    watch: { type: 'boolean', default: false },
    coverage: { type: 'boolean', default: false },
  },
});

const found = requireBrowsers();
const present = engines.filter((engine) => found[engine]);
const wanted = values.browser?.split(',') ?? (values.watch ? present.slice(0, 1) : present);
const unavailable = wanted.filter((engine) => !found[engine]);
if (unavailable.length) {
  console.error(`Not available: ${unavailable.join(', ')}. Choose from: ${present.join(', ')}.`);
  process.exit(1);
}

await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  config: {
    ...configure(wanted),
    ...(positionals.length && { files: positionals }),
    watch: values.watch,
    coverage: values.coverage,
  },
});
