import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answering, madeUp, settled } from './own-figures.js';

const meta: Meta = { title: 'Egne tal', play: settled };
export default meta;

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

const dataset = {
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
};

export const Kortform: StoryObj = {
  render: () =>
    madeUp(
      html`<danmarkskort-omgoerelse
        kommune="Herlev"
        data='{"Herlev": 61, "Ballerup": {"omgjort": 45, "sager": 20}}'
      ></danmarkskort-omgoerelse>`,
    ),
};

export const Datasaet: StoryObj = {
  render: () =>
    madeUp(
      html`<danmarkskort-omgoerelse kommune="Rødovre" .data=${dataset}></danmarkskort-omgoerelse>`,
    ),
};

export const KunEgneTal: StoryObj = {
  render: () =>
    madeUp(
      html`<danmarkskort-omgoerelse
        kommune="Herlev"
        uden-grunddata
        .data=${dataset}
      ></danmarkskort-omgoerelse>`,
    ),
};

export const UdenLandstal: StoryObj = {
  render: () =>
    madeUp(
      html`<danmarkskort-omgoerelse
        kommune="Herlev"
        aar="2025"
        uden-grunddata
        data='{"Herlev": 61}'
      ></danmarkskort-omgoerelse>`,
    ),
};

export const IngenTal: StoryObj = {
  render: () => html`<danmarkskort-omgoerelse uden-grunddata></danmarkskort-omgoerelse>`,
};

export const FaaSager: StoryObj = {
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      omraade="voksenhandicap"
    ></danmarkskort-omgoerelse>`,
};

export const Tabel: StoryObj = {
  render: () =>
    madeUp(html`<danmarkskort-omgoerelse kommune="Rødovre">${table}</danmarkskort-omgoerelse>`),
};

export const Script: StoryObj = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"Rødovre": 40, "Herlev": 50}';
    return madeUp(
      html`<danmarkskort-omgoerelse kommune="Rødovre">${script}</danmarkskort-omgoerelse>`,
    );
  },
};

export const JsonFil: StoryObj = {
  render: () => {
    const src = answering('/opdigtet/tal.json', () => new Response(JSON.stringify(dataset)));
    return madeUp(
      html`<danmarkskort-omgoerelse kommune="Rødovre" src=${src}></danmarkskort-omgoerelse>`,
    );
  },
};

export const CsvFilFraExcel: StoryObj = {
  render: () => {
    const text =
      'Kommune;Område;År;Omgørelsespct.;Sager\r\nRødovre;Socialområdet;2024;40,5 %;1.234\r\n';
    const windows1252 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const src = answering('/opdigtet/tal.csv', () => new Response(windows1252));
    return madeUp(
      html`<danmarkskort-omgoerelse kommune="Rødovre" src=${src}></danmarkskort-omgoerelse>`,
    );
  },
};

export const Henter: StoryObj = {
  // Never settles.
  play: () => undefined,
  render: () => {
    const src = answering('/opdigtet/langsom.json', () => new Promise(() => undefined));
    return html`<danmarkskort-omgoerelse kommune="Rødovre" src=${src}></danmarkskort-omgoerelse>`;
  },
};
