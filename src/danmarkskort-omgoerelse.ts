import { LitElement, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OwnReading } from './dataset/read-sources.js';
import { findOmraade, type Omraade } from './dataset/omraade.js';
import {
  AarValgtEvent,
  DataFejlEvent,
  DataIndlaestEvent,
  KommuneValgtEvent,
  OmraadeValgtEvent,
} from './events.js';
import { embeddedShapes } from './geometry/embedded-shapes.js';
import { findKommune } from './kommuner/find-kommune.js';
import { KOMMUNER, type Kode } from './kommuner/kommuner.js';
import { OwnFigures } from './loading/own-figures.js';
import { readSettings } from './settings.js';
import { da } from './strings/da.js';
import { styles } from './styles/styles.js';
import { controls } from './templates/controls.js';
import { heading } from './templates/heading.js';
import { legend } from './templates/legend.js';
import { map } from './templates/map.js';
import { notice } from './templates/notice.js';
import { panel } from './templates/panel.js';
import { sources } from './templates/sources.js';
import { mapView } from './view/map-view.js';
import { memoizeLast } from './view/memoize-last.js';
import { buildView, yearShown, type View } from './view/view.js';

/** An attribute in its canonical spelling; what is not understood stays as it was written. */
const canonical = (find: (written: string) => string | undefined) => {
  const spell = (value: string): string => find(value) ?? value;
  return {
    fromAttribute: (value: string | null) => (value === null ? undefined : spell(value)),
    toAttribute: (value: unknown) => (typeof value === 'string' ? spell(value) : null),
  };
};
const kommune = canonical(findKommune);
const omraade = canonical(findOmraade);
const CANONICAL = new Map(Object.entries({ valgt: kommune, omraade }));
const number = {
  fromAttribute: (value: string | null): number | undefined =>
    value === null || value.trim() === '' ? undefined : Number(value),
};

/**
 * Ankestyrelsens omgørelsesprocenter for Danmarks 98 kommuner: et kort, og ved siden af kommunens egne tal og landets.
 *
 * @fires {KommuneValgtEvent} kommune-valgt - En besøgende valgte en kommune eller hele landet (`000`).
 * @fires {OmraadeValgtEvent} omraade-valgt - En besøgende valgte et område.
 * @fires {AarValgtEvent} aar-valgt - En besøgende valgte et år.
 * @fires {DataFejlEvent} data-fejl - Noget i sidens input kunne ikke bruges.
 * @fires {DataIndlaestEvent} data-indlaest - Sidens egne tal er læst; også ved siden af fejl.
 *
 * @slot - Vises, indtil elementet er klar. Et `<script type="application/json">` eller en `<table>` her læses som sidens egne tal.
 *
 * @csspart kort - Kortet.
 * @csspart kommune - Hver kommunes flade; også `egen`, `valgt` og klassens navn.
 * @csspart forklaring - Farveforklaringen.
 * @csspart panel - Den valgte kommunes tal.
 * @csspart vaelgere - Valg af kommune, område og år.
 * @csspart kilder - Kilderne.
 * @csspart fejl - Det, der ikke kunne vises som ønsket.
 */
export class DanmarkskortOmgoerelse extends LitElement {
  static override styles = styles;

  /** Sidens egen kommune, som navn eller kode. */
  @property() kommune?: string | undefined;

  /** Den kommune, der vises nu; `000` er hele landet. */
  @property({ reflect: true, converter: kommune }) valgt?: string | undefined;

  /** `social`, `boernehandicap` eller `voksenhandicap`. */
  @property({ reflect: true, converter: omraade }) omraade?: string | undefined;

  /** Året. */
  @property({ reflect: true, converter: number }) aar?: number | undefined;

  /** Niveauet af widgettens egen overskrift, 1-6. */
  @property({ converter: number }) overskriftsniveau?: number | undefined;

  /**
   * Sidens egne tal: et datasæt, en liste af rækker eller kortformen `{"Rødovre": 62, "Danmark": 44.9}`, som JSON eller som
   * objekt. Procenter er 0-100.
   */
  @property() data?: unknown;

  /** Adressen på et datasæt som JSON eller CSV. */
  @property() src?: string | undefined;

  /** Udelad de tal, der følger med. */
  @property({ type: Boolean, attribute: 'uden-grunddata' }) udenGrunddata = false;

  @state() private hovered: Kode | undefined;

