import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SKJULBARE } from '../src/settings.js';
import { widget, widgetMeta, type WidgetArgs } from './support/widget.js';

export default {
  ...widgetMeta,
  title: 'Panel',
  parameters: {
    docs: { description: { component: 'Den valgte kommunes tal, og hvad der står ved dem.' } },
  },
} satisfies Meta<WidgetArgs>;

type Story = StoryObj<WidgetArgs>;

export const Roedovre: Story = {
  name: 'Rødovre: antal og prikker',
  args: { kommune: 'Rødovre' },
};

export const FaaSager: Story = {
  name: 'Seks sager ligner seks',
  args: { kommune: 'Rødovre', omraade: 'voksenhandicap' },
};

export const UdenAntal: Story = {
  name: 'Aarhus: antal sager ikke oplyst',
  args: { kommune: 'Aarhus' },
};

export const AaretFoer: Story = {
  name: 'Rødovre 2023: før barnets lov, antal kan ikke regnes ud',
  args: { kommune: 'Rødovre', aar: 2023 },
};

export const HeleLandet: Story = { name: 'Hele landet' };

export const IkkeOplyst: Story = {
  name: 'Albertslund: tallene er ikke oplyst',
  args: { kommune: 'Albertslund' },
};

export const AndenKommune: Story = {
  name: 'En anden kommune end sidens egen',
  args: { kommune: 'Rødovre', valgt: 'Odense' },
};

export const Kommentar: Story = {
  name: 'Sidens egen kommentar, overskrift og kildelinje',
  args: { kommune: 'Rødovre' },
  render: (args) =>
    widget(
      args,
      html`<h2 slot="overskrift">Klager over vores afgørelser</h2>
        <p slot="kommentar">Eksempel på en kommentar, som kommunen selv skriver.</p>
        <span slot="kilde">Eksempel på en ekstra kildelinje.</span>`,
    ),
};

export const SkjulteDele: Story = {
  name: 'Skjulte dele: kun kortet og læsevejledningen',
  args: {
    kommune: 'København',
    sammenlign: '6-byer',
    skjul: ['panel', 'udvikling', 'sammenligning', 'bestemmelser', 'klageforloeb', 'kilder'],
  },
};

export const FemSekunder: Story = {
  name: 'Det, man ser først',
  args: {
    kommune: 'Rødovre',
    skjul: SKJULBARE.filter((del) => del !== 'panel' && del !== 'forklaring'),
  },
};

export const AltSkjult: Story = {
  name: 'Alt, der kan skjules, er skjult',
  args: { kommune: 'Rødovre', skjul: SKJULBARE },
};

export const Behandling: Story = {
  name: 'Egne nævnere, behandling på mødet og kommentar (opdigtede tal)',
  args: {
    kommune: 'Rødovre',
    data: JSON.stringify({
      raekker: [
        {
          kommune: 'Rødovre',
          omraade: 'social',
          aar: 2024,
          sager: 50,
          stadfaestet: 60,
          omgjort: 40,
          aendret: 10,
          hjemvist: 30,
          afgoerelser: { mindst: 1200 },
          modtagere: 850,
          bemaerkning: 'Opdigtede tal: et eksempel på alt, hvad en kommune selv kan oplyse.',
        },
      ],
      behandling: [{ kommune: 'Rødovre', aar: 2024, moede: '2025-09-30', handlingsplan: false }],
    }),
  },
};
