import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AfterPaint, type Turns } from './after-paint.js';
import {
  addressAttribute,
  kommuneAttribute,
  numberAttribute,
  omraadeAttribute,
  spelling,
  yesAttribute,
} from './attributes.js';
import type { Dataset } from './dataset/dataset.js';
import type { Omraade } from './dataset/omraade.js';
import type { OwnReading } from './dataset/read-sources.js';
import {
  AarValgtEvent,
  KommuneValgtEvent,
  OmraadeValgtEvent,
  VisningValgtEvent,
} from './events.js';
import type { Shown } from './export/take-along.js';
import { Boundaries } from './loading/boundaries.js';
import type { Hands } from './interaction/hands.js';
import { InputReport } from './input-report.js';
import { HELE_LANDET, nameOf, type Kode } from './kommuner/kommuner.js';
import { OwnFigures } from './loading/own-figures.js';
import { misspelt } from './misspelt.js';
import { OnDemand } from './on-demand.js';
import { PageChoice } from './page-choice.js';
import { PageLanguage } from './page-language.js';
import { property, state } from './property.js';
import {
  pageDefaults,
  readSettings,
  type ReadSettings,
  type Settings,
  type Visning,
} from './settings.js';
import type { Strings } from './strings/strings.js';
import { styles } from './styles/styles.js';
import { controls } from './templates/controls.js';
import type { Drawing } from './templates/drawing.js';
import { heading } from './templates/heading.js';
import { laesevejledning } from './templates/laesevejledning.js';
import { map } from './templates/map.js';
import { notice } from './templates/notice.js';
import { panel } from './templates/panel.js';
import { plainLegend } from './templates/plain-legend.js';
import { sources } from './templates/sources.js';
import type { Compared, Preset } from './view/comparison-presets.js';
import type { ComparisonChoice } from './view/comparison-view.js';
import { TwinElement, twinOf } from './twin-element.js';
import { VERSION } from './version.js';
import { memoizeLast } from './memoize-last.js';
import type { TableOrder } from './view/table-view.js';
import type { TakeAlong } from './view/take-along.js';
import type { roomsView } from './view/rooms-view.js';
import { hasYear, type ViewInput } from './view/view-input.js';
import { viewMaker } from './view/view-maker.js';
import type { View } from './view/view.js';

const roomsBelow = () => import('./rooms/below.js');
const handsRoom = () => import('./rooms/hands.js');
const klageforloebRoom = () => import('./rooms/klageforloeb.js');
const reportRoom = () => import('./rooms/report.js');
const tableRoom = () => import('./rooms/table.js');
const embeddedKlageforloeb = () => import('./dataset/embedded-klageforloeb.js');
const takeAlongRoom = () => import('./export/take-along.js');

const KOEBENHAVN = '101';

/** On a narrow screen the rate stands above the map; without a browser there is no screen. */
const isMapFirst = ({ visning }: Settings): boolean =>
  visning === 'kort' && (globalThis.matchMedia?.('(width >= 44em)').matches ?? false);

