import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../build/root.mjs';

const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const { version } = JSON.parse(read('package.json'));

describe('the change log', () => {
  const [, ...versions] = read('CHANGELOG.md').split(/^## /m);

  it('begins with the version of package.json', () => {
    assert.ok(versions[0].startsWith(`${version}\n`));
  });

  it('says of each version what a webmaster must do', () => {
    for (const text of versions) assert.match(text, /^\s*Webmaster: \S/m, text);
  });

  it('and so does each change that waits for a version', () => {
    const names = readdirSync(join(root, '.changeset')).filter(
      (name) => name.endsWith('.md') && name !== 'README.md',
    );
    for (const name of names) assert.match(read('.changeset', name), /^Webmaster: \S/m, name);
  });
});
