import type { ArgTypes } from '@storybook/web-components-vite';
import { LitElement, html, type TemplateResult } from 'lit';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { anchorOf, outlinesOf } from '../../src/geometry/outlines.js';
import { Hands } from '../../src/interaction/hands.js';
import type { Kode } from '../../src/kommuner/kommuner.js';
import { styles as handsStyles } from '../../src/rooms/hands.js';
import { styles as tableStyles } from '../../src/rooms/table.js';
import { readSettings, type Attributes } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { styles } from '../../src/styles/styles.js';
import { legend } from '../../src/templates/legend.js';
import { map } from '../../src/templates/map.js';
import { table } from '../../src/templates/table.js';
import { mapView } from '../../src/view/map-view.js';
import { BY_NAME, sortedBy, tableView, type TableOrder } from '../../src/view/table-view.js';
import { MADE_UP, madeUpDataset } from '../../test/helpers/made-up.js';

const dataset = madeUpDataset();
const strings = da;

/** One template on made-up figures for all kommuner, in the element's styles. */
class Scene extends LitElement {
  static override styles = [...new Set([...styles, ...handsStyles, ...tableStyles])];
  static override properties = {
    given: { attribute: false },
    pointed: {},
    order: { state: true },
  };

  declare given: Attributes;
  declare pointed: Kode | undefined;
  declare order: TableOrder;

  #hands = new Hands(this, {
    shapes: embeddedShapes,
    start: () => this.#settings.valgt,
    home: () => this.#settings.egen ?? '101',
    choose: (kode) => (this.given = { ...this.given, valgt: kode }),
    speak: () => undefined,
  });
  #view = new Map<string, ReturnType<typeof mapView>>();

  constructor() {
    super();
    this.given = {};
    this.order = BY_NAME;
  }

  get #settings() {
    return readSettings(this.given, strings).settings;
  }

  protected override firstUpdated(): void {
    const outline = outlinesOf(embeddedShapes()).findLast(({ kode }) => kode === this.pointed);
    if (!outline) return;
    this.#hands.pointing.at = { kode: outline.kode, point: anchorOf(outline), by: 'keys' };
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const settings = this.#settings;
    const { egen, valgt, skala } = settings;
    const { zoom, pointing, raising } = this.#hands;
    zoom.show(embeddedShapes());
    if (settings.visning === 'tabel')
      return html`<p>${MADE_UP}</p>
        ${table(tableView({ dataset, settings, aar: 2024, order: this.order, strings }), strings, {
          choose: (kode) => (this.given = { ...this.given, valgt: kode }),
          sort: (kolonne) => (this.order = sortedBy(this.order, kolonne)),
          filter: (filter) => (this.order = { ...this.order, filter }),
        })}`;
    const view =
      this.#view.get(skala) ?? mapView({ dataset, omraade: 'social', aar: 2024, skala, strings });
    this.#view.set(skala, view);
    return html`<p>${MADE_UP}</p>
      ${map({
        view,
        shapes: embeddedShapes(),
        egen,
        valgt,
        strings,
        pointing,
        zoom,
        raised: raising.of(view.legend),
        click: () => undefined,
        overlay: this.#hands.overlay(true, {
          shapes: embeddedShapes(),
          skip: () => undefined,
          view,
          egen,
          valgt,
          strings,
          tools: true,
        }),
      })}
      ${legend(view, settings, strings, raising)}`;
  }
}

customElements.define('dko-scene', Scene);

/** A scene is not given the element's attributes: what it is given has no place in the documentation's table. */
export const unlisted = (...names: readonly string[]): ArgTypes =>
  Object.fromEntries(names.map((name) => [name, { table: { disable: true } }]));
