// The packages that ship: each has a licence that allows it, and stands with its text, if it brings one, in the list beside the scripts.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { builder, commandLine, npm, pieces } from '../../build/outputs.mjs';
import { root } from '../../build/root.mjs';
import { LICENCE_LISTS, listedIn } from '../tools/licence-lists.mjs';

/** Licences that ask for no more than to be named. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Folders of all packages that the lock file does not say are for development only. */
const shipped = Object.entries(json('package-lock.json').packages)
  .filter(([folder, { dev, optional, devOptional }]) => folder && !dev && !devOptional && !optional)
  .map(([folder]) => json(folder, 'package.json'));

/** The packages that a build has in its scripts. */
async function bundledIn(config) {
  const { output } = [
    await build({ ...config, build: { ...config.build, write: false } }),
  ].flat()[0];
  const folders = output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .flatMap(
      (id) => /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [],
    );
  return [...new Set(folders)].map((folder) => ({
    ...json(folder, 'package.json'),
    bringsText: readdirSync(join(root, folder)).some((file) => /^licen[cs]e/i.test(file)),
  }));
}

describe('the packages that ship', () => {
  it('are all there', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of Object.keys(json('package.json').dependencies))
      assert.ok(names.includes(name), name);
  });

  for (const { name, version, license } of shipped)
    it(`may: ${name} ${version}`, () => assert.ok(ALLOWED.includes(license), `${license}`));

  const [scripts, page, command] = LICENCE_LISTS;
  for (const [output, list, least] of [
    [pieces, scripts, 3],
    [npm, scripts, 0],
    [builder, page, 2],
    [commandLine, command, 6],
  ])
    it(`stand with version, licence and text in ${list}, if ${output.name} has them`, async () => {
      const listed = listedIn(list);
      const bundled = await bundledIn(output('dist'));
      assert.ok(bundled.length >= least, `only ${bundled.length}`);
      for (const { name, version, bringsText } of bundled) {
        const found = listed.find((one) => one.name === name && one.version === version);
        assert.ok(found, `${name} ${version}`);
        assert.ok(ALLOWED.includes(found.licence), `${name}: ${found.licence}`);
        assert.ok(found.text.length > 500 || !bringsText, name);
      }
    });
});