/**
 * Ankestyrelsens omgørelsesprocenter på et kort over Danmarks 98 kommuner, og ved siden af kommunens egne tal og landets.
 *
 * @fires {KommuneValgtEvent} kommune-valgt - En besøgende valgte en kommune eller hele landet (`000`): `detail` er `{ kode, navn }`.
 * @fires {OmraadeValgtEvent} omraade-valgt - En besøgende valgte et område: `{ omraade }`.
 * @fires {AarValgtEvent} aar-valgt - En besøgende valgte et år: `{ aar }`.
 * @fires {VisningValgtEvent} visning-valgt - En besøgende valgte kort, tabel eller bilag: `{ visning }`.
 * @fires {DataFejlEvent} data-fejl - Noget i sidens input kunne ikke bruges: `{ fejl: [{ sti, besked }] }`.
 * @fires {DataIndlaestEvent} data-indlaest - Sidens egne tal er læst, også ved siden af fejl: `{ raekker, kommuner, advarsler: [{ sti, besked }] }`.
 *
 * @slot - Vises, indtil elementet er klar. Et `<script type="application/json">` eller en `<table>` her læses som sidens egne tal.
 * @slot overskrift - I stedet for widgettens egen overskrift.
 * @slot kommentar - Kommunens egen kommentar; vises kun, mens sidens egen kommune er valgt.
 * @slot kilde - En ekstra linje under kilderne.
 *
 * @csspart kort - Kortet.
 * @csspart kommune - Hver kommunes flade; også `egen`, `valgt` og klassens navn.
 * @csspart forklaring - Farveforklaringen.
 * @csspart tabel - Tabellen over alle kommuner.
 * @csspart panel - Den valgte kommunes tal.
 * @csspart vaelgere - Valg af kommune, område og år.
 * @csspart sammenligning - Kommuner side om side.
 * @csspart bilag - A4-arket.
 * @csspart kilder - Kilderne.
 * @csspart fejl - Det, der ikke kunne vises som ønsket.
 *
 * @cssprop --dko-under-3 - Kortets farve: mere end 20 procentpoint under landet.
 * @cssprop --dko-under-2 - Kortets farve: 10-20 procentpoint under.
 * @cssprop --dko-under-1 - Kortets farve: 3-10 procentpoint under.
 * @cssprop --dko-omkring - Kortets farve: højst 3 procentpoint fra landet.
 * @cssprop --dko-over-1 - Kortets farve: 3-10 procentpoint over.
 * @cssprop --dko-over-2 - Kortets farve: 10-20 procentpoint over.
 * @cssprop --dko-over-3 - Kortets farve: mere end 20 procentpoint over.
 * @cssprop --dko-niveau-1 - Kortets farve på skalaen niveau: under 20 %.
 * @cssprop --dko-niveau-2 - Kortets farve på skalaen niveau: 20-35 %.
 * @cssprop --dko-niveau-3 - Kortets farve på skalaen niveau: 35-50 %.
 * @cssprop --dko-niveau-4 - Kortets farve på skalaen niveau: 50-65 %.
 * @cssprop --dko-niveau-5 - Kortets farve på skalaen niveau: 65 % og derover.
 * @cssprop --dko-stadfaestet - Søjlernes farve: stadfæstet.
 * @cssprop --dko-hjemvist - Søjlernes farve: hjemvist.
 * @cssprop --dko-aendret - Søjlernes farve: ændret eller ophævet.
 * @cssprop --dko-omgjort - Søjlernes farve: omgjort, hvor fordelingen ikke kendes.
 * @cssprop --dko-delvist - Søjlernes farve: delvist medhold, delvist hjemvist.
 * @cssprop --dko-papir - Baggrund i felter, om omrids og på arket; mærket for få sager på de kraftigste farver (-3, niveau-4 og -5).
 * @cssprop --dko-blaek - Tekst i felter, mærker og streger; mærket for få sager på de øvrige farver.
 * @cssprop --dko-daempet - Små tekster og rammer om felter.
 * @cssprop --dko-streg - Skillelinjer.
 * @cssprop --dko-accent - Den valgte kommunes omrids og linje.
 * @cssprop --dko-fokus - Ringen om det, der har fokus; ellers accent.
 * @cssprop --dko-egen - Omridset af sidens egen kommune; ellers blæk.
 * @cssprop --dko-mangler - Skraveringen, hvor tal mangler.
 * @cssprop --dko-graense - Kommunegrænserne.
 * @cssprop --dko-radius - Afrunding af hjørner.
 * @cssprop --dko-afstand - Afstand mellem delene, med enhed (`0px`).
 * @cssprop --dko-skrift - Tekstens størrelse; ellers sidens, dog mindst 14 px.
 * @cssprop --dko-skrift-tal - Det store tals størrelse.
 * @cssprop --dko-skrift-overskrift - Overskrifternes størrelse.
 * @cssprop --dko-skrift-lille - Størrelsen af små tekster.
 */
export class DanmarkskortOmgoerelse extends TwinElement {
  static override styles = styles;

  /** The version in charge of the page, for a second copy to name. */
  static readonly version: string = VERSION;

  /** Sidens egen kommune, som navn eller kode. */
  @property() kommune?: string | undefined;

  /** Den kommune, der vises nu, ellers sidens egen; `000` er hele landet. */
  @property({ reflect: true, converter: kommuneAttribute }) valgt?: string | undefined;

  /** `social`, `boernehandicap` eller `voksenhandicap`. Ellers `social`. */
  @property({ reflect: true, converter: omraadeAttribute }) omraade?: string | undefined;

  /** Året. Ellers det nyeste, hvor en kommune har tal for området. */
  @property({ reflect: true, converter: numberAttribute }) aar?: number | undefined;

  /**
   * Sidens egne tal: et datasæt, en liste af rækker eller kortformen `{"Rødovre": 62, "Danmark": 44.9}`, som JSON eller som
   * objekt. Procenter er 0-100.
   */
  @property() data?: unknown;

