import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from './dataset/dataset.js';
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
import { OnDemand } from './on-demand.js';
import { readSettings, type Settings } from './settings.js';
import { da } from './strings/da.js';
import { styles } from './styles/styles.js';
import { controls } from './templates/controls.js';
import { heading } from './templates/heading.js';
import { laesevejledning } from './templates/laesevejledning.js';
import { legend } from './templates/legend.js';
import { map } from './templates/map.js';
import { notice } from './templates/notice.js';
import { panel } from './templates/panel.js';
import { sources } from './templates/sources.js';
import type { ComparisonChoice } from './view/comparison-view.js';
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
/** A number; what is none stays as it was written, so that the message can quote it. */
const number = {
  fromAttribute: (value: string | null): unknown =>
    value === null || value.trim() === '' ? undefined : Number.isNaN(+value) ? value : +value,
};

const roomsBelow = () => import('./rooms/below.js');
const klageforloebRoom = () => import('./rooms/klageforloeb.js');
const reportRoom = () => import('./rooms/report.js');
const embeddedKlageforloeb = () => import('./dataset/embedded-klageforloeb.js');

const KOEBENHAVN = '101';

/** The dataset, and under its own klageforløb those that come with the widget. */
function withKlageforloeb(dataset: Dataset, more: Dataset['klageforloeb']): Dataset {
  return { ...dataset, klageforloeb: new Map([...more, ...dataset.klageforloeb]) };
}

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
 * @slot overskrift - I stedet for widgettens egen overskrift.
 * @slot kommentar - Kommunens egen kommentar; vises kun, mens sidens egen kommune er valgt.
 * @slot kilde - En ekstra linje under kilderne.
 *
 * @csspart kort - Kortet.
 * @csspart kommune - Hver kommunes flade; også `egen`, `valgt` og klassens navn.
 * @csspart forklaring - Farveforklaringen.
 * @csspart panel - Den valgte kommunes tal.
 * @csspart vaelgere - Valg af kommune, område og år.
 * @csspart sammenligning - Kommuner side om side.
 * @csspart bilag - A4-arket.
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

  /** Kommuner side om side, adskilt af komma; `6-byer` er de seks største. */
  @property() sammenlign?: string | undefined;

  /** `kort`, `tabel` eller `bilag`. */
  @property({ reflect: true }) visning?: string | undefined;

  /** Dele, der udelades, adskilt af mellemrum. */
  @property() skjul?: string | undefined;

  @state() private hovered: Kode | undefined;

  #view!: View;
  #own = new OwnFigures(this);
  #reading!: OwnReading;
  /** What the page has set, whatever the visitor has chosen since. */
  #pageSet: { omraade?: string | undefined; aar?: number | undefined } = {};
  #visitorOmraade: string | undefined;
  #visitorAar: number | undefined;
  #omraadeByVisitor = false;
  #reported: { readonly said: string; readonly reading?: OwnReading } = { said: '' };
  #mapView = memoizeLast(mapView);
  #withKlageforloeb = memoizeLast(withKlageforloeb);
  #onDemand = new OnDemand(this);

  @state() private comparison: ComparisonChoice = { order: 'procent', alle: false };

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const spelled = CANONICAL.get(name)?.fromAttribute(value) ?? value;
    if (spelled !== null && spelled !== value) this.setAttribute(name, spelled);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { ready } = this.#own;
    if (!ready) return super.scheduleUpdate();
    return ready.then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('aar')) this.#omraadeByVisitor = false;
    if (changed.size === 1 && changed.has('hovered')) return;
    if (changed.has('omraade') && (this.omraade ?? '') !== this.#visitorOmraade) {
      this.#pageSet.omraade = this.omraade;
      this.#visitorOmraade = undefined;
    }
    if (changed.has('aar') && (this.aar ?? 0) !== this.#visitorAar) {
      this.#pageSet.aar = this.aar;
      this.#visitorAar = undefined;
    }
    this.#view = this.#build();
  }

  /** Also waits for the parts that are loaded on demand. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#onDemand.settled();
    return super.getUpdateComplete();
  }

  #build(): View {
    const strings = da;
    const page = readSettings(this.#pageSet, strings).settings;
    this.#reading = this.#own.read(page.omraade, page.aar, strings);
    const { settings, fejl } = readSettings(this, strings);
    const dataset = this.#datasetFor(settings);
    const map = this.#mapView(dataset, settings.omraade, yearShown(dataset, settings), strings);
    const missing = this.#onDemand.failed ? [{ sti: 'import', besked: strings.delMangler }] : [];
    return buildView({
      dataset,
      settings,
      fejl: [...fejl, ...this.#reading.fejl, ...missing],
      omraadeByVisitor: this.#omraadeByVisitor,
      indlaeser: this.#own.isLoading,
      strings,
      map,
    });
  }

  /** The figures, with the klageforløb that comes with the widget while its kommune is shown. */
  #datasetFor({ valgt, skjul }: Settings): Dataset {
    const { dataset } = this.#reading;
    if (valgt !== KOEBENHAVN || skjul.has('klageforloeb') || this.udenGrunddata) return dataset;
    const module = this.#onDemand.get(embeddedKlageforloeb);
    return module ? this.#withKlageforloeb(dataset, module.EMBEDDED_KLAGEFORLOEB) : dataset;
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

  #compare = (choice: ComparisonChoice): void => {
    this.comparison = choice;
  };

  #print = (): void => {
    const sheet = this.renderRoot.querySelector('.bilag');
    const report = this.#onDemand.get(reportRoom);
    if (!sheet || !report) return;
    const klageforloeb =
      this.#view.klageforloeb.length > 0 ? this.#onDemand.get(klageforloebRoom) : undefined;
    const all = [...styles, ...report.styles, ...(klageforloeb?.styles ?? [])];
    report.printSheet(sheet, all, this.#view.strings.locale);
  };

  protected override render(): unknown {
    const view = this.#view;
    return view.settings.visning === 'bilag' && view.aar !== undefined
      ? this.#sheet(view, view.aar)
      : this.#page(view);
  }

  #klageforloeb(view: View, folded: boolean): readonly TemplateResult[] {
    if (view.klageforloeb.length === 0) return [];
    const room = this.#onDemand.get(klageforloebRoom);
    const level = view.settings.overskriftsniveau + 1;
    return view.klageforloeb.flatMap((one) =>
      room ? [room.klageforloeb(room.klageforloebView(one, view.strings), level, folded)] : [],
    );
  }

  #map(view: View, hovered: Kode | undefined): TemplateResult {
    const { egen, valgt } = view.settings;
    return html`${map(view.map, embeddedShapes(), egen, valgt, hovered, {
      choose: this.#chooseKommune,
      hover: this.#hover,
    })}
    ${legend(view.map.legend)}`;
  }

  /** What stands below map and panel comes after them. */
  #rooms(view: View): unknown {
    const below = this.#onDemand.get(roomsBelow);
    const { settings, aar, strings } = view;
    if (!below || aar === undefined) return nothing;
    const rooms = below.roomsView(this.#datasetFor(settings), settings, aar, this.comparison, strings);
    return html`<div class="resten">
      ${below.rooms(
        rooms,
        settings.overskriftsniveau + 1,
        strings,
        this.#compare,
        this.#klageforloeb(view, true),
      )}
    </div>`;
  }

  #sheet(view: View, aar: number): unknown {
    const room = this.#onDemand.get(reportRoom);
    if (!room) return nothing;
    const { strings, settings } = view;
    return html`${notice(view)}
    ${
      settings.skjul.has('vaerktoejer')
        ? nothing
        : html`<div class="ark-vaerktoejer">
            <button type="button" @click=${this.#print}>${strings.udskriv}</button>
          </div>`
    }
    ${room.report(view, room.reportView(this.#datasetFor(settings), settings, aar, strings), {
      map: this.#map(view, undefined),
      klageforloeb: this.#klageforloeb(view, false),
    })}`;
  }

  #page(view: View): unknown {
    const { settings, strings } = view;
    const level = settings.overskriftsniveau;
    const below = level + 1;
    return html`<slot name="overskrift">${heading(level, view.title)}</slot> ${notice(view)}
      ${controls(view, {
        kommune: this.#chooseKommune,
        omraade: this.#chooseOmraade,
        aar: this.#chooseAar,
      })}
      <div class="rum">
        ${view.panel ? panel(view.panel, below, strings) : laesevejledning(strings)}
        <div class="kortside">
          ${this.#map(view, this.hovered)}
          <p class="sammendrag" id="sammendrag">${view.summary}</p>
        </div>
      </div>
      ${this.#rooms(view)} ${sources(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danmarkskort-omgoerelse': DanmarkskortOmgoerelse;
  }
}
