import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { datasetFile } from '../src/dataset/write-json.js';
import { madeUpDataset } from '../test/helpers/made-up.js';
import { answering, madeUp, settled } from './support/own-figures.js';
import { byHand, widget, widgetMeta, write, type WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...widgetMeta,
  title: 'Egne tal',
  parameters: {
    docs: {
      description: {
        component:
          'Sidens egne tal, på hver måde, de kan gives; er de opdigtede, står det over kortet.',
      },
    },
  },
  play: settled,
  render: (args) => madeUp(widget(args)),
};
export default meta;

type Story = StoryObj<WidgetArgs>;

const table = html`<table>
  <tr>
    <th>Kommune</th>
    <th>År</th>
    <th>Omgørelsespct.</th>
    <th>Sager</th>
  </tr>
  <tr>
    <td rowspan="2">Rødovre Kommune</td>
    <td>2024</td>
    <td>51,5 %</td>
    <td>1.234</td>
  </tr>
  <tr>
    <td>2023</td>
    <td>48,0 %</td>
    <td>1.111</td>
  </tr>
</table>`;

const dataset = JSON.stringify({
  version: 1,
  titel: 'Opdigtede tal',
  kilder: [
    {
      id: 'eksempel',
      titel: 'Et opdigtet bilag',
      url: 'https://example.dk/bilag',
      dato: '2025-06',
    },
  ],
  raekker: [
    {
      kommune: 'Rødovre',
      omraade: 'social',
      aar: 2025,
      omgjort: '40.0',
      sager: 50,
      kilde: 'eksempel',
    },
    { kommune: 'Herlev', omraade: 'social', aar: 2025, omgjort: 0, sager: 12, kilde: 'eksempel' },
    { kommune: 'Glostrup', omraade: 'social', aar: 2025, sager: 0, kilde: 'eksempel' },
    { kommune: 'Ballerup', omraade: 'social', aar: 2025, status: 'diskretioneret' },
    { kommune: 'Samsø', omraade: 'social', aar: 2025, omgjort: 50, sager: 4 },
    { kommune: 'Danmark', omraade: 'social', aar: 2025, omgjort: 45.5 },
  ],
});

export const Kortform: Story = {
  name: 'Kortformen',
  args: { kommune: 'Herlev', data: '{"Herlev": 61, "Ballerup": {"omgjort": 45, "sager": 20}}' },
};

export const Datasaet: Story = { name: 'Et datasæt', args: { kommune: 'Rødovre', data: dataset } };

export const IngenSager: Story = {
  name: 'Ingen sager',
  args: { kommune: 'Glostrup', data: dataset },
};

export const Diskretioneret: Story = {
  name: 'Diskretionerede tal',
  args: { kommune: 'Ballerup', data: dataset },
};

export const NulProcent: Story = { name: '0 procent', args: { kommune: 'Herlev', data: dataset } };

export const OmraadeUdenAaret: Story = {
  name: 'Et andet område, som ikke har årets tal',
  args: { kommune: 'Rødovre', data: dataset },
  play: byHand((root) => {
    write(root.querySelector('select:has([value="boernehandicap"])')!, 'boernehandicap', 'change');
  }),
};

export const KunEgneTal: Story = {
  name: 'Kun egne tal',
  args: { kommune: 'Herlev', 'uden-grunddata': true, data: dataset },
};

export const UdenLandstal: Story = {
  name: 'Uden landstal',
  args: { kommune: 'Herlev', aar: 2025, 'uden-grunddata': true, data: '{"Herlev": 61}' },
};

export const IngenTal: Story = {
  name: 'Ingen tal',
  args: { 'uden-grunddata': true },
  render: (args) => widget(args),
};

export const FaaSager: Story = {
  name: 'Få sager',
  args: { kommune: 'Rødovre', omraade: 'voksenhandicap' },
  render: (args) => widget(args),
};

export const Tabel: Story = {
  name: 'En tabel i elementet',
  args: { kommune: 'Rødovre' },
  render: (args) => madeUp(widget(args, table)),
};

export const Script: Story = {
  name: 'JSON i elementet',
  args: { kommune: 'Rødovre' },
  render: (args) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"Rødovre": 40, "Herlev": 50}';
    return madeUp(widget(args, script));
  },
};

export const JsonFil: Story = {
  name: 'En JSON-fil',
  args: {
    kommune: 'Rødovre',
    src: answering('/tal/omgoerelser.json', () => new Response(dataset)),
  },
};

export const AlleKommuner: Story = {
  name: 'Alle 98 kommuner',
  args: {
    kommune: 'Rødovre',
    src: answering(
      '/tal/alle-kommuner.json',
      () => new Response(JSON.stringify(datasetFile(madeUpDataset()))),
    ),
    'uden-grunddata': true,
  },
};

const excel =
  'Kommune;Område;År;Omgørelsespct.;Sager\r\nRødovre;Socialområdet;2024;40,5 %;1.234\r\n';
const windows1252 = Uint8Array.from(excel, (letter) => letter.charCodeAt(0));
export const CsvFilFraExcel: Story = {
  name: 'En CSV-fil fra Excel',
  args: {
    kommune: 'Rødovre',
    src: answering('/tal/omgoerelser.csv', () => new Response(windows1252)),
  },
};

export const Henter: Story = {
  name: 'Mens tallene hentes',
  args: {
    kommune: 'Rødovre',
    src: answering('/tal/langsom.json', () => new Promise(() => undefined)),
  },
  // Never settles.
  play: () => undefined,
  render: (args) => widget(args),
};
