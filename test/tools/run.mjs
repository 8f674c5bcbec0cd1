// `npm test`: everything, one stage after the other but for the first three, which take one processor each to begin with; all run
// even when one fails.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissingBrowsers, requireBrowsers } from './browsers.mjs';
import { inWords, sumCounts } from './counts.mjs';

const stages = [['typecheck', 'lint', 'test:node'], ['test:browser'], ['test:stories']];

installMissingBrowsers();
requireBrowsers();

const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const results = [];
for (const together of stages) results.push(...(await Promise.all(together.map(runStage))));

const { sum, names } = sumCounts(results.map(({ file }) => file));
// A stage may fail without a failed test: a type error, a lint finding, a crash.
sum.failed += results.filter(({ ok, file }) => !ok && !sumCounts([file]).sum.failed).length;

console.log();
for (const { stage, ok, seconds } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${stage} (${seconds} s)`);
}
for (const name of names) console.log(`  ${name}`);
console.log(inWords(sum));
process.exit(sum.failed ? 1 : 0);

async function runStage(stage) {
  console.log(`\n— npm run ${stage}`);
  const file = join(folder, stage.replace(':', '-'));
  const start = performance.now();
  const ok = (await npmRun(stage, file)) === 0;
  return { stage, ok, file, seconds: Math.round((performance.now() - start) / 1000) };
}

function npmRun(script, countsFile) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: 'inherit',
      env: { ...process.env, TEST_COUNTS_FILE: countsFile },
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
}
