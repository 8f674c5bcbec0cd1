import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answering, madeUp, settled } from './support/own-figures.js';
import { widget, widgetMeta, type WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...widgetMeta,
  title: 'Egne tal med fejl',
  parameters: {
    docs: {
      description: {
        component: 'Det, kortet siger, når sidens tal eller attributter ikke kan bruges.',
      },
    },
  },
  args: { kommune: 'Rødovre' },
  play: settled,
};
export default meta;

type Story = StoryObj<WidgetArgs>;

const withMadeUp = (args: WidgetArgs): Story => ({
  args,
  render: (shown) => madeUp(widget(shown)),
});
const withData = (data: string): Story => withMadeUp({ data });

const withAnswer = (path: string, answer: () => Response | Promise<Response>): Story => ({
  args: { src: answering(path, answer) },
});
const unreachable = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

const row = { omraade: 'social', aar: 2024 };

export const RaekkerUdeladtAdvarer: Story = {
  name: 'Rækker, der er udeladt (advarer)',
  ...withData(
    JSON.stringify([
      { ...row, kommune: 'Herlev', omgjort: 45 },
      { ...row, kommune: 'Rødover', omgjort: 45 },
      { ...row, kommune: 'Ballerup', omgjort: 162 },
      { ...row, kommune: 'Greve', sager: 7.5, omgjort: 45 },
      { ...row, kommune: 'Solrød', omgjort: 1 },
      { ...row, kommune: 'Solrød', omgjort: 2 },
    ]),
  ),
};
export const DaarligJsonAdvarer: Story = {
  name: 'JSON, der ikke kan læses (advarer)',
  ...withData('{"Rødovre": '),
};
export const KrummeAnfoerselstegnAdvarer: Story = {
  name: 'Typografiske anførselstegn (advarer)',
  ...withData('{“Rødovre: 62}'),
};
export const UkendtKommuneAdvarer: Story = {
  name: 'En ukendt kommune (advarer)',
  args: { kommune: 'Rødover' },
};
export const ManglerAarAdvarer: Story = {
  name: 'Intet år (advarer)',
  ...withMadeUp({
    kommune: undefined,
    'uden-grunddata': true,
    data: '{"Rødovre": 50}',
  }),
};
export const TabelUdenOverskriftAdvarer: Story = {
  name: 'En tabel uden kendte overskrifter (advarer)',
  args: { kommune: undefined },
  render: (args) =>
    widget(
      args,
      html`<table>
        <tr>
          <td>Åbningstider</td>
          <td>10–15</td>
        </tr>
      </table>`,
    ),
};
export const TalportalenAdvarer: Story = {
  name: 'Linjer fra Talportalen om andre emner, opdigtede tal (advarer)',
  ...withAnswer(
    '/opdigtet/talportal.csv',
    () =>
      new Response(
        [
          'Kommune;Lovgivning;Sagsemne;periode;Realitetsbehandlede sager i alt;Omgørelsesprocent',
          'Rødovre;Socialområdet samlet;;2024;50;40,0',
          'Rødovre;Aktivloven;Kontanthjælp;2024;20;50,0',
        ].join('\n'),
      ),
  ),
};

export const FindesIkkeAdvarer: Story = {
  name: 'Filen findes ikke (advarer)',
  ...withAnswer('/opdigtet/404.json', () => new Response('', { status: 404 })),
};
export const ServerfejlAdvarer: Story = {
  name: 'Serveren har en fejl (advarer)',
  ...withAnswer('/opdigtet/500.json', () => new Response('', { status: 500 })),
};
export const IngenAdgangAdvarer: Story = {
  name: 'Serveren giver ikke adgang (advarer)',
  ...withAnswer('/opdigtet/403.json', () => new Response('', { status: 403 })),
};
export const WebsideAdvarer: Story = {
  name: 'En webside i stedet for tal (advarer)',
  ...withAnswer('/opdigtet/side', () => new Response('<!doctype html><p>Log ind')),
};
export const TomFilAdvarer: Story = {
  name: 'En tom fil (advarer)',
  ...withAnswer('/opdigtet/tom.csv', () => new Response('')),
};
export const ForkertTegnsaetAdvarer: Story = {
  name: 'Et forkert tegnsæt (advarer)',
  ...withAnswer(
    '/opdigtet/tegnsaet.json',
    () => new Response(Uint8Array.from('{"Rødovre": 62}', (letter) => letter.charCodeAt(0))),
  ),
};
export const RegnearkAdvarer: Story = {
  name: 'Et regneark (advarer)',
  ...withAnswer('/opdigtet/tal.xlsx', () => new Response(Uint8Array.of(0x50, 0x4b, 3, 4))),
};
export const ForStorAdvarer: Story = {
  name: 'En fil, der er for stor (advarer)',
  ...withAnswer('/opdigtet/stor.csv', () => new Response('x'.repeat(3_000_000))),
};
export const IngenForbindelseAdvarer: Story = {
  name: 'Ingen forbindelse (advarer)',
  ...withAnswer('/opdigtet/nede.json', unreachable),
};
export const AndetDomaeneAdvarer: Story = {
  name: 'Et andet domæne, som ikke tillader det (advarer)',
  args: { src: `https://andet-domaene.example${answering('/opdigtet/cors.json', unreachable)}` },
};
