import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unlisted } from './support/scene.js';
import type { Kode } from '../src/kommuner/kommuner.js';
import type { Attributes } from '../src/settings.js';

interface Args {
  attributes: Attributes;
  pointed?: Kode;
  bredde?: string;
  moerkt?: boolean;
}

const meta: Meta<Args> = {
  // As its images are named.
  id: 'kort',
  title: 'Kort og forklaring',
  parameters: {
    docs: {
      description: {
        component: 'Kortet og dets forklaring alene, på opdigtede tal for alle kommuner.',
      },
      canvas: { sourceState: 'none' },
    },
  },
  argTypes: unlisted('attributes', 'pointed', 'bredde', 'moerkt'),
  render: ({ attributes, pointed, bredde, moerkt }) => {
    const scene = document.createElement('dko-scene');
    Object.assign(scene, { given: attributes, pointed });
    scene.style.setProperty('max-width', bredde ?? '640px');
    if (moerkt) {
      scene.style.setProperty('color-scheme', 'dark');
      scene.style.setProperty('background', 'Canvas');
      scene.style.setProperty('color', 'CanvasText');
    }
    return html`${scene}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Afvigelse: Story = {
  name: 'Skalaen afvigelse',
  args: { attributes: { kommune: 'Rødovre', valgt: 'Samsø' } },
};
export const Niveau: Story = {
  name: 'Skalaen niveau',
  args: { attributes: { kommune: 'Rødovre', valgt: 'Aalborg', skala: 'niveau' } },
};
export const Tip: Story = {
  name: 'Feltet ved en kommune',
  args: { attributes: { kommune: 'Rødovre' }, pointed: '461' },
};
export const TipUdenTal: Story = {
  name: 'Feltet ved en kommune uden tal',
  args: { attributes: {}, pointed: '400' },
};
export const Smalt: Story = {
  name: 'På 288 px',
  args: { attributes: { kommune: 'Rødovre' }, bredde: '288px' },
};
export const ForklaringFoldet: Story = {
  name: 'Forklaringen er foldet',
  args: { attributes: { kommune: 'Rødovre', skjul: 'forklaring' } },
};
export const Moerkt: Story = {
  name: 'Mørkt',
  args: { attributes: { kommune: 'Rødovre', valgt: 'Samsø' }, moerkt: true },
};
