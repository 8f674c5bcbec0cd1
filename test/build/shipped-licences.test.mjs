// The packages that ship: each has a licence that allows it, and stands with its text in the list beside the scripts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtFolder, root } from '../tools/built.mjs';

/** Licences that ask for no more than to be named. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Folders of all packages that the lock file does not say are for development only. */
const shipped = Object.entries(json('package-lock.json').packages)
  .filter(([folder, { dev, optional, devOptional }]) => folder && !dev && !devOptional && !optional)
  .map(([folder]) => json(folder, 'package.json'));

describe('the packages that ship', () => {
  it('are all there', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of Object.keys(json('package.json').dependencies))
      assert.ok(names.includes(name), name);
  });

  for (const { name, version, license } of shipped)
    it(`may: ${name} ${version}`, () => assert.ok(ALLOWED.includes(license), `${license}`));

  it('stand with version, licence and text beside the scripts, if they are in them', () => {
    const list = readFileSync(join(builtFolder(), 'tredjepart.md'), 'utf8');
    const listed = list.split(/^## /m).flatMap((part) => {
      const [, name, version, licence, text] = /^(\S+) - (\S+) \((.+)\)\n([^]*)/.exec(part) ?? [];
      return name ? [{ name, version, licence, text }] : [];
    });
    assert.ok(listed.length >= 3);
    for (const { name, version, licence, text } of listed) {
      const found = shipped.find((one) => one.name === name);
      assert.equal(found?.version, version, name);
      assert.ok(ALLOWED.includes(licence), `${name}: ${licence}`);
      assert.ok(text.length > 500, name);
    }
    const { sources } = JSON.parse(
      readFileSync(join(builtFolder(), 'danmarkskort-omgoerelse.samlet.js.map'), 'utf8'),
    );
    const inCode = shipped
      .map(({ name }) => name)
      .filter((name) => sources.some((source) => source.includes(`/${name}/`)));
    assert.ok(inCode.length >= 3);
    for (const name of inCode)
      assert.ok(
        listed.some((one) => one.name === name),
        name,
      );
  });
});
