// What npm would publish: its content, its types, and a fresh Vite + TypeScript page that uses it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build } from 'vite';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';
import { launch, serve, watch, widgetText } from '../tools/host-page.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'danmarkskort-package-'));
const stage = join(work, 'package-source');
const page = join(work, 'page');
const installed = join(page, 'node_modules', manifest.name);
let tarball;

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`, stdout };
}
const bin = (name) => join(root, 'node_modules/.bin', name);

before(() => {
  mkdirSync(stage);
  for (const file of ['package.json', 'README.md', 'LICENSE', ...manifest.files])
    if (file !== 'dist' && existsSync(join(root, file))) {
      mkdirSync(dirname(join(stage, file)), { recursive: true });
      cpSync(join(root, file), join(stage, file), { recursive: true });
    }
  cpSync(builtFolder(), join(stage, 'dist'), { recursive: true });
  const packed = run('npm', ['pack', '--json', '--pack-destination', work], stage);
  assert.equal(packed.status, 0, packed.output);
  tarball = join(
    work,
    readdirSync(work).find((name) => name.endsWith('.tgz')),
  );
  mkdirSync(installed, { recursive: true });
  const unpacked = run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], work);
  assert.equal(unpacked.status, 0, unpacked.output);
  // Its dependencies, as an installer would put them beside it.
  for (const name of Object.keys(manifest.dependencies)) linkInstalled(name);
});
after(() => rmSync(work, { recursive: true, force: true }));

function linkInstalled(name) {
  mkdirSync(dirname(join(page, 'node_modules', name)), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), join(page, 'node_modules', name), 'dir');
}

const pageFile = (name, content) => writeFileSync(join(page, name), content);
const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    jsx: 'preserve',
  },
  include: ['*.ts', '*.tsx'],
};

const packedFiles = () =>
  readdirSync(installed, { recursive: true }).map((name) => name.replaceAll('\\', '/'));

describe('the package', () => {
  it('holds the builds, the data and the guides, and no source or test', () => {
    const files = packedFiles();
    for (const file of [
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'CHANGELOG.md',
      'dist/danmarkskort-omgoerelse.js',
      'dist/danmarkskort-omgoerelse.samlet.js',
      'dist/danmarkskort-omgoerelse.klassisk.js',
      'dist/indlejret.html',
      'dist/integritet.json',
      'dist/tredjepart.md',
      'dist/custom-elements.json',
      'dist/web-types.json',
      'dist/npm/index.d.ts',
      'data/danmarkskort.json',
      'data/danmarkskort.schema.json',
    ])
      assert.ok(files.includes(file), file);
    assert.deepEqual(
      files.filter((file) => /^(\.|(src|test|stories|build)\/.*\.(?!md$|png$))/.test(file)),
      [],
    );
  });

  it('holds what its pages link to', () => {
    const pages = packedFiles().filter((file) => file.endsWith('.md'));
    const links = pages.flatMap((from) =>
      [...readFileSync(join(installed, from), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        ([, to]) => ({ from, to }),
      ),
    );
    assert.ok(links.length > 50);
    for (const { from, to } of links)
      assert.ok(existsSync(join(installed, dirname(from), to)), `${from}: ${to}`);
  });

  it('says in its help nothing of the source that it was made from', () => {
    const { stdout, output } = run(
      process.execPath,
      [join(installed, 'dist/npm/cli.js'), '--help'],
      page,
    );
    assert.match(stdout, /npx danmarkskort-omgoerelse KOMMANDO\n/, output);
    assert.doesNotMatch(stdout, /ikke på npm/);
  });

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('passes arethetypeswrong', () => {
    const flags = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
    const excluded = ['./dist/*', './data.json', './schema.json', './kommuner.topo.json'];
    const args = [bin('attw'), tarball, ...flags, '--exclude-entrypoints', ...excluded];
    const { status, output } = run(process.execPath, args, work);
    assert.equal(status, 0, output);
    for (const entry of ['', '/core', '/data', '/jsx', '/react', '/vue'])
      assert.match(output, new RegExp(`"${manifest.name}${entry}"\\s+node16 .from ESM.: OK`));
  });
});

const guide = readFileSync(join(root, 'docs/npm.md'), 'utf8');
const snippetsOf = (language) =>
  [...guide.matchAll(/^```(\w+)\n([^]*?)^```/gm)]
    .filter(([, kind]) => kind === language)
    .map(([, , code]) => code);

/** What the types are there to find, and code that has it. */
const WRONG = [
  [
    'an attribute of another type',
    `document.createElement('danmarkskort-omgoerelse').aar = '2024';`,
  ],
  [
    'a wrong attribute in React',
    `import 'danmarkskort-omgoerelse/react';\nimport type { JSX } from 'react';\nexport const props: JSX.IntrinsicElements['danmarkskort-omgoerelse'] = { aar: 'i fjor' };`,
  ],
  [
    'a style that is none in React',
    `import 'danmarkskort-omgoerelse/react';\nimport type { JSX } from 'react';\nexport const props: JSX.IntrinsicElements['danmarkskort-omgoerelse'] = { style: { maxWidth: true } };`,
  ],
  [
    'a wrong attribute in Vue',
    `import 'danmarkskort-omgoerelse/vue';\nimport type { GlobalComponents } from 'vue';\nexport const props: InstanceType<GlobalComponents['danmarkskort-omgoerelse']>['$props'] = { aar: 'i fjor' };`,
  ],
  [
    'an unknown name of the core',
    `import { noSuch } from 'danmarkskort-omgoerelse/core'; noSuch();`,
  ],
];

describe('a fresh Vite and TypeScript page', () => {
  /** What TypeScript says of everything at once: it takes long to begin. */
  let found;
  before(() => {
    pageFile('tsconfig.json', JSON.stringify(tsconfig));
    pageFile('package.json', JSON.stringify({ type: 'module' }));
    pageFile(
      'main.ts',
      `import 'danmarkskort-omgoerelse';
