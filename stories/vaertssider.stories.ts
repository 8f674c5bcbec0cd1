import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';

interface Args {
  css: string;
  dir: string;
}

/** Pages with styles of their own, as they are met. */
const meta: Meta<Args> = {
  title: 'På fremmede sider',
  component: 'danmarkskort-omgoerelse',
  args: { css: '', dir: 'ltr' },
  render: ({ css, dir }) =>
    html`<style>
        ${css}
      </style>
      <div dir=${dir}>
        <danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>
      </div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const LilleRod: Story = {
  name: 'Rod på 62,5 %',
  args: { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
};
export const StorRod: Story = { name: 'Rod på 20 px', args: { css: 'html { font-size: 20px }' } };
export const Nulstillet: Story = {
  name: 'Alt nulstillet, stor linjeafstand',
  args: {
    css: '* { margin: 0; padding: 0; box-sizing: border-box; line-height: 3; text-transform: uppercase; text-align: center }',
  },
};
export const IngenTekst: Story = {
  name: 'Tekst på 0 px',
  args: { css: 'body { font-size: 0 }' },
};
export const HoejreMod: Story = { name: 'Fra højre mod venstre', args: { dir: 'rtl' } };
export const Serif: Story = {
  name: 'Serif og farvet tekst',
  args: {
    css: 'danmarkskort-omgoerelse { color-scheme: light } body { font-family: Georgia, serif; color: #2b1a5a; background: #fffdf5 }',
  },
};
