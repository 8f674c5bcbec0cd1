import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { EMBEDDED } from '../dataset/embedded.js';
import type { Dataset } from '../dataset/dataset.js';
import { yearsOf } from '../dataset/dataset.js';
import type { DatasetFile } from '../dataset/dataset-file.js';
import { isEmpty } from '../dataset/is-empty.js';
import { mergeDatasets } from '../dataset/merge.js';
import { datasetRows, lostInCsv } from '../dataset/write-csv.js';
import { datasetFile } from '../dataset/write-json.js';
import { csvOf } from '../export/csv.js';
import { download } from '../export/download.js';
import type { Integritet } from '../integritet.js';
import { readSettings } from '../settings.js';
import { da } from '../strings/da.js';
import { VERSION } from '../version.js';
import { yearShown } from '../view/view.js';
import { memoizeLast } from '../memoize-last.js';
import { choices, type ChoiceActions } from './choices.js';
import { code, type CodeActions, type CodeState } from './code.js';
import {
  ATTRIBUTES,
  BREDDER,
  DEFAULT,
  folderAddress,
  type Attribute,
  type Configuration,
} from './configuration.js';
import { copyText } from './copy.js';
import { datasetText } from './dataset-text.js';
import type { FileName } from './file-name.js';
import { figures, type FiguresActions, type FiguresState } from './figures.js';
import { figuresReport } from './figures-report.js';
import './kommune-felt.js';
import { BREDDE } from './labels.js';
import { PageLink } from './page-link.js';
import { Preview } from './preview.js';
import { FileError, readFile, type Named } from './read-file.js';
import { readFigures, typedFaults, type Brought, type FiguresReading } from './read-figures.js';
import { snippet } from './snippets.js';
import { styles } from './styles/styles.js';
import { TYPED_COLUMNS, type TypedRow } from './typed-row.js';
import { uncheckedMark, type Unchecked } from './unchecked.js';

const NOTHING: Brought = { text: '', typed: [], omraade: 'social', aar: '' };

/** Where the built files lie. */
const FOLDER = new URL(import.meta.env?.DEV ? '/dist/' : './', document.baseURI);
const HOME = FOLDER.href.replace(/\/$/, '');

/** Milliseconds that the page waits for the list of built files. */
const PATIENCE = 5000;

/** The page "Byg dit kort" around the widget that it holds. */
class BygSide extends LitElement {
  static override styles = styles;

  @state() private configuration: Configuration = DEFAULT;
  @state() private brought = NOTHING;
  @state() private linkFejl: readonly string[] = [];
  @state() private file: FiguresState['file'];
  @state() private typing: FiguresState['typing'] = new Map();
  @state() private adresse = HOME;
  @state() private adresseFejl: string | undefined;
  @state() private built: Integritet | undefined;
  @state() private statisk: string | undefined;
  @state() private statiskFejl = false;
  @state() private copied: CodeState['copied'];