  #view!: View;
  #own = new OwnFigures(this);
  #reading!: OwnReading;
  /** What the page has set, whatever the visitor has chosen since. */
  #page: { omraade?: string | undefined; aar?: number | undefined } = {};
  #visitorOmraade: string | undefined;
  #visitorAar: number | undefined;
  #omraadeByVisitor = false;
  #reported: { readonly said: string; readonly reading?: OwnReading } = { said: '' };
  #mapView = memoizeLast(mapView);

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { ready } = this.#own;
    if (!ready) return super.scheduleUpdate();
    return ready.then(() => super.scheduleUpdate());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const spelled = CANONICAL.get(name)?.fromAttribute(value) ?? value;
    if (spelled !== null && spelled !== value) this.setAttribute(name, spelled);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('aar')) this.#omraadeByVisitor = false;
    if (changed.size === 1 && changed.has('hovered')) return;
    if (changed.has('omraade') && (this.omraade ?? '') !== this.#visitorOmraade) {
      this.#page.omraade = this.omraade;
      this.#visitorOmraade = undefined;
    }
    if (changed.has('aar') && (this.aar ?? 0) !== this.#visitorAar) {
      this.#page.aar = this.aar;
      this.#visitorAar = undefined;
    }
    this.#view = this.#build();
  }

  #build(): View {
    const strings = da;
    const page = readSettings(this.#page, strings).settings;
    this.#reading = this.#own.read(page.omraade, page.aar, strings);
    const { dataset } = this.#reading;
    const { settings, fejl } = readSettings(this, strings);
    const aar = yearShown(dataset, settings);
    const map = this.#mapView(dataset, settings.omraade, aar, strings);
    return buildView({
      dataset,
      settings,
      fejl: [...fejl, ...this.#reading.fejl],
      omraadeByVisitor: this.#omraadeByVisitor,
      indlaeser: this.#own.isLoading,
      strings,
      map,
    });
  }

  protected override updated(): void {
    this.#report(this.#view, this.#reading);
  }

  /** One event and one console message per change of what is wrong, and one event per change of the page's own figures. */
  #report({ fejl, strings }: View, reading: OwnReading): void {
    const said = fejl.map(({ besked }) => besked).join('\n');
    const { said: before, reading: readBefore } = this.#reported;
    const changed = reading !== readBefore;
    this.#reported = { said, reading };
    if (said !== before || (changed && reading.fejl.length > 0)) {
      if (fejl.length > 0) {
        console.warn(strings.konsol(fejl.map(({ besked }) => besked)));
        this.dispatchEvent(new DataFejlEvent(fejl));
      }
    }
    if (!changed || reading.raekker === 0) return;
    const { raekker, kommuner, advarsler } = reading;
    this.dispatchEvent(new DataIndlaestEvent({ raekker, kommuner, advarsler }));
  }

  #chooseKommune = (kode: Kode): void => {
    if (kode === this.#view.settings.valgt) return;
    this.valgt = kode;
    const navn = KOMMUNER.get(kode)?.navn ?? 'Danmark';
    this.dispatchEvent(new KommuneValgtEvent(kode, navn));
  };

  #chooseOmraade = (value: string): void => {
    this.omraade = this.#visitorOmraade = value;
    this.#omraadeByVisitor = true;
    this.dispatchEvent(new OmraadeValgtEvent(value as Omraade));
  };

  #chooseAar = (value: string): void => {
    this.aar = this.#visitorAar = Number(value);
    this.dispatchEvent(new AarValgtEvent(this.aar));
  };

  #hover = (kode: Kode | undefined): void => {
    this.hovered = kode;
  };

  protected override render(): unknown {
    const view = this.#view;
    const { settings } = view;
    return html`${heading(settings.overskriftsniveau, view.title)} ${notice(view)}
      ${controls(view, {
        kommune: this.#chooseKommune,
        omraade: this.#chooseOmraade,
        aar: this.#chooseAar,
      })}
      <div class="rum">
        <div class="kortside">
          ${map(view.map, embeddedShapes(), settings.egen, settings.valgt, this.hovered, {
            choose: this.#chooseKommune,
            hover: this.#hover,
          })}
          ${legend(view.map.legend)}
        </div>
        ${panel(view)}
      </div>
      ${sources(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danmarkskort-omgoerelse': DanmarkskortOmgoerelse;
  }
}
