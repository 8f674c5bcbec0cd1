import { nothing, type LitElement, type TemplateResult } from 'lit';
import { namePlace } from '../geometry/label-place.js';
import type { Kode } from '../kommuner/kommuner.js';
import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';
import { presetButtons } from '../templates/comparison-presets.js';
import { findField } from '../templates/find-field.js';
import { legend } from '../templates/legend.js';
import { overlay, type Overlay, type OverlayInput } from '../templates/map-overlay.js';
import { comparisonPresets, type Compared, type Preset } from '../view/comparison-presets.js';
import { memoizeLast } from '../memoize-last.js';
import type { View } from '../view/view.js';
import { Combobox } from './combobox.js';
import { KeepInPlace } from './keep-in-place.js';
import { Printing } from './printing.js';
import { Pointing, type PointingOptions } from './pointing.js';
import { Raising } from './raising.js';
import { Zoom } from './zoom.js';

type OverlayShown = Omit<OverlayInput, 'pointing' | 'zoom' | 'label'>;

/** What a visitor can do with an element's map, search field and comparisons. It comes right after the first map. */
export class Hands {
  readonly zoom: Zoom;
  readonly raising: Raising;
  readonly printing: Printing;
  readonly pointing: Pointing;
  readonly #combobox: Combobox;
  readonly #keep: KeepInPlace;
  readonly #namePlace = memoizeLast(namePlace);
  readonly #presets = memoizeLast(comparisonPresets);
  #label: OverlayInput['label'];

  constructor(host: LitElement, options: Omit<PointingOptions, 'zoom'>) {
    this.zoom = new Zoom(host, () => host.renderRoot.querySelector('[role=application] > svg'));
    this.raising = new Raising(host);
    this.#combobox = new Combobox(host, (kode) => {
      options.choose(kode);
      // A phone's keys would cover what comes of it.
      if (matchMedia('(pointer: coarse)').matches)
        host.renderRoot.querySelector<HTMLElement>('#find')?.blur();
    });
    this.printing = new Printing(host);
    this.#keep = new KeepInPlace(host);
    const choose = (kode: Kode): void => {
      this.zoom.chosen = kode;
      options.choose(kode);
      // On a narrow page the rate stands above the map and changes its height.
      this.#keep.hold('.flade');
    };
    const { zoom } = this;
    this.pointing = new Pointing(host, { ...options, choose, zoom });
  }

  /** After a choice: the view switch has less above it in some views, the table with some kommuner. */
  keep(selector: '.visning' | '.tabel'): void {
    this.#keep.hold(selector);
  }

  /** The field that finds a kommune, or the country by the names that it has in the page's language. */
  find(strings: Strings): TemplateResult {
    this.#combobox.country = [strings.heleLandet, ...laterStrings(strings).heleLandetOgsaa];
    return findField(this.#combobox, strings);
  }

  legend({ map, settings, strings }: View): TemplateResult {
    return legend(map, settings, strings, this.raising);
  }

  /** Comparisons of the kommune inspected; `shown` is the one that stands there now. */
  presets(
    { dataset, settings, strings, panel }: View,
    shown: Compared | undefined,
    compare: (preset: Preset | undefined) => Promise<unknown>,
  ): unknown {
    if (settings.skjul.has('sammenligning') || !panel) return nothing;
    const presets = this.#presets(dataset, settings, strings);
    return presetButtons(panel.navn, presets, shown, strings, compare);
  }

  /** @param named with the chosen kommune's name, which takes a while to find a place for: until then the one before stands there */
  overlay(named: boolean, input: OverlayShown): Overlay {
    const { zoom, pointing } = this;
    const { shapes, view, valgt } = input;
    const chosen = view.areas.get(valgt);
    if (!chosen || zoom.moving || zoom.width === 0) this.#label = undefined;
    else if (named)
      this.#label = this.#namePlace(shapes, valgt, chosen.navn, zoom.camera, zoom.scale);
    return overlay({ ...input, zoom, pointing, label: this.#label });
  }
}