  /** Adressen på et datasæt som JSON eller CSV. */
  @property({ converter: addressAttribute }) src?: string | undefined;

  /** Udelad de tal, der følger med. */
  @property({ converter: yesAttribute, attribute: 'uden-grunddata' }) udenGrunddata = false;

  /** Kommuner side om side med sidens egen, adskilt af komma; `6-byer` er København, Aarhus, Aalborg, Odense, Esbjerg og Randers. */
  @property() sammenlign?: string | undefined;

  /** `kort`, `tabel` eller `bilag`. Ellers `kort`. */
  @property({ reflect: true }) visning?: string | undefined;

  /** `afvigelse` fra landsgennemsnittet eller `niveau`. Ellers `afvigelse`. */
  @property() skala?: string | undefined;

  /**
   * Dele, der udelades, adskilt af mellemrum: `vaelgere`, `panel`, `forklaring`, `udvikling`, `sammenligning`, `bestemmelser`,
   * `klageforloeb`, `kilder` og `vaerktoejer`.
   */
  @property() skjul?: string | undefined;

  /** `da` eller `en`; ellers sproget i det nærmeste `lang`. */
  @property() sprog?: string | undefined;

  /** Niveauet af widgettens egen overskrift, 1-6. Ellers 2. */
  @property({ converter: numberAttribute }) overskriftsniveau?: number | undefined;

  /** Adressen på andre grænser, som TopoJSON eller GeoJSON. */
  @property({ attribute: 'geometri-src', converter: addressAttribute }) geometriSrc?:
    string | undefined;

  @state() private comparison: ComparisonChoice = { order: 'procent', alle: false };
  /** What a visitor compares, in place of the page's kommuner: it follows the one that is chosen. */
  @state() private preset: Compared | undefined;
  @state() private order: TableOrder | undefined;
  /** Spoken politely; what is shown says the same. */
  @state() private said = '';

