// npm run audit: known vulnerabilities in what ships. Fails when there are some; says so when nobody could be asked.
import { spawnSync } from 'node:child_process';

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});

function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: error?.message ?? 'no answer' };
  }
}

const { vulnerabilities, metadata, message, error: refusal } = answer();
if (!metadata) {
  const reason = message ?? refusal?.summary ?? 'no reason given';
  console.log(`NOT AUDITED: the registry's audit service did not answer (${reason}).`);
} else if (metadata.vulnerabilities.total > 0) {
  for (const { name, severity, range } of Object.values(vulnerabilities))
    console.error(`${severity}: ${name} ${range}`);
  process.exitCode = 1;
} else
  console.log(
    `No known vulnerability in the ${metadata.dependencies.prod - 1} packages that ship.`,
  );
