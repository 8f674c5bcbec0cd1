import { readFileSync } from 'node:fs';
import { coreInEntry } from './core-in-entry.mjs';
import { leanLit } from './lean-lit.mjs';
import { minifyLiterals } from './minify-literals.mjs';
import { oneFile } from './one-file.mjs';
import { propertyDecorators } from './property-decorators.mjs';
import { root } from './root.mjs';
import { shorten } from './shorten.mjs';

export const NAME = 'danmarkskort-omgoerelse';
/** The licences of what the scripts bundle. */
export const LICENCES = 'tredjepart.md';
/** The oldest browsers that the scripts are built for; README.md and docs/browsere.md name them. */
export const BROWSERS = ['chrome105', 'edge105', 'firefox110', 'safari16.4'];
/** The page "Byg dit kort", and what all its files are called. */
const BUILDER = 'byg';
const source = (file) => `${root}/src/${file}`;

export const { version, license } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const postBanner = `/*! ${NAME} ${version} | ${license} | tredjeparts licenser: ${LICENCES} */`;

const shared = () => ({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
});

const forPages = (outDir, lib, { plugins = [], output, ...build } = {}) => ({
  ...shared(),
  plugins: [leanLit(), propertyDecorators(), minifyLiterals(), ...plugins, shorten()],
  build: {
    target: BROWSERS,
    outDir,
    emptyOutDir: false,
    sourcemap: true,
    lib,
    ...build,
    // `shorten` has done it.
    rolldownOptions: { output: { minify: false, postBanner, ...output } },
  },
});

/** All that the entry imports at once, directly or not: what every visitor loads. */
function importedBy(entry, context) {
  const found = new Set();
  const add = (id) => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(add);
  };
  add(entry);
  return found;
}

/**
 * The module in pieces. What every visitor loads is one chunk, named after its content, which `coreInEntry` then moves into
 * `danmarkskort-omgoerelse.js`.
 */
export function pieces(outDir) {
  let code;
  const inCode = (id, context) => (code ??= importedBy(source('index.ts'), context)).has(id);
  return forPages(
    outDir,
    { entry: source('index.ts'), formats: ['es'] },
    {
      plugins: [coreInEntry()],
      license: { fileName: LICENCES },
      output: {
        entryFileNames: `${NAME}.js`,
        chunkFileNames: `${NAME}.[name]-[hash].js`,
        codeSplitting: {
          groups: [
            { name: (id, context) => (inCode(id, context) ? 'kerne' : null), debugName: 'kerne' },
          ],
        },
      },
    },
  );
}

/** The module in one file. */
export const single = (outDir) =>
  forPages(
    outDir,
    { entry: source('index.ts'), formats: ['es'], fileName: () => `${NAME}.samlet.js` },
    { plugins: [oneFile()] },
  );

/** The classic script in one file; it leaves no global behind. */
export const classic = (outDir) =>
  forPages(
    outDir,
    {
      entry: source('classic.ts'),
      formats: ['iife'],
      name: 'danmarkskortOmgoerelse',
      fileName: () => `${NAME}.klassisk.js`,
    },
    { plugins: [oneFile()] },
  );

/**
 * The script of the page for an iframe, and the one that fits the iframe's height on the page around: that page may be on another
 * domain, whose browser asks no permission for a classic script.
 */
export const frameScripts = (outDir) =>
  [
    ['indlejret', 'indlejret', 'es'],
    ['indlejret-ramme', 'ramme', 'iife'],
  ].map(([name, file, format]) =>
    forPages(outDir, {
      entry: source(`indlejret/${file}.ts`),
      formats: [format],
      name: 'danmarkskortRamme',
      fileName: () => `${name}.js`,
    }),
  );

/** The policy of the builder's page: nothing from elsewhere, nothing inline. */
const BUILDER_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'";

/** The page `index.html` becomes: beside the built module, which it uses instead of a widget of its own. */
const asBuilder = {
  name: 'byg',
  enforce: 'pre',
  async resolveId(id, importer) {
    const resolved = importer && (await this.resolve(id, importer, { skipSelf: true }));
    return resolved?.id === source('index.ts') ? { id: `./${NAME}.js`, external: true } : null;
  },
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: BUILDER_CSP },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      bundle['index.html'].fileName = `${BUILDER}.html`;
    },
  },
};

/** The page "Byg dit kort". */
export const builder = (outDir) => ({
  ...shared(),
  base: './',
  plugins: [asBuilder],
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: false,
    modulePreload: false,
    license: { fileName: `${BUILDER}.${LICENCES}` },
    rolldownOptions: {
      input: { [BUILDER]: `${root}/index.html` },
      output: {
        entryFileNames: `${BUILDER}.js`,
        chunkFileNames: `${BUILDER}.[name]-[hash].js`,
        assetFileNames: `${BUILDER}[extname]`,
      },
    },
  },
});

/** The npm entry points, with the dependencies left to the installer. */
export const npm = (outDir) => ({
  ...shared(),
  build: {
    target: BROWSERS,
    outDir,
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: { index: source('index.ts'), core: source('core.ts'), data: source('data.ts') },
      formats: ['es'],
      fileName: (_, entry) => `${entry}.js`,
    },
    rolldownOptions: {
      external: [/^lit($|\/)/],
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** The command line, in one file with all it needs. */
export const commandLine = (outDir) => ({
  ...shared(),
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    outDir,
    emptyOutDir: false,
    ssr: source('cli/cli.ts'),
    license: { fileName: `cli.${LICENCES}` },
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
});

/** The style sheets of static HTML, as a module that exports them. */
export const styleSheets = {
  ...shared(),
  ssr: { noExternal: true },
  build: {
    write: false,
    ssr: source('cli/style-sheet.ts'),
    rolldownOptions: { output: { codeSplitting: false } },
  },
};
