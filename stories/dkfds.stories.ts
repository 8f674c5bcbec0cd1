/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import borgerdkPage from '../node_modules/dkfds/dist/css/dkfds-borgerdk.css?inline';
import virkPage from '../node_modules/dkfds/dist/css/dkfds-virkdk.css?inline';
import fdsPage from '../node_modules/dkfds/dist/css/dkfds.css?inline';
import { html } from 'lit';
import '../src/index.js';
import borgerdk from '../tema/borgerdk.css?inline';
import fds from '../tema/fds.css?inline';
import virk from '../tema/virk.css?inline';

/** A page with its own style sheet and the theme that goes with it. */
const page = (name: string, sheets: readonly string[]): Story => ({
  render: () =>
    html`${sheets.map(
        (sheet) =>
          html`<style>
            ${sheet}
          </style>`,
      )}
      <main class="container page-container">
        <h1>Klager over kommunens afgørelser</h1>
        <p class="font-lead">
          Hvor ofte ændrer Ankestyrelsen kommunens afgørelser på socialområdet?
        </p>
        <danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>
        <p><button type="button" class="button button-primary">Klag over en afgørelse</button></p>
      </main>`,
  parameters: {
    docs: {
      source: {
        code: `<link rel="stylesheet" href="https://www.kommune.dk/danmarkskort/tema/${name}.css" />
<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
      },
    },
  },
});

export default {
  title: 'På en dkfds-side',
  parameters: {
    docs: {
      description: { component: 'Kortet med et tema på sider, der har temaets eget stylesheet.' },
      // Their style sheets are for a page of their own.
      story: { inline: false, height: '600px' },
    },
  },
} satisfies Meta;

type Story = StoryObj;

export const FaellesDesignsystem: Story = {
  name: 'Det Fælles Designsystem',
  ...page('fds', [fdsPage, fds]),
};
export const BorgerDk: Story = { name: 'borger.dk', ...page('borgerdk', [borgerdkPage, borgerdk]) };
export const Virk: Story = page('virk', [virkPage, virk]);
