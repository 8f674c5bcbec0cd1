import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/index.js';

interface Args {
  kommune?: string;
  valgt?: string;
  visning?: string;
  sammenlign?: string;
}

const meta: Meta<Args> = {
  title: 'På engelsk',
  component: 'danmarkskort-omgoerelse',
  render: ({ kommune, valgt, visning, sammenlign }) =>
    html`<div lang="en">
      <danmarkskort-omgoerelse
        kommune=${ifDefined(kommune)}
        valgt=${ifDefined(valgt)}
        visning=${ifDefined(visning)}
        sammenlign=${ifDefined(sammenlign)}
      ></danmarkskort-omgoerelse>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Kort: Story = { args: { kommune: 'Rødovre' } };
export const Klageforloeb: Story = {
  name: 'Klageforløb og sammenligning',
  args: { kommune: 'København', sammenlign: '6-byer' },
};
export const Tabel: Story = { args: { kommune: 'Rødovre', visning: 'tabel' } };
export const Bilag: Story = { args: { kommune: 'Rødovre', visning: 'bilag' } };
export const UkendtKommune: Story = {
  name: 'En ukendt kommune (advarer)',
  args: { kommune: 'Rødover' },
};
