import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answering, madeUp, settled } from './own-figures.js';

const meta: Meta = { title: 'Egne tal med fejl', play: settled };
export default meta;

const withData = (data: string): StoryObj => ({
  render: () =>
    madeUp(
      html`<danmarkskort-omgoerelse kommune="Rødovre" data=${data}></danmarkskort-omgoerelse>`,
    ),
});

const withAnswer = (path: string, answer: () => Response | Promise<Response>): StoryObj => ({
  render: () =>
    html`<danmarkskort-omgoerelse
      kommune="Rødovre"
      src=${answering(path, answer)}
    ></danmarkskort-omgoerelse>`,
});
const unreachable = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

const row = { omraade: 'social', aar: 2024 };

export const RaekkerUdeladtAdvarer: StoryObj = withData(
  JSON.stringify([
    { ...row, kommune: 'Herlev', omgjort: 45 },
    { ...row, kommune: 'Rødover', omgjort: 45 },
    { ...row, kommune: 'Ballerup', omgjort: 162 },
    { ...row, kommune: 'Greve', sager: 7.5, omgjort: 45 },
    { ...row, kommune: 'Solrød', omgjort: 1 },
    { ...row, kommune: 'Solrød', omgjort: 2 },
  ]),
);
export const DaarligJsonAdvarer: StoryObj = withData('{"Rødovre": ');
export const KrummeAnfoerselstegnAdvarer: StoryObj = withData('{“Rødovre: 62}');
export const UkendtKommuneAdvarer: StoryObj = {
  render: () => html`<danmarkskort-omgoerelse kommune="Rødover"></danmarkskort-omgoerelse>`,
};
export const ManglerAarAdvarer: StoryObj = {
  render: () =>
    madeUp(
      html`<danmarkskort-omgoerelse
        uden-grunddata
        data='{"Rødovre": 50}'
      ></danmarkskort-omgoerelse>`,
    ),
};
export const TabelUdenOverskriftAdvarer: StoryObj = {
  render: () =>
    html`<danmarkskort-omgoerelse
      ><table>
        <tr>
          <td>Åbningstider</td>
          <td>10–15</td>
        </tr>
      </table></danmarkskort-omgoerelse
    >`,
};
export const TalportalenAdvarer: StoryObj = {
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

export const FindesIkkeAdvarer = withAnswer(
  '/opdigtet/404.json',
  () => new Response('', { status: 404 }),
);
export const ServerfejlAdvarer = withAnswer(
  '/opdigtet/500.json',
  () => new Response('', { status: 500 }),
);
export const IngenAdgangAdvarer = withAnswer(
  '/opdigtet/403.json',
  () => new Response('', { status: 403 }),
);
export const WebsideAdvarer = withAnswer(
  '/opdigtet/side',
  () => new Response('<!doctype html><p>Log ind'),
);
export const TomFilAdvarer = withAnswer('/opdigtet/tom.csv', () => new Response(''));
export const ForkertTegnsaetAdvarer = withAnswer(
  '/opdigtet/tegnsaet.json',
  () => new Response(Uint8Array.from('{"Rødovre": 62}', (letter) => letter.charCodeAt(0))),
);
export const RegnearkAdvarer = withAnswer(
  '/opdigtet/tal.xlsx',
  () => new Response(Uint8Array.of(0x50, 0x4b, 3, 4)),
);
export const ForStorAdvarer = withAnswer(
  '/opdigtet/stor.csv',
  () => new Response('x'.repeat(3_000_000)),
);
export const IngenForbindelseAdvarer = withAnswer('/opdigtet/nede.json', unreachable);
export const AndetDomaeneAdvarer: StoryObj = {
  render: () => {
    const src = `https://andet-domaene.example${answering('/opdigtet/cors.json', unreachable)}`;
    return html`<danmarkskort-omgoerelse kommune="Rødovre" src=${src}></danmarkskort-omgoerelse>`;
  },
};
