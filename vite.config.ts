import { defineConfig } from 'vite';

const name = 'danmarkskort-omgoerelse';

export default defineConfig({
  build: {
    target: 'es2022',
    sourcemap: true,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: {
      // What the chunks share with the entry stays in it: one file to load first.
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: `${name}.[name]-[hash].js`,
        // Vite leaves the whitespace in ES library builds.
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
});
