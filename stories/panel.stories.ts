import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';

export default { title: 'Panel' } satisfies Meta;

type Story = StoryObj;

export const Roedovre: Story = {
  name: 'Rødovre: antal og prikker',
  render: () => html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
};

export const FaaSager: Story = {
  name: 'Seks sager ligner seks',
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      omraade="voksenhandicap"
    ></danmarkskort-omgoerelse>`,
};

export const UdenAntal: Story = {
  name: 'Aarhus: antal sager ikke oplyst',
  render: () => html`<danmarkskort-omgoerelse kommune="Aarhus"></danmarkskort-omgoerelse>`,
};

export const AaretFoer: Story = {
  name: 'Rødovre 2023: før barnets lov, antal kan ikke regnes ud',
  render: () =>
    html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2023"></danmarkskort-omgoerelse>`,
};

export const HeleLandet: Story = {
  name: 'Hele landet',
  render: () => html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`,
};

export const IkkeOplyst: Story = {
  name: 'Albertslund: tallene er ikke oplyst',
  render: () => html`<danmarkskort-omgoerelse kommune="Albertslund"></danmarkskort-omgoerelse>`,
};

export const AndenKommune: Story = {
  name: 'En anden kommune end sidens egen',
  render: () =>
    html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="Odense"></danmarkskort-omgoerelse>`,
};

export const Kommentar: Story = {
  name: 'Sidens egen kommentar, overskrift og kildelinje',
  render: () =>
    html`<danmarkskort-omgoerelse kommune="Rødovre"
      ><h2 slot="overskrift">Klager over vores afgørelser</h2>
      <p slot="kommentar">Eksempel på en kommentar, som kommunen selv skriver.</p>
      <span slot="kilde">Eksempel på en ekstra kildelinje.</span></danmarkskort-omgoerelse
    >`,
};

export const SkjulteDele: Story = {
  name: 'Skjulte dele: kun kortet og læsevejledningen',
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="København"
      sammenlign="6-byer"
      skjul="panel udvikling sammenligning bestemmelser klageforloeb kilder"
    ></danmarkskort-omgoerelse>`,
};

export const Behandling: Story = {
  name: 'Egne nævnere, behandling på mødet og kommentar (opdigtede tal)',
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      .data=${{
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
      }}
    ></danmarkskort-omgoerelse>`,
};
