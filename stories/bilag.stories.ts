import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { widgetMeta, type WidgetArgs } from './support/widget.js';

export default {
  ...widgetMeta,
  title: 'Bilag',
  parameters: { docs: { description: { component: 'A4-arket til kommunalbestyrelsens møde.' } } },
  args: { visning: 'bilag' },
} satisfies Meta<WidgetArgs>;

type Story = StoryObj<WidgetArgs>;

export const Roedovre: Story = {
  name: 'Rødovre med de seks byer',
  args: { kommune: 'Rødovre', sammenlign: '6-byer' },
};
export const Koebenhavn: Story = {
  name: 'København med klageforløb',
  args: { kommune: 'København' },
};
export const UdenDele: Story = {
  name: 'Uden bestemmelser og værktøjer',
  args: { kommune: 'Aarhus', skjul: ['bestemmelser', 'vaerktoejer'] },
};
export const HeleLandet: Story = { name: 'Hele landet' };
