import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';
import type { Attributes } from '../src/settings.js';

type Args = Attributes & { geometriSrc?: string };

/** Search field, view switch, menu, zoom and comparisons, on the embedded figures. */
const meta: Meta<Args> = {
  title: 'Kortets redskaber',
  render: ({ kommune, valgt, visning, skala, skjul, geometriSrc }) => {
    const element = document.createElement('danmarkskort-omgoerelse');
    return html`${Object.assign(element, { kommune, valgt, visning, skala, skjul, geometriSrc })}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Alle: Story = { args: { kommune: 'Rødovre', valgt: 'Aarhus' } };
export const Tabel: Story = { args: { kommune: 'Rødovre', visning: 'tabel' } };
export const Niveau: Story = { args: { kommune: 'Rødovre', skala: 'niveau' } };
export const Skjult: Story = {
  args: { kommune: 'Rødovre', skjul: 'vaelgere vaerktoejer forklaring sammenligning' },
};

const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 0.4, y],
      [x + 0.4, y + 0.3],
      [x, y + 0.3],
      [x, y],
    ],
  ],
});
const file = {
  type: 'FeatureCollection',
  features: Object.entries({ '851': [9.8, 57], '175': [12.4, 55.6], '461': [10.3, 55.3] }).map(
    ([kode, [x = 0, y = 0]]) => ({
      type: 'Feature',
      properties: { kode },
      geometry: square(x, y),
    }),
  ),
};
export const AndreGraenserAdvarer: Story = {
  name: 'Andre grænser, som advarer om manglende kommuner',
  args: {
    kommune: 'Rødovre',
    geometriSrc: URL.createObjectURL(new Blob([JSON.stringify(file)])),
  },
};
export const UbrugeligeGraenserAdvarer: Story = {
  name: 'Ubrugelige grænser, som advarer',
  args: { kommune: 'Rødovre', geometriSrc: 'data:application/json,{}' },
};
