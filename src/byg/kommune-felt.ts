import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Combobox } from '../interaction/combobox.js';
import { KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import { da } from '../strings/da.js';
import { laterDa } from '../strings/later-da.js';
import { layout } from '../styles/layout.js';
import { tokens } from '../styles/tokens.js';
import { toolStyles } from '../styles/tools.js';
import { findField } from '../templates/find-field.js';

/** A kommune was chosen in the field; undefined: the field was emptied. */
export class KommuneFundetEvent extends Event {
  constructor(readonly kode: Kode | undefined) {
    super('kommune-fundet');
  }
}

/** The widget's own search field, as a field that keeps what was chosen. */
export class KommuneFelt extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    tokens,
    layout,
    toolStyles,
    css`
      /* Chromium loses a container in a fieldset when what follows it goes away. */
      :host {
        container-type: normal;
      }
      .find {
        max-width: none;
      }
      label span {
        display: block;
        margin-block-end: 0.25em;
        font-weight: 600;
      }
    `,
  ];

  @property() label = laterDa.findKommune;
  /** The name of the kommune that is chosen now. */
  @property() navn = '';
  /** Empties itself when a kommune was chosen, to find one more. */
  @property({ type: Boolean }) flere = false;

  #combobox = new Combobox(this, (kode) => {
    this.#show(this.flere ? '' : (KOMMUNER.get(kode)?.navn ?? ''));
    this.dispatchEvent(new KommuneFundetEvent(kode));
  });

  constructor() {
    super();
    this.addEventListener('focusin', () => this.renderRoot.querySelector('input')?.select());
    this.addEventListener('focusout', this.#leave);
  }

  #show(text: string): void {
    this.#combobox.query = text;
    this.requestUpdate();
  }

  /** What was written and is no kommune gives way to what was chosen. */
  #leave = (): void => {
    if (this.#combobox.query.trim() !== '' || this.navn === '') this.#show(this.navn);
    else this.dispatchEvent(new KommuneFundetEvent(undefined));
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('navn')) this.#combobox.query = this.navn;
  }

  protected override render(): TemplateResult {
    return html`<div class="find">${findField(this.#combobox, da, this.label)}</div>`;
  }
}
customElements.define('byg-kommunefelt', KommuneFelt);
