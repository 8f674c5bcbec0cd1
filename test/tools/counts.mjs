import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * A stage of `npm test` says how it went, to the reader and to the run that adds the stages up: how many tests, and the names
 * of those that failed, which else stand far up in the output.
 */
export function reportCounts(stage, counts, failures = []) {
  console.log(`${stage}: ${inWords(counts)}`);
  const file = process.env.TEST_COUNTS_FILE;
  if (file) appendFileSync(file, `${JSON.stringify({ counts, failures })}\n`);
  else for (const name of failures) console.log(`  ${name}`);
}

/** The counts of the stages that have reported to these files, and the names of their failed tests. */
export function sumCounts(files) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const names = [];
  const reports = files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  for (const line of reports.join('').split('\n').filter(Boolean)) {
    const { counts, failures } = JSON.parse(line);
    for (const key of Object.keys(sum)) sum[key] += counts[key];
    names.push(...failures);
  }
  return { sum, names };
}

export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
