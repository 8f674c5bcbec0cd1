import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from './dataset/dataset.js';
import { EMBEDDED } from './dataset/embedded.js';
import { findOmraade, type Omraade } from './dataset/omraade.js';
import type { Problem } from './errors.js';
import { AarValgtEvent, DataFejlEvent, KommuneValgtEvent, OmraadeValgtEvent } from './events.js';
import { embeddedShapes } from './geometry/embedded-shapes.js';
import { findKommune } from './kommuner/find-kommune.js';
import { KOMMUNER, type Kode } from './kommuner/kommuner.js';
import { OnDemand } from './on-demand.js';
import { readSettings } from './settings.js';
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

const text = {
  fromAttribute: (value: string | null): string | undefined => value ?? undefined,
};
/** Written to the attribute as the three-digit code; what is no kommune stays as it was written. */
const kommune = {
  ...text,
  toAttribute: (value: string | null | undefined): string | null =>
    value == null ? null : (findKommune(String(value)) ?? value),
};
const omraade = {
  ...text,
  toAttribute: (value: string | null | undefined): string | null =>
    value == null ? null : (findOmraade(String(value)) ?? value),
};
const number = {
  fromAttribute: (value: string | null): number | undefined =>
    value === null || value.trim() === '' ? undefined : Number(value),
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
 *
 * @slot - Vises, indtil elementet er klar.
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

  /** Kommuner side om side, adskilt af komma; `6-byer` er de seks største. */
  @property() sammenlign?: string | undefined;

  /** `kort`, `tabel` eller `bilag`. */
  @property({ reflect: true, converter: text }) visning?: string | undefined;

  /** Dele, der udelades, adskilt af mellemrum. */
  @property() skjul?: string | undefined;

  @state() private hovered: Kode | undefined;

  #view!: View;
  #dataset: Dataset = EMBEDDED;
  #omraadeByVisitor = false;
  #reported = '';
  #mapView = memoizeLast(mapView);
  #withKlageforloeb = memoizeLast(withKlageforloeb);
  #onDemand = new OnDemand(this);

  @state() private comparison: ComparisonChoice = { order: 'procent', alle: false };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('aar')) this.#omraadeByVisitor = false;
    if (changed.size === 1 && changed.has('hovered')) return;
    this.#view = this.#build(EMBEDDED);
  }

  /** Also waits for the parts that are loaded on demand. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#onDemand.settled();
    return super.getUpdateComplete();
  }

  #build(dataset: Dataset): View {
    const strings = da;
    const { settings, ...read } = readSettings(this, strings);
    if (settings.valgt === KOEBENHAVN && !settings.skjul.has('klageforloeb')) {
      const module = this.#onDemand.get(embeddedKlageforloeb);
      if (module) dataset = this.#withKlageforloeb(dataset, module.EMBEDDED_KLAGEFORLOEB);
    }
    this.#dataset = dataset;
    const aar = yearShown(dataset, settings);
    const map = this.#mapView(dataset, settings.omraade, aar, strings);
    const omraadeByVisitor = this.#omraadeByVisitor;
    const missing = this.#onDemand.failed ? [{ sti: 'import', besked: strings.delMangler }] : [];
    const fejl = [...read.fejl, ...missing];
    return buildView({ dataset, settings, fejl, omraadeByVisitor, strings, map });
  }

  protected override updated(): void {
    this.#report(this.#view.fejl);
  }

  /** One event and one console message per change of what is wrong. */
  #report(fejl: readonly Problem[]): void {
    const said = fejl.map(({ sti, besked }) => `${sti}: ${besked}`).join('\n');
    if (said === this.#reported) return;
    this.#reported = said;
    if (fejl.length === 0) return;
    console.warn(`<danmarkskort-omgoerelse>\n${said}`);
    this.dispatchEvent(new DataFejlEvent(fejl));
  }

  #chooseKommune = (kode: Kode): void => {
    if (kode === this.#view.settings.valgt) return;
    this.valgt = kode;
    const navn = KOMMUNER.get(kode)?.navn ?? 'Danmark';
    this.dispatchEvent(new KommuneValgtEvent(kode, navn));
  };

  #chooseOmraade = (value: string): void => {
    this.omraade = value;
    this.#omraadeByVisitor = true;
    this.dispatchEvent(new OmraadeValgtEvent(value as Omraade));
  };

  #chooseAar = (value: string): void => {
    this.aar = Number(value);
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
    const rooms = below.roomsView(this.#dataset, settings, aar, this.comparison, strings);
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
    ${room.report(view, room.reportView(this.#dataset, settings, aar, strings), {
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
