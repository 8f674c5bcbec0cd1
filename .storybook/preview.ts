import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { createElement, lazy } from 'react';
import { action } from 'storybook/actions';
import manifest from '../custom-elements.json';
import { argTypesOf, elementOf } from './arg-types.js';
import './host-page.css';
import { globalTypes, hostPage, initialGlobals } from './host-page.js';

document.documentElement.lang = 'da';
setCustomElementsManifest(manifest);

const element = elementOf(manifest);
// A page with one story does without all that documentation is made of.
const Container = lazy(() => import('./docs-container.js'));
for (const { name } of element.events ?? [])
  document.addEventListener(name, (event) => {
    action(name)((event as CustomEvent).detail);
  });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [hostPage],
  parameters: {
    a11y: { test: 'error' },
    htmlLang: 'da',
    controls: { expanded: true },
    docs: {
      // A function is not sent to Storybook's frame; what React's lazy() makes is, and upsets the controls while developing.
      container: (props: DocsContainerProps) => createElement(Container, props),
      extractArgTypes: (component: string) =>
        component === element.tagName ? argTypesOf(element) : {},
    },
    options: {
      storySort: {
        order: [
          'Kom i gang',
          'Vejledninger',
          [
            'Oversigt',
            'Almindelig HTML',
            'Umbraco',
            'Drupal',
            'WordPress',
            'Sitecore',
            'TYPO3',
            'Indlejret side (iframe)',
            '*',
            'Security',
          ],
          'Dataformat',
          'Tema',
          'Tilgængelighed',
          'Designbeslutninger',
          'Kortet',
          'Kort og forklaring',
          'Panel',
          'Kortets værktøjer',
          'Tabel',
          'Rum',
          'Bilag',
          'Egne tal',
          'Egne tal med fejl',
        ],
      },
    },
  },
};

export default preview;