  #page!: ReadSettings;
  #shown!: ReadSettings;
  #reading!: OwnReading;
  #view!: View;
  #report = new InputReport(this);
  /** What came of taking figures along: shown too, until something else is said. */
  #taken = '';
  /** What a visitor has just chosen, to be told of. */
  #chosen: keyof View['status'] | undefined;
  /** The table is there by the line before the map: hidden tools appear, since they are the only way back. */
  #skipped = false;
  /** What was set before the upgrade is handed over. */
  #isHanded = false;
  #choice = new PageChoice();
  #own = new OwnFigures(this);
  #language = new PageLanguage(this);
  #onDemand = new OnDemand(this);
  #afterPaint = new AfterPaint<View>(this);
  /** The view on the page: it stands until the code of the next has come, so that the page stays as high as it is. */
  #drawn: Visning | undefined;
  #viewOf = viewMaker();
  #roomsView = memoizeLast((make: typeof roomsView, ...of: Parameters<typeof roomsView>) =>
    make(...of),
  );

  #boundaries = new Boundaries(this);
  #hands: Hands | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const spelled = spelling(name, value);
    if (spelled !== null && spelled !== value) this.setAttribute(name, spelled);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const waits = this.#waits;
    if (waits.length === 0) return super.scheduleUpdate();
    // Figures may have come while the language was on its way, or the other way round.
    return Promise.all(waits)
      .then(() => Promise.all(this.#waits))
      .then(() => super.scheduleUpdate());
  }

  /** Code to wait for before the first or the next drawing. */
  get #waits(): readonly Promise<unknown>[] {
    return [this.#own.ready, this.#language.ready].filter((ready) => ready !== undefined);
  }

  /** Lit hands over what was set before the upgrade only now: what that waits for is waited for in an update of its own. */
  protected override shouldUpdate(): boolean {
    const isHanded = !this.#isHanded && this.#waits.length > 0;
    this.#isHanded = true;
    if (isHanded) queueMicrotask(() => this.requestUpdate());
    return !isHanded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { strings } = this.#language;
    // Pointing, zooming and the like ask for an update without a property: what the attributes say stands.
    const isAsked = changed.size > 0 || !this.hasUpdated || strings !== this.#view.strings;
    if (isAsked) {
      this.#choice.read(this);
      this.#page = readSettings(this.#choice.page, strings);
      if (changed.has('sammenlign')) this.preset = undefined;
      this.#boundaries.from(this.geometriSrc);
    }
    const reading = this.#own.read(pageDefaults(this.#page), strings);
    if (isAsked || reading !== this.#reading) this.#shown = this.#readShown(reading, strings);
    this.#reading = reading;
    const zoom = (this.#hands ??= this.#makeHands())?.zoom;
    zoom?.show(this.#boundaries.shapes);
    zoom?.follow(this.#shown.settings.valgt);
    this.#view = this.#viewOf({
      shown: this.#shown,
      reading,
      klageforloeb: this.#embeddedKlageforloeb(this.#shown.settings),
      boundaryProblems: this.#boundaries.fejl(strings),
      geometri: this.#boundaries.url,
      indlaeser: this.#own.isLoading,
      // Without a browser nothing is known of what is in it.
      slotted: !!this.querySelector?.(':scope > [slot=kommentar]'),
      partMissing: this.#onDemand.failed || this.#language.missing,
      leftOmraade: this.#choice.omraadeByVisitor ? this.#page.settings.omraade : undefined,
      strings,
    });
    if (this.#chosen) this.#say(this.#view.status[this.#chosen]);
    this.#chosen = undefined;
  }

  /** What the attributes say and a visitor compares; and what could not be used of them, or is none but looks like one. */
  #readShown({ dataset }: OwnReading, strings: Strings): ReadSettings {
    const { settings, fejl } = readSettings(this, strings);
    const sammenlign = this.preset?.(settings, dataset) ?? settings.sammenlign;
    const known = DanmarkskortOmgoerelse.observedAttributes;
    return {
      settings: { ...settings, sammenlign },
      fejl: [
        ...fejl,
        ...misspelt(this, known, strings),
        ...misspelt(this.div, known.map(twinOf), strings),
      ],
    };
  }

  /** Pointing, zooming and searching, when their code has come. */
  #makeHands(): Hands | undefined {
    const room = this.#onDemand.get(handsRoom);
    return (
      room &&
      new room.Hands(this, {
        shapes: () => this.#boundaries.shapes,
        start: () => this.#chosenOrOwn(),
        home: () => this.#view.settings.egen ?? this.#chosenOrOwn(),
        choose: (kode) => this.#chooseKommune(kode),
        speak: (kode) => {
          const area = kode === undefined ? undefined : this.#view.map.areas.get(kode);
          this.#say(area?.spoken ?? room.laterStrings(this.#view.strings).ingenIDenRetning);
        },
      })
    );
  }

  /** Also waits for what is loaded on demand and what follows the map. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const waits = [this.#onDemand, this.#afterPaint].flatMap(({ ready }) => ready ?? []);
    if (waits.length === 0 && !this.isUpdatePending) return complete;
    await Promise.all(waits);
    return this.getUpdateComplete();
  }

  /** The klageforløb that comes with the widget, while its kommune is shown. */
  #embeddedKlageforloeb({ valgt, skjul }: Settings): Dataset['klageforloeb'] | undefined {
    if (valgt !== KOEBENHAVN || skjul.has('klageforloeb') || this.udenGrunddata) return undefined;
    return this.#onDemand.get(embeddedKlageforloeb)?.EMBEDDED_KLAGEFORLOEB;
  }

  protected override updated(): void {
    this.#report.tell(this.#view, this.#reading, this.#own.sources);
  }

  /** A screen reader says only what is new to it: the same words are told again by a space after them. */
  #say(text: string): void {
    this.said = text !== '' && text === this.said ? `${text}\u00a0` : text;
  }

  #chooseKommune = (kode: Kode): void => {
    const { settings, status } = this.#view;
    if (kode === settings.valgt) return this.#say(status.kommune);
    this.valgt = kode;
    this.#chosen = 'kommune';
    this.dispatchEvent(new KommuneValgtEvent(kode, nameOf(kode)));
  };

  #clickBeforeHands = ({ target }: Event): void => {
    const { kode } = (target as SVGElement).dataset;
    if (kode) this.#chooseKommune(kode);
  };

  #chooseOmraade = (value: string): void => {
    this.omraade = value;
    this.#chosen = 'omraade';
    this.#choice.visit({ omraade: value });
    this.dispatchEvent(new OmraadeValgtEvent(value as Omraade));
  };

  #chooseAar = (value: string): void => {
    this.aar = Number(value);
    this.#chosen = 'aar';
    this.#choice.visit({ aar: this.aar });
    this.dispatchEvent(new AarValgtEvent(this.aar));
  };

  #chooseVisning = (visning: Visning): void => {
    this.visning = visning;
    this.#chosen = 'visning';
    this.dispatchEvent(new VisningValgtEvent(visning));
  };

  #chosenOrOwn(): Kode {
    const { valgt, egen } = this.#view.settings;
    return valgt === HELE_LANDET ? (egen ?? KOEBENHAVN) : valgt;
  }

  /** Past the map to the same figures in the table. */
  #skipMap = async (): Promise<void> => {
    this.#skipped = true;
    this.#chooseVisning('tabel');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tabelfilter input')?.focus();
  };

  /** Kortet med forklaring og kilder som en selvstændig SVG, i de lyse farver. */
  async tilSvg(): Promise<string> {
    const { tilSvg } = await takeAlongRoom();
    return tilSvg(await this.#whole());
  }

  /** `tilSvg()` som PNG, `bredde` pixels bred; ellers 1600. */
  async tilPng(bredde?: number): Promise<Blob> {
    const { tilPng } = await takeAlongRoom();
    return tilPng(await this.#whole(), bredde);
  }

  /** De viste tal som dansk CSV: en række for landet og en for hver kommune. */
  async tilCsv(): Promise<string> {
    const { tilCsv } = await takeAlongRoom();
    return tilCsv(await this.#whole());
  }

  /** What is shown, when all of it is drawn. */
  async #whole(): Promise<Shown> {
    await this.updateComplete;
    return {
      view: this.#view,
      shapes: this.#boundaries.shapes,
      root: this.renderRoot as ShadowRoot,
    };
  }

  #take = async (what: TakeAlong): Promise<void> => {
    const came = await takeAlongRoom().then(
      async ({ takeAlong }) => takeAlong(what, await this.#whole()),
      () => this.#view.strings.ikkeHentet,
    );
    this.#say(came);
    this.#taken = this.said;
  };

  #print = async (): Promise<void> => {
    // The button may be there before the sheet is.
    if (!this.#onDemand.get(reportRoom)) await this.updateComplete;
    const sheet = this.renderRoot.querySelector('.bilag');
    if (sheet) this.#onDemand.get(reportRoom)?.printSheet(sheet, this.#view.strings.sprog);
  };

  #tools({ settings, strings }: View, isSheet: boolean, whole: boolean): unknown {
    const taken = this.said === this.#taken ? this.said : '';
    const shown = { shown: settings.visning, isSheet, whole, taken };
    return this.#onDemand.get(handsRoom)?.toolbar(shown, strings, {
      visning: (visning) => {
        this.#chooseVisning(visning);
        this.#hands?.keep('.visning');
      },
      take: (what) => void this.#take(what),
      print: () => void this.#print(),
    });
  }

  #legend(view: View): unknown {
    if (this.#hands) return this.#hands.legend(view);
    return this.#onDemand.failed ? plainLegend(view.map.legend) : nothing;
  }

  #drawing({ map: view, settings: { egen, valgt } }: View): Drawing {
    return { view, shapes: this.#boundaries.shapes, egen, valgt };
  }

  #map(view: View, named: boolean): TemplateResult {
    const { settings, strings } = view;
    const drawing = this.#drawing(view);
    const hands = this.#hands;
    const tools = !settings.skjul.has('vaerktoejer');
    const skip = (): void => void this.#skipMap();
    return map({
      ...drawing,
      strings,
      pointed: hands?.pointing.at?.kode,
      pointing: hands?.pointing,
      zoom: hands?.zoom,
      overlay: hands?.overlay(named, { ...drawing, strings, tools, skip }),
      raised: hands?.printing.now ? undefined : hands?.raising.of(view.map.legend),
      printed: hands?.printing.now,
      click: this.#clickBeforeHands,
    });
  }

  #table({ dataset, settings, aar, strings }: View): unknown {
    const room = this.#onDemand.get(tableRoom);
    if (!room) return nothing;
    const { order = room.BY_NAME } = this;
    return room.table(room.tableView({ dataset, settings, aar, order, strings }), strings, {
      choose: (kode) => {
        this.#chooseKommune(kode);
        this.#hands?.keep('.tabel');
      },
      sort: (kolonne) => (this.order = room.sortedBy(order, kolonne)),
      filter: (filter) => (this.order = { ...order, filter }),
    });
  }

  #klageforloeb({ klageforloeb, settings, strings }: View, folded: boolean): TemplateResult[] {
    const level = settings.overskriftsniveau + 1;
    return klageforloeb.flatMap((one) => {
      const room = this.#onDemand.get(klageforloebRoom);
      return room?.klageforloeb(room.klageforloebView(one, strings), level, folded) ?? [];
    });
  }

  #compare = (preset: Preset | undefined): Promise<unknown> => {
    this.preset = preset?.compared;
    this.#say(preset?.said ?? '');
    return this.updateComplete;
  };

  /** What stands below map and panel comes after them. */
  #rooms(view: View): unknown {
    const room = this.#onDemand.get(roomsBelow);
    const { settings, strings } = view;
    if (!room || !hasYear(view)) return nothing;
    return html`<div class="resten">
      ${room.rooms(
        this.#roomsView(room.roomsView, view, this.comparison),
        settings.overskriftsniveau + 1,
        strings,
        (choice) => (this.comparison = choice),
        this.#klageforloeb(view, true),
      )}
    </div>`;
  }

  #sheet(view: View & ViewInput<number>): unknown {
    const room = this.#onDemand.get(reportRoom);
    if (!room) return nothing;
    const { settings, strings } = view;
    return room.report(view, room.reportView(view), {
      map: html`${room.mapPicture(this.#drawing(view))}
      ${room.legendPicture(view.map, settings, strings)}`,
      klageforloeb: this.#klageforloeb(view, false),
    });
  }

  #controls(view: View, whole: boolean): TemplateResult {
    return controls(view, whole, this.#hands?.find(view.strings), {
      kommune: this.#chooseKommune,
      omraade: this.#chooseOmraade,
      aar: this.#chooseAar,
    });
  }

  #panel({ panel: view, settings, strings }: View, below: View | undefined): TemplateResult {
    const room = this.#onDemand.get(handsRoom);
    if (!view) return laesevejledning(strings, below && room?.laesevejledningMore(strings));
    return panel(view, settings.overskriftsniveau + 1, strings, room, below?.panel);
  }

  /** What shows an older view stands as it is until its turn comes. */
  #mapOrTable(
    visning: 'kort' | 'tabel',
    view: View,
    { around, below, rest }: Turns<View>,
  ): unknown {
    const isAround = around === view;
    return html`<div
        class="rum"
        data-visning=${visning}
        ?data-uden-panel=${view.settings.skjul.has('panel')}
        ?data-alene=${!around}
      >
        ${isAround ? this.#panel(view, below) : noChange}
        <div class="kortside">
          ${visning === 'tabel' ? this.#table(view) : [this.#map(view, below === view), isAround ? this.#legend(view) : noChange]}
          ${isAround ? html`<p class="sammendrag" id="sammendrag">${view.summary}</p>` : noChange}
        </div>
      </div>
      ${below === view ? this.#hands?.presets(view, this.preset, this.#compare) : noChange}
      ${rest === view ? [this.#rooms(view), sources(view)] : noChange}`;
  }

  /** The view switch keeps its place in every view, and with it the focus. */
  protected override render(): unknown {
    const view = this.#view;
    const { settings, strings } = view;
    const { skjul, visning } = settings;
    // The sheet has none of what follows a map: that comes back with it at once.
    const wasSheet = this.#drawn === 'bilag';
    const turns = this.#afterPaint.follow(view, isMapFirst(settings), wasSheet);
    const room = visning === 'tabel' ? tableRoom : reportRoom;
    if (visning === 'kort' || this.#onDemand.get<object>(room)) this.#drawn = visning;
    const drawn = (this.#drawn ??= visning);
    // Without figures there is no sheet, and the map says so.
    const isSheet = drawn === 'bilag' && hasYear(view);
    const isAround = turns.around === view;
    const whole = turns.below !== undefined;
    return html`<div
      class="widget"
      lang=${strings.sprog}
      dir="ltr"
      @slotchange=${() => this.requestUpdate()}
    >
      ${
        isSheet
          ? nothing
          : html`<slot name="overskrift">${heading(settings.overskriftsniveau, view.title)}</slot>`
      }
      ${notice(view)}
      ${
        isSheet || skjul.has('vaelgere')
          ? nothing
          : html`<div part="vaelgere" class="vaelgere">
              ${isAround ? this.#controls(view, whole) : noChange}
            </div>`
      }
      ${
        skjul.has('vaerktoejer') && !this.#skipped
          ? nothing
          : html`<div class="vaerktoejer">
              ${isAround ? this.#tools(view, isSheet, whole) : noChange}
            </div>`
      }
      ${isSheet ? this.#sheet(view) : this.#mapOrTable(drawn === 'tabel' ? drawn : 'kort', view, turns)}
      <p class="skjult sagt" role="status">${isAround ? this.said : noChange}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danmarkskort-omgoerelse': DanmarkskortOmgoerelse;
  }
}
