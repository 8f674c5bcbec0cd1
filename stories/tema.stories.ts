import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './support/tokens.js';
import { widget, widgetMeta, type WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...widgetMeta,
  title: 'Farver, mål og dele',
  parameters: {
    docs: { description: { component: 'Det, en side kan sætte af kortets farver, mål og dele.' } },
  },
  args: { kommune: 'Rødovre' },
};
export default meta;

type Story = StoryObj<WidgetArgs>;

export const Egenskaber: Story = {
  name: 'Alle egenskaber, som de er her',
  parameters: { docs: { canvas: { sourceState: 'none' } } },
  render: () => html`<dko-egenskaber></dko-egenskaber>`,
};
export const EgneFarver: Story = {
  name: 'En kommunes egne farver og mål',
  render: (args) =>
    html`<style>
        .egne danmarkskort-omgoerelse {
          color-scheme: light;
          --dko-accent: #7a1f5c;
          --dko-egen: #3d0f2e;
          --dko-radius: 0;
          --dko-afstand: 1.5em;
          --dko-skrift-tal: 3.5em;
        }
      </style>
      <div class="egne">${widget(args)}</div>`,
};
export const Dele: Story = {
  name: 'Dele sat med ::part()',
  render: (args) =>
    html`<style>
        .dele danmarkskort-omgoerelse::part(panel) {
          border-inline-start: 4px solid;
          padding-inline-start: 1em;
        }
        .dele danmarkskort-omgoerelse::part(kort) {
          order: 2;
        }
      </style>
      <div class="dele">${widget(args)}</div>`,
};
