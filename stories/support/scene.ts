import { LitElement, html, type TemplateResult } from 'lit';
import { embeddedBorders } from '../../src/geometry/embedded-borders.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { labelPlace } from '../../src/geometry/label-place.js';
import { anchorOf, outlinesOf } from '../../src/geometry/outlines.js';
import { Pointing } from '../../src/interaction/pointing.js';
import { Raising } from '../../src/interaction/raising.js';
import { Zoom } from '../../src/interaction/zoom.js';
import type { Kode } from '../../src/kommuner/kommuner.js';
import { readSettings, type Attributes } from '../../src/settings.js';
import { da } from '../../src/strings/da.js';
import { legendStyles } from '../../src/styles/legend.js';
import { styles } from '../../src/styles/styles.js';
import { tableStyles } from '../../src/styles/table.js';
import { legend } from '../../src/templates/legend.js';
import { map } from '../../src/templates/map.js';
import { overlay } from '../../src/templates/map-overlay.js';
import { tablePage } from '../../src/templates/table-page.js';
import { mapView } from '../../src/view/map-view.js';
import { BY_NAME, sortedBy, type TableOrder } from '../../src/view/table-view.js';
import { MADE_UP, madeUpDataset } from '../../test/support/made-up.js';

const dataset = madeUpDataset();
const strings = da;

/** One template on made-up figures for all kommuner, in the element's styles. */
export class Scene extends LitElement {
  static override styles = [...styles, legendStyles, tableStyles];
  static override properties = {
    given: { attribute: false },
    pointed: {},
    order: { state: true },
  };

  declare given: Attributes;
  declare pointed: Kode | undefined;
  declare order: TableOrder;

  #zoom = new Zoom(this, () => this.renderRoot.querySelector('.flade > svg'));
  #raising = new Raising(this);
  #pointing = new Pointing(this, {
    shapes: embeddedShapes,
    borders: embeddedBorders,
    zoom: this.#zoom,
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
    this.#pointing.at = { kode: outline.kode, point: anchorOf(outline), by: 'keys' };
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const settings = this.#settings;
    const { egen, valgt, skala, skjul } = settings;
    this.#zoom.show(embeddedShapes());
    if (settings.visning === 'tabel')
      return html`<p>${MADE_UP}</p>
        ${tablePage(
          { dataset, settings, aar: 2024, order: this.order, strings },
          {
            choose: (kode) => (this.given = { ...this.given, valgt: kode }),
            sort: (kolonne) => (this.order = sortedBy(this.order, kolonne)),
            filter: (filter) => (this.order = { ...this.order, filter }),
          },
        )}`;
    const view = this.#view.get(skala) ?? mapView(dataset, 'social', 2024, skala, strings);
    this.#view.set(skala, view);
    const { camera, width, moving } = this.#zoom;
    const scale = width > 0 ? (camera[2] - camera[0]) / width : 0;
    const chosen = view.areas.get(valgt);
    return html`<p>${MADE_UP}</p>
      ${map({
        view,
        shapes: embeddedShapes(),
        egen,
        valgt,
        strings,
        pointing: this.#pointing,
        zoom: this.#zoom,
        raised: this.#raising.klasse,
        skip: () => undefined,
        click: () => undefined,
        overlay: overlay({
          view,
          egen,
          valgt,
          strings,
          tools: true,
          pointing: this.#pointing,
          zoom: this.#zoom,
          label:
            chosen && scale && !moving
              ? labelPlace(
                  embeddedShapes(),
                  valgt,
                  [(chosen.navn.length * 7.5 + 16) * scale, 22 * scale],
                  camera,
                  110 * scale,
                )
              : undefined,
        }),
      })}
      ${legend(view.legend, chosen, this.#raising.held, skjul.has('forklaring'), strings, this.#raising)}`;
  }
}

customElements.define('dko-scene', Scene);
