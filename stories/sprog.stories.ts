import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { widget, widgetMeta, type WidgetArgs } from './support/widget.js';

export default {
  ...widgetMeta,
  title: 'På engelsk',
  parameters: {
    docs: { description: { component: 'På en engelsk side; `sprog` går forud for sidens sprog.' } },
  },
  render: (args) => html`<div lang="en">${widget(args)}</div>`,
} satisfies Meta<WidgetArgs>;

type Story = StoryObj<WidgetArgs>;

export const Kort: Story = { args: { kommune: 'Rødovre' } };
export const Klageforloeb: Story = {
  name: 'Klageforløb og sammenligning',
  args: { kommune: 'København', sammenlign: '6-byer' },
};
export const Tabel: Story = { args: { kommune: 'Rødovre', visning: 'tabel' } };
export const Bilag: Story = { args: { kommune: 'Rødovre', visning: 'bilag' } };
export const DanskPaaEngelskSide: Story = {
  name: 'Dansk på en engelsk side',
  args: { kommune: 'Rødovre', sprog: 'da' },
};
export const UkendtKommune: Story = {
  name: 'En ukendt kommune (advarer)',
  args: { kommune: 'Rødover' },
};
