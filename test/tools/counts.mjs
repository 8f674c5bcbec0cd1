import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** A stage of `npm test` says how it went, to the reader and to the run that adds the stages up. */
export function reportCounts(stage, counts) {
  console.log(`${stage}: ${inWords(counts)}`);
  const file = process.env.TEST_COUNTS_FILE;
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

export function sumCounts(file) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(file)) return sum;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const counts = JSON.parse(line);
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
