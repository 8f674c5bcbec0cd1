import type { DatasetFile } from '../dataset/dataset-file.js';
import { ATTRIBUTES, paragraphs, type Configuration, type Tema } from './configuration.js';

type Widget = HTMLElement & { data?: unknown };

function showComment(widget: Widget, kommentar: string): void {
  for (const old of widget.querySelectorAll('[slot="kommentar"]')) old.remove();
  for (const line of paragraphs(kommentar)) {
    const paragraph = document.createElement('p');
    paragraph.slot = 'kommentar';
    paragraph.textContent = line;
    widget.append(paragraph);
  }
}

function showTheme(tema: Tema | undefined): void {
  document.head.querySelector('link[data-tema]')?.remove();
  if (!tema) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `tema/${tema}.css`;
  link.dataset['tema'] = tema;
  document.head.append(link);
}

/** Keeps a widget as the configuration says; only what changed is touched. */
export class Preview {
  #widget: Widget;
  #shown: { configuration: Configuration; file: DatasetFile | undefined } | undefined;

  constructor(widget: Widget) {
    this.#widget = widget;
  }

  show(configuration: Configuration, file: DatasetFile | undefined): void {
    const widget = this.#widget;
    const before = this.#shown?.configuration;
    const { attributes, kommentar, tema } = configuration;
    // Whom a visitor inspected matters no more when the page is about somebody else.
    if (before && before.attributes.kommune !== attributes.kommune) widget.removeAttribute('valgt');
    for (const name of ATTRIBUTES) {
      const value = attributes[name];
      if (value === undefined) widget.removeAttribute(name);
      else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
    if (file !== this.#shown?.file) widget.data = file;
    if (kommentar !== (before?.kommentar ?? '')) showComment(widget, kommentar);
    if (tema !== before?.tema) showTheme(tema);
    this.#shown = { configuration, file };
  }
}
