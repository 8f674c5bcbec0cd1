import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { missingParts } from './support/missing-parts.js';
import { byHand, onDark, widget, widgetMeta, write, type WidgetArgs } from './support/widget.js';

export default { ...widgetMeta, title: 'Kortet' } satisfies Meta<WidgetArgs>;

type Story = StoryObj<WidgetArgs>;

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
export const LandetValgt: Story = {
  name: 'Hele landet valgt, sidens egen på én linje',
  args: { kommune: 'Rødovre', valgt: '000' },
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
export const Sammenligning: Story = {
  name: 'Sammenligning med de seks byer',
  args: { kommune: 'Rødovre', sammenlign: '6-byer' },
};
export const Moerkt: Story = {
  name: 'Mørk side: kort, panel og sammenligning',
  args: { kommune: 'Rødovre', sammenlign: '6-byer' },
  render: (args) => onDark(widget(args)),
};
export const MoerktTabelOgBilag: Story = {
  name: 'Mørk side: tabel og bilag',
  args: { kommune: 'Rødovre', skjul: ['udvikling', 'bestemmelser', 'kilder'] },
  render: (args) =>
    onDark(html`${widget({ ...args, visning: 'tabel' })}${widget({ ...args, visning: 'bilag' })}`),
  play: byHand((root) => {
    write(root.querySelector('.tabelfilter input')!, 'hovedstaden');
  }),
};
export const DelMangler: Story = {
  name: 'En del af kortet kunne ikke hentes (advarer)',
  parameters: { docs: { canvas: { sourceState: 'none' } } },
  args: { kommune: 'Rødovre' },
  render: (args) => missingParts(widget(args)),
};
export const UkendtKommune: Story = {
  name: 'En ukendt kommune (advarer)',
  args: { kommune: 'Rødover' },
};
export const AarUdenTal: Story = {
  name: 'Et år uden tal (advarer)',
  args: { kommune: 'Rødovre', aar: 2019 },
};
export const UgyldigeVaerdier: Story = {
  name: 'Værdier, der ikke findes (advarer)',
  args: {
    kommune: 'Rødovre',
    omraade: 'ældre',
    visning: 'graf',
    skala: 'log',
    sprog: 'tysk',
    skjul: ['bunden'],
    sammenlign: 'Rødovre, Atlantis',
    overskriftsniveau: 9,
  },
  // The controls only offer what exists.
  argTypes: Object.fromEntries(
    ['omraade', 'visning', 'skala', 'sprog', 'skjul', 'overskriftsniveau'].map((name) => [
      name,
      { control: 'object', options: undefined },
    ]),
  ),
};
