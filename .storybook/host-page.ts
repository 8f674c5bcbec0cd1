/// <reference types="vite/client" />
import type { Decorator, Preview } from '@storybook/web-components-vite';
import borgerdk from '../tema/borgerdk.css?inline';
import fds from '../tema/fds.css?inline';
import virk from '../tema/virk.css?inline';
import { forceColours } from './forced-colours.js';

const THEMES: Readonly<Record<string, string>> = { fds, borgerdk, virk };

type Tool = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Tool['toolbar']>['icon']>;

const tool = (title: string, icon: Icon, items: Readonly<Record<string, string>>): Tool => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

/** The toolbar: what a page around the widget may decide. */
export const globalTypes = {
  tema: tool('Tema', 'paintbrush', {
    ingen: 'Intet tema',
    fds: 'Fælles Designsystem',
    borgerdk: 'borger.dk',
    virk: 'Virk',
  }),
  sprog: tool('Sidens sprog', 'globe', { da: 'Dansk', en: 'Engelsk' }),
  rod: tool('Rodens skrift', 'paragraph', {
    '100': 'Rod 100 %',
    '62-5': 'Rod 62,5 %',
    '20px': 'Rod 20 px',
  }),
  bredde: tool('Bredde', 'grow', {
    fuld: 'Fuld bredde',
    '320': '320 px',
    '640': '640 px',
    '1100': '1100 px',
  }),
  lys: tool('Lys', 'mirror', { lyst: 'Lyst', moerkt: 'Mørkt' }),
  farver: tool('Farver', 'contrast', { egne: 'Egne farver', system: 'Systemfarver (efterlignet)' }),
  retning: tool('Skriveretning', 'transfer', {
    ltr: 'Mod højre',
    rtl: 'Mod venstre',
  }),
};

/** What the stories are tested in. */
export const initialGlobals: Record<string, string> = {
  tema: 'ingen',
  sprog: 'da',
  rod: '100',
  bredde: 'fuld',
  lys: 'lyst',
  farver: 'egne',
  retning: 'ltr',
};

const theme = document.head.appendChild(document.createElement('style'));

/** Lets the page around a story be as the toolbar says. On a documentation page that is the frame around each story. */
export const hostPage: Decorator = (story, { globals, viewMode, canvasElement }) => {
  const chosen = globals as typeof initialGlobals;
  const root = document.documentElement;
  const frame =
    viewMode === 'docs'
      ? (canvasElement.closest<HTMLElement>('.docs-story') ?? canvasElement)
      : root;
  root.dataset.rod = chosen.rod;
  // Also for the list of the properties, which is no widget.
  theme.textContent = (THEMES[chosen.tema ?? ''] ?? '').replaceAll(
    /^danmarkskort-omgoerelse/gm,
    ':is(danmarkskort-omgoerelse, dko-egenskaber)',
  );
  forceColours(chosen.farver === 'system');

  frame.classList.add('vaertsside');
  // Storybook gives each story on a documentation page a language of its own.
  frame.lang = canvasElement.lang = chosen.sprog ?? 'da';
  frame.dir = chosen.retning ?? 'ltr';
  for (const name of ['lys', 'farver', 'bredde']) frame.dataset[name] = chosen[name];
  return story();
};
