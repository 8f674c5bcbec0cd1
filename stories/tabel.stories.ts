import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unlisted } from './support/scene.js';
import type { TableOrder } from '../src/view/table-view.js';

interface Args {
  order?: TableOrder;
  bredde?: string;
}

const meta: Meta<Args> = {
  title: 'Tabel',
  parameters: {
    docs: {
      description: { component: 'Tabellen over alle kommuner, på opdigtede tal.' },
      canvas: { sourceState: 'none' },
    },
  },
  argTypes: unlisted('order', 'bredde'),
  render: ({ order, bredde }) => {
    const scene = document.createElement('dko-scene');
    const given = { kommune: 'Rødovre', valgt: 'Ballerup', visning: 'tabel' };
    Object.assign(scene, { given }, order && { order });
    scene.style.setProperty('max-width', bredde ?? 'none');
    return html`${scene}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const EfterNavn: Story = { name: 'Efter navn' };
export const EfterProcent: Story = {
  name: 'Efter procent',
  args: { order: { kolonne: 'omgjort', descending: true, filter: '' } },
};
export const Filtreret: Story = {
  name: 'Filtreret efter region',
  args: { order: { kolonne: 'kommune', descending: false, filter: 'sjælland' } },
};
export const IntetFundet: Story = {
  name: 'Intet er fundet',
  args: { order: { kolonne: 'kommune', descending: false, filter: 'xyz' } },
};
export const Smal: Story = { name: 'På 288 px', args: { bredde: '288px' } };
