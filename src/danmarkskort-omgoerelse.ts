import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from './dataset/dataset.js';
import { EMBEDDED } from './dataset/embedded.js';
import { findOmraade, type Omraade } from './dataset/omraade.js';
import type { Problem } from './errors.js';
import {
  AarValgtEvent,
  DataFejlEvent,
  KommuneValgtEvent,
  OmraadeValgtEvent,
  VisningValgtEvent,
} from './events.js';
import { Boundaries } from './interaction/boundaries.js';
import { Combobox } from './interaction/combobox.js';
import { Pointing } from './interaction/pointing.js';
import { Raising } from './interaction/raising.js';
import { Zoom } from './interaction/zoom.js';
import { embeddedBorders } from './geometry/embedded-shapes.js';
import { labelPlace } from './geometry/label-place.js';
import type { Box, Shapes } from './geometry/shapes.js';
import { findKommune } from './kommuner/find-kommune.js';
import { HELE_LANDET, KOMMUNER, type Kode } from './kommuner/kommuner.js';
import { readSettings, type Visning } from './settings.js';
import { da } from './strings/da.js';
import { styles } from './styles/styles.js';
import { comparisonPresets as presetButtons } from './templates/comparison-presets.js';
import { controls } from './templates/controls.js';
import { findField } from './templates/find-field.js';
import { heading } from './templates/heading.js';
import { legend } from './templates/legend.js';
import { map } from './templates/map.js';
import { notice } from './templates/notice.js';
import { panel } from './templates/panel.js';
import { sources } from './templates/sources.js';
import { toolbar } from './templates/toolbar.js';
import { comparisonPresets } from './view/comparison-presets.js';
import { mapView } from './view/map-view.js';
import { memoizeLast } from './view/memoize-last.js';
import type { TableOrder } from './view/table-view.js';
import type { TakeAlong } from './view/take-along.js';
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

/** The ways to look that a visitor is offered. */
const SHOWN: readonly Visning[] = ['kort', 'tabel'];

/** Where the chosen kommune's name stands, its size reckoned from its letters at 12 px. */
function chosenLabel(shapes: Shapes, kode: Kode, navn: string, camera: Box, width: number) {
  const scale = (camera[2] - camera[0]) / width;
  const size: readonly [number, number] = [(navn.length * 7.5 + 16) * scale, 22 * scale];
  return labelPlace(shapes, kode, size, camera, 110 * scale);
}