import 'danmarkskort-omgoerelse/dist/tema/fds.css';
import { VERSION, type DanmarkskortOmgoerelse, type KommuneValgtEvent, type Problem } from 'danmarkskort-omgoerelse';
const element: DanmarkskortOmgoerelse = document.createElement('danmarkskort-omgoerelse');
element.kommune = 'Rødovre';
element.addEventListener('kommune-valgt', (event: KommuneValgtEvent) => console.log(event.detail.kode.length));
document.addEventListener('data-fejl', ({ detail }) => detail.fejl.map(({ besked }: Problem) => besked));
addEventListener('aar-valgt', ({ detail }) => detail.aar.toFixed());
const aar: number | undefined = element.aar;
element.aar = 2024;
document.title = [VERSION, aar].join(' ');
document.body.append(element);
`,
    );
    pageFile(
      'core.ts',
      `import { outcomeOf, rowOf } from 'danmarkskort-omgoerelse/core';
import { EMBEDDED } from 'danmarkskort-omgoerelse/data';
const row = rowOf(EMBEDDED, { kommune: '175', omraade: 'social', aar: 2024 });
const outcome = row && outcomeOf(row);
export const omgjort: number | undefined = outcome?.state === 'tal' ? outcome.omgjort.value : undefined;
`,
    );
    pageFile(
      'view.tsx',
      `/** @jsx h */
import 'danmarkskort-omgoerelse/jsx';
declare const h: (...parts: unknown[]) => unknown;
export const view = <danmarkskort-omgoerelse kommune="Rødovre" aar={2024} data-omraade="social"
  onkommune-valgt={(event) => { const kode: string = event.detail.kode; return kode.length; }}
  onClick={(event) => event.preventDefault()} onclick={() => {}} dir="ltr" role="region" aria-label="Kort" tabIndex={0} tabindex={0}
  part="kort" translate="no" inert={false} suppressHydrationWarning />;
`,
    );
    snippetsOf('ts').forEach((code, i) => pageFile(`guide-${i}.ts`, code));
    for (const code of snippetsOf('tsx'))
      pageFile('guide.tsx', `/** @jsxImportSource react */\n${code}`);
    for (const name of ['@types/react', 'csstype', 'vue', '@vue']) linkInstalled(name);
    pageFile(
      'react.tsx',
      `/** @jsxImportSource react */
import 'danmarkskort-omgoerelse/react';
export const view = <danmarkskort-omgoerelse kommune="Rødovre" data={JSON.stringify({ Herlev: 61 })} title="Kort"
  style={{ maxWidth: '60rem' }} onkommune-valgt={(event) => { const kode: string = event.detail.kode; return kode.length; }}
  onClick={(event) => event.currentTarget.kommune} dir="ltr" role="region" aria-label="Kort" tabIndex={0} class="kort" key="kort"
  ref={(element) => { element?.updateComplete; }} suppressHydrationWarning uden-grunddata><p>Browseren er for gammel.</p></danmarkskort-omgoerelse>;
`,
    );
    pageFile(
      'vue.ts',
      `import 'danmarkskort-omgoerelse/vue';
import type { KommuneValgtEvent } from 'danmarkskort-omgoerelse';
import type { GlobalComponents } from 'vue';
declare const kort: InstanceType<GlobalComponents['danmarkskort-omgoerelse']>;
export const props: typeof kort.$props = { kommune: 'Rødovre', aar: 2024, data: { Herlev: 61 }, udenGrunddata: true,
  geometriSrc: '/kort.json', class: 'kort', style: { maxWidth: '60rem' }, title: 'Kort', 'aria-label': 'Kort', key: 'kort' };
