import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Combobox } from '../interaction/combobox.js';
import { findKommune } from '../kommuner/find-kommune.js';
import { HELE_LANDET, nameOf, type Kode } from '../kommuner/kommuner.js';
import { da } from '../strings/da.js';
import { laterDa } from '../strings/later-da.js';
import { layout } from '../styles/layout.js';
import { tokens } from '../styles/tokens.js';
import { toolStyles } from '../styles/tools.js';
import { findField } from '../templates/find-field.js';

/** A kommune was chosen in the field; undefined: the field was emptied, or the whole country chosen. */
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
      .find input[aria-invalid='true'] {
        border: 2px solid var(--_fejl);
      }
    `,
  ];

  @property() label = laterDa.findKommune;
  /** The name of the kommune that is chosen now. */
  @property() navn = '';
  /** Empties itself when a kommune was chosen, to find one more. */
  @property({ type: Boolean }) flere = false;

  #combobox = new Combobox(this, (kode) => this.#take(kode), true);
  /** What the field was left with that is no kommune. */
  #refused = '';

  constructor() {
    super();
    this.addEventListener('focusin', () => this.renderRoot.querySelector('input')?.select());
    this.addEventListener('focusout', this.#leave);
  }

  #show(text: string): void {
    this.#combobox.query = text;
    this.requestUpdate();
  }

  #refuse(text: string): void {
    this.#refused = text;
    this.#show(text);
  }

  #take(kode: Kode): void {
    const land = kode === HELE_LANDET;
    if (land && this.flere) return this.#refuse(nameOf(kode));
    this.#show(land || this.flere ? '' : nameOf(kode));
    this.dispatchEvent(new KommuneFundetEvent(land ? undefined : kode));
  }

  /** A whole name or code counts as chosen; what is none stays, to be corrected. */
  #leave = (): void => {
    const { query } = this.#combobox;
    if (query === this.navn) return;
    const kode = findKommune(query);
    if (kode !== undefined) this.#combobox.take(kode);
    else if (query.trim() !== '') this.#refuse(query);
    else this.dispatchEvent(new KommuneFundetEvent(undefined));
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('navn')) this.#combobox.query = this.navn;
  }

  protected override render(): TemplateResult {
    const { query, open, matches, suggestions } = this.#combobox;
    const refused = query !== '' && query === this.#refused && !open;
    const near = matches.guessed ? suggestions.map(({ navn }) => navn) : [];
    return html`<div class="find">
      ${findField(this.#combobox, da, this.label)}
      ${refused ? html`<p id="afvist" class="find-intet" role="alert">${laterDa.menteDu(near)}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    const input = this.renderRoot.querySelector('input');
    const refused = this.renderRoot.querySelector('#afvist') !== null;
    for (const [name, value] of [
      ['aria-invalid', 'true'],
      ['aria-describedby', 'afvist'],
    ] as const)
      if (refused) input?.setAttribute(name, value);
      else input?.removeAttribute(name);
  }
}
customElements.define('byg-kommunefelt', KommuneFelt);
