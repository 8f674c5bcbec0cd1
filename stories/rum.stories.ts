import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { EMBEDDED } from '../src/dataset/embedded.js';
import { rowKey } from '../src/dataset/dataset.js';
import '../src/index.js';
import { da } from '../src/strings/da.js';
import { comparison } from '../src/templates/comparison.js';
import { mainTable } from '../src/templates/main-table.js';
import { provisions } from '../src/templates/provisions.js';
import { trend } from '../src/templates/trend.js';
import { comparisonView } from '../src/view/comparison-view.js';
import { mainTableView } from '../src/view/main-table-view.js';
import { provisionsView } from '../src/view/provisions-view.js';
import { trendView } from '../src/view/trend-view.js';
import { inputOf } from '../test/helpers/datasets.js';
import { room } from './support/room.js';

export default {
  title: 'Rum',
  parameters: {
    docs: {
      description: { component: 'Det, der står under kortet, del for del.' },
      canvas: { sourceState: 'none' },
    },
  },
} satisfies Meta;

type Story = StoryObj;

const compared = (sammenlign: string, alle: boolean) => {
  const view = comparisonView(inputOf({ sammenlign, valgt: 'Rødovre' }), {
    order: 'procent',
    alle,
  });
  return room(html`${view && comparison(view, 2, da, () => undefined)}`);
};

export const EtOmraade: Story = {
  name: 'Sammenligning: ét område',
  render: () => compared('6-byer, Rødovre, Albertslund', false),
};

export const TreOmraader: Story = {
  name: 'Sammenligning: alle tre områder',
  render: () => compared('6-byer', true),
};

export const Udvikling: Story = {
  name: 'Udvikling: Rødovre på landets linje',
  render: () => {
    const view = trendView(inputOf({ valgt: '175' }));
    return room(html`${view && trend(view, 2)}`);
  },
};

export const UdviklingMedHuller: Story = {
  name: 'Udvikling: år uden landstal',
  render: () => {
    const view = trendView(inputOf({ valgt: '175', omraade: 'voksenhandicap' }));
    return room(html`${view && trend(view, 2)}`);
  },
};

export const UdviklingUdenGraf: Story = {
  name: 'Udvikling: færre end tre år med landstal',
  render: () => {
    const rows = new Map(
      ['175', '000'].flatMap((kode) =>
        [2023, 2024].flatMap((aar) => {
          const key = rowKey({ kommune: kode, omraade: 'social', aar });
          const row = EMBEDDED.rows.get(key);
          return row ? [[key, row] as const] : [];
        }),
      ),
    );
    const view = trendView(inputOf({ valgt: '175' }, { dataset: { ...EMBEDDED, rows } }));
    return room(html`${view && trend(view, 2)}`);
  },
};

export const Hovedtabel: Story = {
  name: 'Hovedtabel: året før i parentes',
  render: () => {
    const view = mainTableView(inputOf({ valgt: '175' }));
    return room(html`${view && mainTable(view, 2)}`);
  },
};

export const Bestemmelser: Story = {
  name: 'Bestemmelser: efter barnets lov',
  render: () => room(provisions(provisionsView('boernehandicap', 2024, da))),
};

export const BestemmelserFoer: Story = {
  name: 'Bestemmelser: før barnets lov',
  render: () => room(provisions(provisionsView('boernehandicap', 2023, da))),
};

export const Klageforloeb: Story = {
  name: 'Klageforløb: København',
  parameters: { docs: { canvas: { sourceState: 'hidden' } } },
  render: () =>
    html`<danmarkskort-omgoerelse
      valgt="København"
      skjul="udvikling bestemmelser"
    ></danmarkskort-omgoerelse>`,
};
