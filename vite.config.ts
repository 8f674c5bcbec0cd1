import { defineConfig } from 'vite';

// The demo page and Storybook; what goes into dist/ is configured in build/.
export default defineConfig({ build: { target: 'es2022' } });