  #preview: Preview | undefined;
  #read = memoizeLast((brought: Brought): FiguresReading => readFigures(brought));
  #fileOf = memoizeLast((dataset: Dataset): DatasetFile | undefined =>
    isEmpty(dataset) ? undefined : datasetFile(dataset),
  );
  #ready: Promise<unknown> | undefined;
  /** Texts brought so far: a file may take longer than what comes after it. */
  #texts = 0;
  /** What the sheet that was read last is named by; the next file is not about it. */
  #named: Named = {};
  #link = new PageLink(this, ({ configuration, text, fejl }) => {
    this.configuration = configuration;
    this.linkFejl = fejl;
    this.adresse = configuration.adresse ?? HOME;
    this.adresseFejl = undefined;
    this.#replaceText(text === '' ? NOTHING : { ...NOTHING, text });
  });

  constructor() {
    super();
    // What is chosen in the preview itself counts as chosen.
    this.addEventListener('omraade-valgt', (event) => {
      const { omraade } = event.detail;
      this.#attribute('omraade', omraade === 'social' ? undefined : omraade);
    });
    this.addEventListener('aar-valgt', (event) => this.#attribute('aar', String(event.detail.aar)));
    this.addEventListener('visning-valgt', (event) => {
      const { visning } = event.detail;
      this.#attribute('visning', visning === 'kort' ? undefined : visning);
    });
    this.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    this.addEventListener('drop', this.#drop);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const widget = this.querySelector('danmarkskort-omgoerelse');
    if (widget) this.#preview = new Preview(widget);
    this.#ready = Promise.all([this.#link.read(), this.#findBuilt()]);
  }

  /** What the first picture of the page needs is there before it, so that nothing jumps. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#ready;
    await super.scheduleUpdate();
  }

  get #dataset(): Dataset {
    return this.#read(this.brought).dataset;
  }

  get #ownFile(): DatasetFile | undefined {
    return this.#fileOf(this.#dataset);
  }

  async #findBuilt(): Promise<void> {
    try {
      const response = await fetch(new URL('integritet.json', FOLDER), {
        signal: AbortSignal.timeout(PATIENCE),
      });
      const built = (await response.json()) as Integritet;
      if (typeof built.filer === 'object') this.built = built;
    } catch {
      // Not beside the built files: the page says that the check sum is missing.
    }
  }

  /** Marked text is dropped as it always is. */
  #drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#takeFile(file);
  };

  #change(change: Partial<Configuration>): void {
    this.configuration = { ...this.configuration, ...change };
  }

  #attribute(name: Attribute, value: string | undefined): void {
    const { attributes } = this.configuration;
    const now = ATTRIBUTES.map((one) => [one, one === name ? value : attributes[one]] as const);
    this.#change({
      attributes: Object.fromEntries(now.filter(([, given]) => given !== undefined)),
    });
  }

  #choose: ChoiceActions = {
    attribute: (name, value) => this.#attribute(name, value),
    kommentar: (kommentar) => this.#change({ kommentar }),
    tema: (tema) => this.#change({ tema }),
  };

  #bring(change: Partial<Brought>): void {
    this.brought = { ...this.brought, ...change };
  }

  /** A text that did not come from the file read last. */
  #replaceText(brought: Brought): void {
    this.#texts++;
    this.file = undefined;
    this.brought = brought;
  }

  /** The fields as they were before a sheet's name filled them in, unless somebody has changed them since. */
  #withoutNamed(): Named {
    const { brought } = this;
    const { omraade, aar } = this.#named;
    return {
      ...(omraade === brought.omraade && { omraade: NOTHING.omraade }),
      ...(aar === brought.aar && { aar: NOTHING.aar }),
    };
  }

  async #takeFile(file: File): Promise<void> {
    const turn = ++this.#texts;
    try {
      const { text, note, named } = await readFile(file);
      if (turn !== this.#texts) return;
      this.file = { text: note, fejl: false };
      this.#bring({ ...this.#withoutNamed(), ...named, text });
      this.#named = named;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (turn === this.#texts) this.file = { text: error.message, fejl: true };
    }
  }

  #figures: FiguresActions = {
    text: (text) => this.#replaceText({ ...this.brought, text }),
    defaults: (change) => this.#bring(change),
    file: (file) => void this.#takeFile(file),
    add: (row, form) => this.#add(row, form),
    remove: (index) => {
      // The button goes away, and the focus must not.
      this.renderRoot.querySelector<HTMLElement>('#raekke-kommune')?.focus();
      this.#bring({ typed: this.brought.typed.filter((_, i) => i !== index) });
    },
    clear: () => {
      this.#replaceText(NOTHING);
      this.#attribute('uden-grunddata', undefined);
      this.renderRoot.querySelector<HTMLElement>('#tal')?.focus();
    },
    download: (name) => this.#download(name),
    alone: (on) => this.#attribute('uden-grunddata', on ? '' : undefined),
  };

  #add(row: TypedRow, form: HTMLFormElement): void {
    this.typing = typedFaults(row);
    if (this.typing.size > 0) {
      const [first] = this.typing.keys();
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(`#raekke-${first || 'omgjort'}`)?.focus(),
      );
      return;
    }
    this.#bring({ typed: [...this.brought.typed, row] });
    for (const column of TYPED_COLUMNS)
      if (column !== 'omraade' && column !== 'aar')
        (form.elements.namedItem(column) as HTMLInputElement).value = '';
    (form.elements.namedItem('kommune') as HTMLInputElement).focus();
  }

  #download(name: FileName): void {
    const file = this.#ownFile;
    const made: Record<FileName, () => readonly [content: string, type: string]> = {
      'omgoerelse-tal.json': () => [file ? datasetText(file) : '', 'application/json'],
      'omgoerelse-tal.csv': () => [csvOf(datasetRows(this.#dataset)), 'text/csv'],
      'omgoerelse.html': () => [this.statisk ?? '', 'text/html'],
    };
    const [content, type] = made[name]();
    download(new Blob([content], { type }), name);
  }

  #code: CodeActions = {
    vej: (vej) => this.#change({ vej }),
    talplads: (talplads) => this.#change({ talplads }),
    sri: (on) => this.#change({ udenSri: !on }),
    adresse: (written) => {
      this.adresse = written;
      const address = folderAddress(written);
      this.adresseFejl =
        address === undefined && written.trim() !== ''
          ? 'Skriv en adresse som https://www.kommune.dk/danmarkskort'
          : undefined;
      if (this.adresseFejl) return;
      const own = address === undefined || address === HOME;
      this.#change({ adresse: own ? undefined : address });
    },
    copy: (text, key) => {
      // A screen reader says only what is new to it.
      this.copied = undefined;
      void Promise.all([copyText(text), this.updateComplete]).then(([done]) => {
        this.copied = {
          key,
          text: done ? 'Kopieret' : 'Kunne ikke kopieres. Markér teksten, og kopiér den selv.',
        };
      });
    },
    download: (name) => this.#download(name),
  };

  protected override willUpdate(changed: PropertyValues): void {
    // What was copied is no longer what stands there.
    if (changed.has('configuration') || changed.has('brought') || changed.has('built'))
      this.copied = undefined;
    if (changed.has('configuration') || changed.has('brought')) this.statisk = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('configuration') && !changed.has('brought')) return;
    this.#preview?.show(this.configuration, this.#ownFile);
    if (this.configuration.vej === 'statisk') void this.#drawStatic();
    const { configuration, brought } = this;
    this.#link.keep({
      configuration,
      file: this.#ownFile,
      text: brought.text,
      untouched: configuration === DEFAULT && brought === NOTHING,
    });
  }

  async #drawStatic(): Promise<void> {
    const { configuration } = this;
    const part = await import('./static-html.js').catch(() => undefined);
    if (configuration !== this.configuration) return;
    this.statiskFejl = !part;
    const adresse = configuration.adresse ?? HOME;
    this.statisk = part?.staticHtml(configuration, this.#dataset, adresse);
  }

  #previewPart(unchecked: Unchecked): unknown {
    const { configuration } = this;
    return html`<section class="proeve">
      <div class="proeve-top">
        <h2 id="trin-proeve">Sådan ser det ud</h2>
        <fieldset class="bredder">
          <legend class="skjult">Bredde</legend>
          ${BREDDER.map(
            (bredde) =>
              html`<label
                ><input
                  type="radio"
                  name="bredde"
                  .checked=${bredde === configuration.bredde}
                  @change=${() => this.#change({ bredde })}
                /><span>${BREDDE[bredde]}</span></label
              >`,
          )}
        </fieldset>
      </div>
      ${uncheckedMark(unchecked, 'tal')} ${uncheckedMark(unchecked, 'kommentar')}
      <div
        class="ramme"
        data-bredde=${configuration.bredde}
        data-tema=${configuration.tema ?? nothing}
      >
        <slot></slot>
      </div>
    </section>`;
  }

  protected override render(): unknown {
    const { configuration, brought } = this;
    const unchecked = this.#link.unchecked(brought.text, configuration);
    const reading = this.#read(brought);
    const { dataset } = reading;
    const { settings } = readSettings(configuration.attributes, da);
    const { egen, omraade } = settings;
    const alone = 'uden-grunddata' in configuration.attributes;
    const all = mergeDatasets(alone ? [dataset] : [EMBEDDED, dataset]);
    const years = yearsOf(all, omraade).map(String);
    const { aar } = configuration.attributes;
    const shown = { omraade, aar: yearShown(all, settings) };
    const empty = brought.text.trim() === '' && brought.typed.length === 0;
    const usable = !isEmpty(dataset);
    return html`${
        this.linkFejl.length > 0
          ? html`<div class="maerke linkfejl" role="alert">
              <p><strong>Noget i linket kunne ikke bruges:</strong></p>
              <ul>
                ${this.linkFejl.map((fejl) => html`<li>${fejl}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <div class="bord">
        ${choices(configuration, aar !== undefined && !years.includes(aar) ? [aar, ...years] : years, unchecked, this.#choose)}
        ${this.#previewPart(unchecked)}
        ${figures(
          {
            brought,
            report: empty
              ? undefined
              : figuresReport(reading, { published: EMBEDDED, egen, alone, shown }),
            usable,
            lost: lostInCsv(dataset),
            file: this.file,
            typing: this.typing,
            unchecked,
            alone,
          },
          this.#figures,
        )}
      </div>
      ${code(
        {
          configuration,
          snippet: snippet(configuration, {
            adresse: configuration.adresse ?? HOME,
            built: this.built,
            version: VERSION,
            file: this.#ownFile,
          }),
          statisk: this.statisk,
          statiskFejl: this.statiskFejl,
          adresse: this.adresse,
          adresseFejl: this.adresseFejl,
          hasFigures: usable,
          unchecked,
          copied: this.copied,
          link: this.#link.link,
          udenTal: this.#link.udenTal,
          leftOut: reading.fejl.length > 0,
        },
        this.#code,
      )}`;
  }
}

customElements.define('byg-side', BygSide);
