import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';

export default { title: 'Bilag' } satisfies Meta;

type Story = StoryObj;

export const Roedovre: Story = {
  name: 'Rødovre med de seks byer',
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      visning="bilag"
      sammenlign="6-byer"
    ></danmarkskort-omgoerelse>`,
};

export const Koebenhavn: Story = {
  name: 'København med klageforløb',
  render: () =>
    html`<danmarkskort-omgoerelse kommune="København" visning="bilag"></danmarkskort-omgoerelse>`,
};

export const UdenDele: Story = {
  name: 'Uden bestemmelser og værktøjer',
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="Aarhus"
      visning="bilag"
      skjul="bestemmelser vaerktoejer"
    ></danmarkskort-omgoerelse>`,
};

export const HeleLandet: Story = {
  name: 'Hele landet',
  render: () => html`<danmarkskort-omgoerelse visning="bilag"></danmarkskort-omgoerelse>`,
};
