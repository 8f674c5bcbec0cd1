import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: { '@typescript-eslint/unbound-method': 'off' }, // Lit binds @event listeners itself
  },
  {
    files: [
      'src/{dataset,geometry,kommuner,strings,view}/**',
      'src/{clamp,distance,errors,memoize,memoize-last,parse-url,range,settings,shorten}.ts',
    ], // the pure core, which also runs without a browser
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'location',
        'fetch',
        'customElements',
        'Element',
        'HTMLElement',
        'SVGElement',
        'Event',
        'MutationObserver',
        'ResizeObserver',
        'localStorage',
        'matchMedia',
        'requestAnimationFrame',
      ],
      'no-restricted-imports': ['error', { patterns: ['lit', 'lit/*', 'lit-*', '@lit/*'] }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/{byg,cli}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'Old scripts of a page replace it.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Typed as returning a promise by one of chai's plug-ins.
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: readonly([
        'AbortSignal',
        'Buffer',
        'TextDecoder',
        'TextEncoder',
        'URL',
        'URLSearchParams',
        'clearTimeout',
        'console',
        'fetch',
        'performance',
        'process',
        'setTimeout',
        'structuredClone',
      ]),
    },
  },
  {
    files: ['test/build/**/*.mjs', 'test/cli/**/*.mjs', 'test/pages/*.js'], // with functions that run in the page
    languageOptions: {
      globals: readonly(['customElements', 'document', 'parent', 'postMessage', 'trustedTypes']),
    },
  },
);
