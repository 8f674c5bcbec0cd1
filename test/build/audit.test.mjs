// `npm run audit`, with an npm of the test's own that knows of what it is told.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../build/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-audit-'));
after(() => rmSync(folder, { recursive: true }));

/** What the audit says where npm knows of these; asked without what is for development, npm knows of nothing here. */
function audit(vulnerabilities) {
  const npm = join(folder, 'npm');
  const answer = JSON.stringify({ vulnerabilities, metadata: {} });
  const none = JSON.stringify({ vulnerabilities: {}, metadata: {} });
  writeFileSync(
    npm,
    `#!/bin/sh\ncase "$*" in *omit*) echo '${none}';; *) echo '${answer}';; esac\n`,
  );
  chmodSync(npm, 0o755);
  return spawnSync(process.execPath, [join(root, 'test/tools/audit.mjs')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  });
}
const found = (name, via = [{ title: 'A hole' }]) => ({
  [name]: { name, severity: 'high', range: '*', via, nodes: [`node_modules/${name}`] },
});

describe('npm run audit', () => {
  for (const name of ['lit', 'fflate', '@parse5/tools'])
    it(`fails for a hole in ${name}, which ships`, () => {
      const { status, stderr } = audit(found(name));
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^high: ${name} \\*$`, 'm'));
    });

  for (const [what, vulnerabilities] of [
    ['a package for development', found('eslint')],
    ['a package that what ships has no line of', found('@lit-labs/ssr', ['node-fetch'])],
    ['another version of a package that ships', found('entities')],
  ])
    it(`does not for one in ${what}`, () => {
      const { status, stdout } = audit(vulnerabilities);
      assert.equal(status, 0);
      assert.match(stdout, /^No known vulnerability in the \d\d packages that ship\.$/m);
    });
});
