import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { staticPage } from '../src/cli/static-page.js';
import { STATIC_CSS } from '../src/cli/style-sheet.js';
import { EMBEDDED } from '../src/dataset/embedded.js';
import { readSettings } from '../src/settings.js';
import { da } from '../src/strings/da.js';

export default {
  title: 'Statisk HTML',
  parameters: {
    docs: {
      description: { component: 'Det, kommandoen `statisk` skriver til en side uden scripts.' },
      source: {
        code: 'npx danmarkskort-omgoerelse statisk --kommune Rødovre --ud omgoerelse.html',
        language: 'sh',
      },
    },
  },
} satisfies Meta;

type Story = StoryObj;

export const Roedovre: Story = {
  name: 'Rødovre, uden script',
  render: () => {
    const { settings } = readSettings({ kommune: 'Rødovre' }, da);
    return html`<style>
        ${STATIC_CSS}
      </style>
      ${staticPage(EMBEDDED, settings, da)}`;
  },
};
