import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { widget, widgetMeta, type WidgetArgs } from './support/widget.js';

type Args = WidgetArgs & {
  /** The page's own style sheet. */
  css: string;
  dir: string;
};

const meta: Meta<Args> = {
  ...widgetMeta,
  title: 'På fremmede sider',
  // Their style sheets are for a page of their own.
  parameters: {
    docs: {
      description: { component: 'Sider med egne stylesheets og vaner, som de findes.' },
      story: { inline: false, height: '600px' },
    },
  },
  args: { kommune: 'Rødovre', css: '', dir: 'ltr' },
  argTypes: {
    css: { control: 'text', table: { category: 'Siden' } },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'], table: { category: 'Siden' } },
  },
  render: (args) => page(args, widget(args)),
};
export default meta;

type Story = StoryObj<Args>;

const page = ({ css, dir }: Args, content: TemplateResult): TemplateResult =>
  html`${
      css &&
      html`<style>
        ${css}
      </style>`
    }
    <div dir=${dir}>${content}</div>`;

const around = (wrap: (widget: TemplateResult) => TemplateResult): Pick<Story, 'render'> => ({
  render: (args) => page(args, wrap(widget(args))),
});

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
export const GlobaleRegler: Story = {
  name: 'Regler for svg, tabeller, knapper og felter',
  args: {
    css: 'svg { width: 1em; height: 1em; fill: red } path { stroke: red } table { display: none } td, th { padding: 3em } button, select, input { all: unset; background: black } a { color: white } h2, h3 { font-size: 5em; color: red } p { columns: 3 }',
  },
};
export const Tekstafstand: Story = {
  name: 'Læserens egen tekstafstand (WCAG 1.4.12)',
  args: {
    css: 'body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } danmarkskort-omgoerelse { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
  },
};
export const SmalSpalte: Story = {
  name: 'I en spalte på 280 px ved siden af tekst',
  args: {
    css: '.spalter { display: flex; flex-wrap: wrap; gap: 20px } .spalter > :first-child { flex: 0 0 280px } .spalter > :last-child { flex: 1 1 200px }',
  },
  ...around(
    (content) =>
      html`<div class="spalter">
        <div>${content}</div>
        <p>Kommunens egen tekst om klager.</p>
      </div>`,
  ),
};
export const Foldet: Story = {
  name: 'I en foldet boks, som åbnes',
  ...around(
    (content) =>
      html`<details>
        <summary>Se kortet</summary>
        ${content}
      </details>`,
  ),
  play: ({ canvasElement }) => {
    canvasElement.querySelector('details')!.open = true;
  },
};
export const Dialog: Story = {
  name: 'I en dialog',
  args: { css: 'dialog { inline-size: 90%; max-block-size: none; position: static }' },
  ...around(
    (content) =>
      html`<dialog open aria-label="Klager over kommunens afgørelser">${content}</dialog>`,
  ),
};
export const Skygge: Story = {
  name: 'Inde i et andet elements skyggetræ',
  parameters: { docs: { canvas: { sourceState: 'none' } } },
  ...around((content) => {
    const host = document.createElement('div');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    render(content, inner);
    return html`${host}`;
  }),
};
export const Tvilling: Story = {
  name: 'En div, hvor redaktøren fjerner ukendte tags',
  render: (args) =>
    page(
      args,
      html`<div data-danmarkskort-omgoerelse data-kommune=${args.kommune} data-skala="niveau">
        <p>Omgørelsesprocenter for hele landet.</p>
      </div>`,
    ),
};
export const ToPaaEnSide: Story = {
  name: 'To på samme side',
  render: (args) =>
    page(
      args,
      html`${widget(args)}
        <h2>Og på engelsk</h2>
        ${widget({ kommune: 'Aarhus', sprog: 'en', skala: 'niveau' })}`,
    ),
};
