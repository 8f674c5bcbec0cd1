import type { LitElement } from 'lit';
import { embeddedBorders } from '../geometry/embedded-borders.js';
import { labelPlace } from '../geometry/label-place.js';
import type { Box, Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';
import { overlay, type Overlay, type OverlayInput } from '../templates/map-overlay.js';
import { memoizeLast } from '../view/memoize-last.js';
import { Combobox } from './combobox.js';
import { Pointing, type PointingOptions } from './pointing.js';
import { Raising } from './raising.js';
import { Zoom } from './zoom.js';

/** Where the chosen kommune's name stands, its size reckoned from its letters at 12 px. */
function chosenLabel(shapes: Shapes, kode: Kode, navn: string, camera: Box, width: number) {
  const scale = (camera[2] - camera[0]) / width;
  const size: readonly [number, number] = [(navn.length * 7.5 + 16) * scale, 22 * scale];
  return labelPlace(shapes, kode, size, camera, 110 * scale);
}

/** What a visitor can do with an element's map and search field. It comes right after the first map. */
export class Hands {
  readonly zoom: Zoom;
  readonly raising: Raising;
  readonly find: Combobox;
  readonly pointing: Pointing;
  readonly #labelPlace = memoizeLast(chosenLabel);

  constructor(host: LitElement, options: Omit<PointingOptions, 'zoom' | 'borders'>) {
    this.zoom = new Zoom(host, () => host.renderRoot.querySelector('.flade > svg'));
    this.raising = new Raising(host);
    this.find = new Combobox(host, options.choose);
    this.pointing = new Pointing(host, { ...options, zoom: this.zoom, borders: embeddedBorders });
  }

  /** @param named with the chosen kommune's name, which takes a while to find a place for */
  overlay(named: boolean, input: Omit<OverlayInput, 'pointing' | 'zoom' | 'label'>): Overlay {
    const { zoom, pointing } = this;
    const { shapes } = input;
    const chosen = input.view.areas.get(input.valgt);
    const label =
      chosen && named && !zoom.moving && zoom.width > 0
        ? this.#labelPlace(shapes, input.valgt, chosen.navn, zoom.camera, zoom.width)
        : undefined;
    return overlay({ ...input, zoom, pointing, label });
  }
}
