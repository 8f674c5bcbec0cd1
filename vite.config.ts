import { defineConfig } from 'vite';

// The page of `npm start` and Storybook; what goes into dist/ is configured in build/.
export default defineConfig({
  build: { target: 'es2022' },
  // Not the page in src/ that names the built files.
  optimizeDeps: { entries: ['index.html'] },
});
