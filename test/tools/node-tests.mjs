// Tests that node drives: test/**/*.test.mjs, run by its own test runner; `npm run test:node -- byg` runs those with it in their path.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { builtFolder } from './built.mjs';
import { reportCounts } from './counts.mjs';

const wanted = process.argv[2] ?? '';
const files = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join('test', name))
  .filter((path) => path.includes(wanted));

if (files.length) {
  const summary = {};
  const failures = [];
  builtFolder(); // once, before two tests at a time ask for it
  const tests = run({ files, concurrency: 2, timeout: 300_000 });
  tests.on('test:diagnostic', ({ message }) => {
    const [, key, count] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(message) ?? [];
    if (key) summary[key] = Number(count);
  });
  tests.on('test:fail', ({ name, file, details }) => {
    if (details.error.failureType !== 'subtestsFailed')
      failures.push(`${relative('', file)}: ${name}`);
  });
  tests.compose(spec).pipe(process.stdout);
  tests.on('end', () => {
    const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = summary;
    const counts = { passed: pass, failed: fail + cancelled, skipped: skipped + todo };
    process.exitCode = counts.failed || !counts.passed ? 1 : 0;
    process.once('exit', () => reportCounts('Node tests', counts, failures));
  });
} else {
  console.log('Node tests: none.');
}
