import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answering } from './support/own-figures.js';
import { byHand, press, widgetMeta, write, type WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...widgetMeta,
  title: 'Kortets værktøjer',
  parameters: {
    docs: {
      description: {
        component: 'Søgefelt, visninger, menu, zoom og sammenligning, på de tal, der følger med.',
      },
    },
  },
};
export default meta;

type Story = StoryObj<WidgetArgs>;

export const Alle: Story = {
  name: 'Alle værktøjer',
  args: { kommune: 'Rødovre', valgt: 'Aarhus' },
};
export const Tabel: Story = {
  name: 'Ved tabellen',
  args: { kommune: 'Rødovre', visning: 'tabel' },
};
export const Niveau: Story = {
  name: 'Ved skalaen niveau',
  args: { kommune: 'Rødovre', skala: 'niveau' },
};
export const Skjult: Story = {
  name: 'Værktøjer, vælgere og forklaring er skjult',
  args: {
    kommune: 'Rødovre',
    skjul: ['vaelgere', 'vaerktoejer', 'forklaring', 'sammenligning'],
  },
};
export const Zoomet: Story = {
  name: 'Zoomet til sidens egen kommune',
  args: { kommune: 'Rødovre' },
  play: press('.zoom button:last-child'),
};
export const Fremhaevet: Story = {
  name: 'En klasse i forklaringen er fremhævet',
  args: { kommune: 'Rødovre' },
  play: press('[data-gruppe="under-1"]'),
};
export const Menu: Story = {
  name: 'Menuen ”Hent kort og tal” er åben',
  args: { kommune: 'Rødovre' },
  play: press('.menu summary'),
};
export const Forslag: Story = {
  name: 'Forslag, mens der søges',
  args: { kommune: 'Rødovre' },
  play: byHand((root) => {
    const field = root.querySelector<HTMLInputElement>('#find')!;
    field.focus();
    write(field, 'sø');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  }),
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
    'geometri-src': answering('/opdigtet/graenser.json', () => new Response(JSON.stringify(file))),
  },
};
export const UbrugeligeGraenserAdvarer: Story = {
  name: 'Ubrugelige grænser, som advarer',
  args: { kommune: 'Rødovre', 'geometri-src': 'data:application/json,{}' },
};
