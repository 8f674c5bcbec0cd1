import { LitElement, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from './dataset/dataset.js';
import { EMBEDDED } from './dataset/embedded.js';
import { findOmraade, type Omraade } from './dataset/omraade.js';
import type { Problem } from './errors.js';
import { AarValgtEvent, DataFejlEvent, KommuneValgtEvent, OmraadeValgtEvent } from './events.js';
import { embeddedShapes } from './geometry/embedded-shapes.js';
import { findKommune } from './kommuner/find-kommune.js';
import { KOMMUNER, type Kode } from './kommuner/kommuner.js';
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
 *
 * @slot - Vises, indtil elementet er klar.
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

  @state() private hovered: Kode | undefined;

  #view!: View;
  #omraadeByVisitor = false;
  #reported = '';
  #mapView = memoizeLast(mapView);

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const spelled = CANONICAL.get(name)?.fromAttribute(value) ?? value;
    if (spelled !== null && spelled !== value) this.setAttribute(name, spelled);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('aar')) this.#omraadeByVisitor = false;
    if (changed.size === 1 && changed.has('hovered')) return;
    this.#view = this.#build(EMBEDDED);
  }

  #build(dataset: Dataset): View {
    const strings = da;
    const { settings, fejl } = readSettings(this, strings);
    const aar = yearShown(dataset, settings);
    const map = this.#mapView(dataset, settings.omraade, aar, strings);
    const omraadeByVisitor = this.#omraadeByVisitor;
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
