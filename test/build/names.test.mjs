import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { piecesOfPrevious } from '../../build/previous.mjs';
import { release } from '../../build/release.mjs';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';

const dist = builtFolder();
const read = (file) => readFileSync(join(dist, file), 'utf8');
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const list = JSON.parse(read('integritet.json'));

describe('the built files', () => {
  for (const kind of ['', '.samlet', '.klassisk'])
    it(`hold danmarkskort-omgoerelse${kind}.js, and the same under its versioned name`, () => {
      const content = read(`danmarkskort-omgoerelse${kind}.js`);
      assert.equal(read(`danmarkskort-omgoerelse-${version}${kind}.js`), content);
    });

  it('carry the version of package.json', () => {
    assert.equal(list.version, version);
    const source = readFileSync(join(root, 'src/version.ts'), 'utf8');
    assert.match(source, new RegExp(`VERSION = '${version.replaceAll('.', '\\.')}'`));
  });

  it('are each listed with their sha384 hash', () => {
    const files = [
      ...readdirSync(dist),
      ...readdirSync(join(dist, 'tema')).map((name) => `tema/${name}`),
    ];
    const served = files.filter((name) => /\.(js|html|css)$/.test(name));
    assert.deepEqual(Object.keys(list.filer).sort(), served.sort());
    for (const [file, { integrity, bytes }] of Object.entries(list.filer)) {
      const content = readFileSync(join(dist, file));
      const hash = createHash('sha384').update(content).digest('base64');
      assert.equal(integrity, `sha384-${hash}`, file);
      assert.equal(bytes, content.length, file);
    }
  });

  it('name each piece after its content, and no piece imports an entry', () => {
    for (const file of list.dele.filter((name) => !name.includes(version))) {
      assert.match(file, /-[\w-]{8}\.js$/);
      const imports = [...read(file).matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/g)].map(([, at]) => at);
      for (const at of imports) assert.match(at, /-[\w-]{8}\.js$/, `${file} imports ${at}`);
    }
  });

  it('end each script in a newline, so that one joined to it is not part of its last line, a comment', () => {
    const scripts = Object.keys(list.filer).filter((name) => name.endsWith('.js'));
    const open = scripts.filter((file) => !/[^\n]\n$/.test(read(file)));
    assert.deepEqual(open, []);
  });

  it('need one request before the first map', () => {
    const kerne = list.dele.find((name) => name.includes('.kerne-'));
    const entry = read('danmarkskort-omgoerelse.js');
    assert.doesNotMatch(entry, /(?:from|import) ?["'][./]/);
    assert.match(entry, /^\/\*!.*\*\/ \/\/# allFunctionsCalledOnLoad\n/);
    // What pieces ask the core for, the entry has left for them.
    const [, asked] = /export const\{([^}]*)\}=globalThis\[(.*)\];/.exec(read(kerne));
    const [, left] = /globalThis\[Symbol.for\([^)]*\)\]\?\?=\{([^}]*)\}/.exec(entry);
    assert.deepEqual(
      asked.split(','),
      left.split(',').map((pair) => pair.split(':')[0]),
    );
    assert.ok(entry.includes(`Symbol.for("${kerne}")`));
  });

  it('bring the licence of everything they bundle', () => {
    const licences = read('tredjepart.md');
    const scripts = readdirSync(join(dist, 'npm')).filter((file) => file.endsWith('.js'));
    const code = scripts.map((file) => readFileSync(join(dist, 'npm', file), 'utf8')).join('');
    const bundled = Object.keys(dependencies).filter((name) => code.includes(`from "${name}`));
    assert.ok(bundled.includes('lit'), bundled.join());
    for (const name of bundled) assert.match(licences, new RegExp(`^## ${name} - `, 'm'));
    assert.match(licences, /Klimadatastyrelsen/);
    for (const [file] of Object.entries(list.filer).filter(([name]) => name.includes('samlet')))
      assert.match(
        read(file),
        /^\/\*! danmarkskort-omgoerelse [\d.]+ \| MIT .* tredjepart\.md \*\//,
      );
  });
});

describe('an update', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-update-'));
  after(() => rmSync(folder, { recursive: true }));
  const pieces = list.dele.filter((file) => !file.includes(version));

  it('keeps the pieces of the version before it, for the pages fetched just before', () => {
    const before = join(folder, 'forrige');
    mkdirSync(before);
    const old = ['danmarkskort-omgoerelse.kerne-AAAAAAAA.js', 'danmarkskort-omgoerelse-0.0.9.js'];
    for (const file of [...old, 'gammel.js']) writeFileSync(join(before, file), `// ${file}\n`);
    const ofBefore = { version: '0.0.9', dele: old, forrige: ['gammel.js'], filer: {} };
    writeFileSync(join(before, 'integritet.json'), JSON.stringify(ofBefore));
    const next = join(folder, 'ny');
    cpSync(dist, next, { recursive: true });
    release(next, { version, pieces, previous: piecesOfPrevious(before, version), since: before });
    for (const file of old) assert.equal(readFileSync(join(next, file), 'utf8'), `// ${file}\n`);
    const { forrige, dele, filer } = JSON.parse(
      readFileSync(join(next, 'integritet.json'), 'utf8'),
    );
    for (const file of old) assert.ok(filer[file], `${file} is not listed`);
    assert.ok(dele.includes(`danmarkskort-omgoerelse-${version}.js`), 'a page may ask for it');
    assert.deepEqual(forrige, old);
    assert.deepEqual(dele, list.dele);
    assert.equal(Object.keys(filer).length, Object.keys(list.filer).length + old.length);
  });

  it('is refused under the version of a release with other content', () => {
    const released = join(folder, 'udgivet');
    const next = join(folder, 'afvist');
    mkdirSync(released);
    cpSync(dist, next, { recursive: true });
    const of = { version, pieces, previous: [], since: released };
    writeFileSync(join(released, 'integritet.json'), JSON.stringify(list));
    release(next, of);
    const file = `danmarkskort-omgoerelse-${version}.samlet.js`;
    const filer = { ...list.filer, [file]: { ...list.filer[file], integrity: 'sha384-andet' } };
    writeFileSync(join(released, 'integritet.json'), JSON.stringify({ ...list, filer }));
    assert.throws(
      () => release(next, of),
      ({ message }) => message.includes(`${file} with other content`),
    );
  });

  it('keeps them no longer than one version, and through builds of the same one', () => {
    const names = (version) =>
      piecesOfPrevious(join(folder, 'ny'), version).map(({ file }) => file);
    assert.equal(names(version).length, 2);
    assert.deepEqual(names('9.9.9'), list.dele);
    assert.deepEqual(piecesOfPrevious(join(folder, 'findes-ikke'), version), []);
  });
});
