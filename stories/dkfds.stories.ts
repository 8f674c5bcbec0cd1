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

interface Args {
  /** The page's own style sheet and the theme that goes with it. */
  sheets: readonly string[];
}

const meta: Meta<Args> = {
  title: 'På en dkfds-side',
  // Their style sheets are for a page of their own.
  parameters: { docs: { story: { inline: false, height: '600px' } } },
  argTypes: { sheets: { table: { disable: true } } },
  render: ({ sheets }) =>
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
};
export default meta;

type Story = StoryObj<Args>;

export const FaellesDesignsystem: Story = {
  name: 'Det Fælles Designsystem',
  args: { sheets: [fdsPage, fds] },
};
export const BorgerDk: Story = { name: 'borger.dk', args: { sheets: [borgerdkPage, borgerdk] } };
export const Virk: Story = { args: { sheets: [virkPage, virk] } };