/**
 * Ankestyrelsens omgørelsesprocenter for Danmarks 98 kommuner: et kort, og ved siden af kommunens egne tal og landets.
 *
 * @fires {KommuneValgtEvent} kommune-valgt - En besøgende valgte en kommune eller hele landet (`000`).
 * @fires {OmraadeValgtEvent} omraade-valgt - En besøgende valgte et område.
 * @fires {AarValgtEvent} aar-valgt - En besøgende valgte et år.
 * @fires {VisningValgtEvent} visning-valgt - En besøgende valgte kort, tabel eller bilag.
 * @fires {DataFejlEvent} data-fejl - Noget i sidens input kunne ikke bruges.
 *
 * @slot - Vises, indtil elementet er klar.
 *
 * @csspart kort - Kortet.
 * @csspart kommune - Hver kommunes flade; også `egen`, `valgt` og klassens navn.
 * @csspart forklaring - Farveforklaringen.
 * @csspart tabel - Tabellen over alle kommuner.
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

  /** `kort`, `tabel` eller `bilag`. */
  @property({ reflect: true, converter: text }) visning?: string | undefined;

  /** `afvigelse` fra landsgennemsnittet eller `niveau`. */
  @property() skala?: string | undefined;

  /** Dele, der ikke skal vises, adskilt af mellemrum. */
  @property() skjul?: string | undefined;

  /** Kommuner, der vises ved siden af hinanden, adskilt af komma. */
  @property() sammenlign?: string | undefined;

  /** Adressen på andre grænser, som TopoJSON eller GeoJSON. */
  @property({ attribute: 'geometri-src' }) geometriSrc?: string | undefined;

  /** Niveauet af widgettens egen overskrift, 1-6. */
  @property({ converter: number }) overskriftsniveau?: number | undefined;

  #view!: View;
  #omraadeByVisitor = false;
  #reported = '';
  #mapView = memoizeLast(mapView);
  #labelPlace = memoizeLast(chosenLabel);
  /** Spoken politely; what is shown says the same. */
  #said = '';
  #tablePage: typeof import('./templates/table-page.js') | undefined;
  #order: TableOrder | undefined;

  #boundaries = new Boundaries(() => this.requestUpdate('geometriSrc'));
  #zoom: Zoom = new Zoom(this, () => this.renderRoot.querySelector('.flade > svg'));
  #raising = new Raising(this);
  #find = new Combobox(this, (kode) => this.#chooseKommune(kode));
  #pointing = new Pointing(this, {
    shapes: () => this.#boundaries.shapes,
    borders: embeddedBorders,
    zoom: this.#zoom,
    start: () => this.#chosenOrOwn(),
    home: () => this.#view.settings.egen ?? this.#chosenOrOwn(),
    choose: (kode) => this.#chooseKommune(kode),
    speak: (kode) => {
      const area = kode === undefined ? undefined : this.#view.map.areas.get(kode);
      this.#say(area?.spoken ?? this.#view.strings.ingenIDenRetning);
    },
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('aar')) this.#omraadeByVisitor = false;
    // Pointing, zooming and the like ask for an update without a property: the view stands.
    if (changed.size === 0 && this.hasUpdated) return;
    this.#boundaries.from(this.geometriSrc, da);
    this.#zoom.show(this.#boundaries.shapes);
    this.#view = this.#build(EMBEDDED);
  }

  #build(dataset: Dataset): View {
    const strings = da;
    const { settings, fejl } = readSettings(this, strings);
    const aar = yearShown(dataset, settings);
    const map = this.#mapView(dataset, settings.omraade, aar, settings.skala, strings);
    return buildView({
      dataset,
      settings,
      fejl: [...fejl, ...this.#boundaries.fejl],
      omraadeByVisitor: this.#omraadeByVisitor,
      strings,
      map,
      geometri: this.#boundaries.url,
    });
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
    const { settings, map, strings } = this.#view;
    if (kode === settings.valgt) return;
    this.valgt = kode;
    const navn = KOMMUNER.get(kode)?.navn ?? 'Danmark';
    this.#say(strings.valgtSagt(map.areas.get(kode)?.spoken ?? strings.heleLandet));
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

  #chooseVisning = (visning: Visning): void => {
    this.visning = visning;
    this.dispatchEvent(new VisningValgtEvent(visning));
  };

  #compare = (koder: readonly Kode[]): void => {
    this.sammenlign = koder.join(',');
  };

  #chosenOrOwn(): Kode {
    const { valgt, egen } = this.#view.settings;
    return valgt === HELE_LANDET ? (egen ?? '101') : valgt;
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  /** Past the map to the same figures in the table. */
  #skipMap = async (): Promise<void> => {
    this.#chooseVisning('tabel');
    await this.#loadTable();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tabelfilter input')?.focus();
  };

  async #loadTable(): Promise<void> {
    if (this.#tablePage) return;
    const page = await import('./templates/table-page.js');
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    const { styleSheet } = page.tableStyles;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    this.#tablePage = page;
    this.requestUpdate();
  }

  /** The map with legend and sources as an SVG that stands alone, in the light colours. */
  async tilSvg(): Promise<string> {
    await this.updateComplete;
    const { coloursOf, svgOf } = await import('./export/export.js');
    return svgOf(this.#view, this.#boundaries.shapes, coloursOf(this.renderRoot as ShadowRoot));
  }

  /** `tilSvg()` as a PNG, `bredde` pixels wide. */
  async tilPng(bredde = 1600): Promise<Blob> {
    const { pngOf } = await import('./export/export.js');
    return pngOf(await this.tilSvg(), bredde);
  }

  /** The figures shown as Danish CSV: a row for the country and one for each kommune. */
  async tilCsv(): Promise<string> {
    const { csvOf } = await import('./export/export.js');
    return csvOf(await this.#figures());
  }

  async #figures() {
    await this.updateComplete;
    const { figures } = await import('./export/export.js');
    const { settings, aar, strings } = this.#view;
    return figures(EMBEDDED, settings.omraade, aar, strings);
  }

  #take = async (what: TakeAlong): Promise<void> => {
    const { settings, aar, strings } = this.#view;
    try {
      const { copyTable, download } = await import('./export/export.js');
      const name = `omgoerelsesprocenter-${settings.omraade}-${aar ?? ''}.${what}`;
      if (what === 'kopi') {
        const copied = await copyTable(await this.#figures());
        this.#say(copied ? strings.kopieret : strings.ikkeKopieret);
      } else if (what === 'csv')
        download(new Blob([await this.tilCsv()], { type: 'text/csv;charset=utf-8' }), name);
      else if (what === 'svg')
        download(new Blob([await this.tilSvg()], { type: 'image/svg+xml' }), name);
      else download(await this.tilPng(), name);
    } catch {
      this.#say(strings.ikkeHentet);
    }
  };

  #mapAndLegend(): TemplateResult {
    const { map: view, settings, strings } = this.#view;
    const { shapes } = this.#boundaries;
    const { egen, valgt, skjul } = settings;
    const zoom = this.#zoom;
    const chosen = view.areas.get(valgt);
    const label =
      chosen && !zoom.moving && zoom.width > 0
        ? this.#labelPlace(shapes, valgt, chosen.navn, zoom.camera, zoom.width)
        : undefined;
    return html`${map({
      view,
      shapes,
      egen,
      valgt,
      strings,
      pointing: this.#pointing,
      zoom,
      raised: this.#raising.klasse,
      label,
      tools: !skjul.has('vaerktoejer'),
      skip: () => void this.#skipMap(),
    })}
    ${legend(view.legend, chosen, this.#raising.held, skjul.has('forklaring'), strings, this.#raising)}`;
  }

  #table(): TemplateResult | typeof nothing {
    const page = this.#tablePage;
    if (!page) {
      void this.#loadTable();
      return nothing;
    }
    const { settings, aar, strings } = this.#view;
    const order = (this.#order ??= page.BY_NAME);
    const arrange = (next: TableOrder) => {
      this.#order = next;
      this.requestUpdate();
    };
    return page.tablePage(
      { dataset: EMBEDDED, settings, aar, order, strings },
      {
        choose: this.#chooseKommune,
        sort: (kolonne) => arrange(page.sortedBy(order, kolonne)),
        filter: (filter) => arrange({ ...order, filter }),
      },
    );
  }

  protected override render(): unknown {
    const view = this.#view;
    const { settings, strings, aar } = view;
    const { valgt, omraade, skjul } = settings;
    const shown = settings.visning === 'tabel' ? 'tabel' : 'kort';
    const presets = comparisonPresets(EMBEDDED, valgt, omraade, aar, embeddedBorders(), strings);
    return html`${heading(settings.overskriftsniveau, view.title)} ${notice(view)}
      ${
        skjul.has('vaelgere')
          ? nothing
          : controls(view, findField(this.#find, strings), {
              kommune: this.#chooseKommune,
              omraade: this.#chooseOmraade,
              aar: this.#chooseAar,
            })
      }
      ${
        skjul.has('vaerktoejer')
          ? nothing
          : toolbar(shown, SHOWN, strings, {
              visning: this.#chooseVisning,
              take: (what) => void this.#take(what),
            })
      }
      <div class="rum" data-visning=${shown}>
        <div class="kortside">${shown === 'tabel' ? this.#table() : this.#mapAndLegend()}</div>
        ${panel(view)}
      </div>
      ${
        skjul.has('sammenligning')
          ? nothing
          : presetButtons(view.panel.navn, presets, strings, this.#compare)
      }
      ${sources(view)}
      <p class="skjult sagt" role="status">${this.#said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danmarkskort-omgoerelse': DanmarkskortOmgoerelse;
  }
}