export const again = (event: KommuneValgtEvent) => kort.$emit('kommune-valgt', event);
`,
    );
    pageFile(
      'index.html',
      '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title></head><body><script type="module" src="main.ts"></script></body></html>',
    );
    WRONG.forEach(([, code], i) =>
      pageFile(`wrong-${i}.ts`, `import 'danmarkskort-omgoerelse';\n${code}\nexport {};\n`),
    );
    const { output } = run(process.execPath, [bin('tsc'), '--project', page], page);
    found = output.split('\n').filter((line) => /^\S/.test(line));
  });

  it('type-checks, with the declarations of the package checked too', () => {
    assert.deepEqual(
      found.filter((line) => !line.startsWith('wrong-')),
      [],
    );
  });

  WRONG.forEach(([name], i) =>
    it(`type-checks for real: finds ${name}`, () => {
      assert.ok(
        found.some((line) => line.startsWith(`wrong-${i}.ts(`)),
        found.join('\n'),
      );
    }),
  );

  it('gets from the core what the guide says', () => {
    const code = snippetsOf('ts').find((snippet) => snippet.includes('readSources'));
    const [, said] = /console\.log.*; \/\/ (.*)/.exec(code);
    pageFile('guide.mjs', ts.transpile(code, { module: 'esnext', target: 'es2022' }));
    const { stdout, output } = run(process.execPath, ['guide.mjs'], page);
    assert.equal(stdout.trim(), said, output);
  });

  it('may be imported on a server, where it does nothing', () => {
    const code = `import { VERSION } from '${manifest.name}'; console.log(VERSION, customElements.get('${manifest.name}'));`;
    pageFile('server.mjs', code);
    const { stdout, output } = run(process.execPath, ['server.mjs'], page);
    assert.equal(stdout.trim(), `${manifest.version} undefined`, output);
  });

  it('builds and shows the kommune', async () => {
    await build({ root: page, configFile: false, logLevel: 'error', base: './' });
    const browser = await launch();
    const host = await serve({ folder: join(page, 'dist') });
    const { tab, close } = await watch(browser);
    await tab.goto(`${host.base}/danmarkskort/index.html`);
    assert.match(await widgetText(tab), /Rødovre[^]*62 %/);
    await close();
    await browser.close();
    host.close();
  });

  it('builds what imports the types for JSX and Vue, as the guide has it, and gets no code from them', async () => {
    const entry = join(page, 'types.js');
    pageFile(
      'types.js',
      ['react', 'jsx', 'vue'].map((name) => `import '${manifest.name}/${name}';\n`).join(''),
    );
    const options = { write: false, lib: { entry, formats: ['es'], fileName: 'types' } };
    const [{ output }] = await build({
      root: page,
      configFile: false,
      logLevel: 'error',
      build: options,
    });
    assert.equal(output.map(({ code }) => code.trim()).join(''), '');
    assert.equal(run(process.execPath, ['types.js'], page).status, 0);
  });

  it('keeps what is imported for its effect alone: the themes, and the types for JSX and Vue', async () => {
    const dropped = [];
    const ask = {
      name: 'ask',
      async buildStart() {
        const sheets = readdirSync(join(installed, 'dist/tema')).map((name) => `dist/tema/${name}`);
        for (const entry of [...sheets, 'jsx', 'react', 'vue']) {
          const address = `${manifest.name}/${entry}`;
          const { moduleSideEffects } = await this.resolve(address, join(page, 'main.ts'));
          // Vite keeps a style sheet all the same; webpack does as the package says, and esbuild warns of what it leaves out.
          if (!moduleSideEffects) dropped.push(entry);
        }
      },
    };
    const options = { write: false, lib: { entry: join(page, 'core.ts'), formats: ['es'] } };
    await build({
      root: page,
      configFile: false,
      logLevel: 'error',
      plugins: [ask],
      build: options,
    });
    assert.deepEqual(dropped, []);
  });

  it('gets the core without Lit and without what it does not use', async () => {
    const lib = { entry: join(page, 'core.ts'), formats: ['es'], fileName: 'core' };
    const options = { lib, outDir: join(page, 'core-dist'), minify: true };
    await build({ root: page, configFile: false, logLevel: 'error', build: options });
    const code = readFileSync(join(page, 'core-dist/core.js'), 'utf8');
    assert.doesNotMatch(code, /customElements|lit-html|topojson|\bdocument\./);
    const { omgjort } = await import(join(page, 'core-dist/core.js'));
    assert.equal(omgjort, 62);
  });
});
