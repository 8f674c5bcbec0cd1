// The test pages' own scripts, bundled as a page's developer would.
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { root } from '../../build/root.mjs';

const svelte = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
};

const bundles = new Map();

async function make(file) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [svelte],
    resolve: { conditions: ['browser', 'import', 'module', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'test/pages', file), formats: ['es'] },
    },
  });
  return output[0].code;
}

/** The bundle of a file of `test/pages/`, made once. */
export function bundle(file) {
  if (!bundles.has(file)) bundles.set(file, make(file));
  return bundles.get(file);
}
