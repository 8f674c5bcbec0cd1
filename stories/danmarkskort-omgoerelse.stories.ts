import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/index.js';

interface Args {
  kommune?: string;
  valgt?: string;
  omraade?: string;
  aar?: number;
  overskriftsniveau?: number;
}

const meta: Meta<Args> = {
  title: 'Kortet',
  component: 'danmarkskort-omgoerelse',
  render: ({ kommune, valgt, omraade, aar, overskriftsniveau }) =>
    html`<danmarkskort-omgoerelse
      kommune=${ifDefined(kommune)}
      valgt=${ifDefined(valgt)}
      omraade=${ifDefined(omraade)}
      aar=${ifDefined(aar)}
      overskriftsniveau=${ifDefined(overskriftsniveau)}
    ></danmarkskort-omgoerelse>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Roedovre: Story = { name: 'Rødovre', args: { kommune: 'Rødovre' } };
export const HeleLandet: Story = { name: 'Uden kommune: hele landet' };
export const UdenTal: Story = {
  name: 'En kommune uden tal',
  args: { kommune: 'Frederiksberg' },
};
export const AndenKommuneValgt: Story = {
  name: 'En anden kommune end sidens egen',
  args: { kommune: 'Rødovre', valgt: 'Aarhus' },
};
export const Boernehandicap: Story = {
  name: 'Børnehandicap',
  args: { kommune: 'Rødovre', omraade: 'boernehandicap' },
};
export const Voksenhandicap: Story = {
  name: 'Voksenhandicap',
  args: { kommune: 'Rødovre', omraade: 'voksenhandicap' },
};
export const Aar2023: Story = { name: '2023', args: { kommune: 'Rødovre', aar: 2023 } };
export const UkendtKommune: Story = {
  name: 'En ukendt kommune (advarer)',
  args: { kommune: 'Rødover' },
};
export const AarUdenTal: Story = {
  name: 'Et år uden tal (advarer)',
  args: { kommune: 'Rødovre', aar: 2019 },
};
