import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetFile } from '../dataset/dataset-file.js';
import { isRecord } from '../dataset/fields.js';
import type { Configuration } from './configuration.js';
import { datasetText } from './dataset-text.js';
import { readHash, writeHash } from './hash.js';
import { linesOf, standsIn, type Unchecked } from './unchecked.js';

/** Milliseconds without typing before the address is written. */
const PAUSE = 500;

/** What the link in the address bar opens. */
interface Opened {
  readonly configuration: Configuration;
  /** The figures as a text to read and correct; '' without any. */
  readonly text: string;
  /** What of the link could not be used, in sentences. */
  readonly fejl: readonly string[];
}

/** What the link is to open the next time. */
interface Kept {
  readonly configuration: Configuration;
  readonly file: DatasetFile | undefined;
  /** The figures as they are written. */
  readonly text: string;
  /** Nothing is chosen: the address stays without a hash. */
  readonly untouched: boolean;
}

/** The address of the builder's page as a link that carries all that is chosen, figures too. */
export class PageLink implements ReactiveController {
  /** The whole link; '' until it is first written. */
  link = '';
  /** There are more figures than a link has room for. */
  udenTal = false;

  /** Links read so far: one with many figures takes longer than the one after it. */
  #read = 0;
  /** What was to be kept so far. */
  #kept = 0;
  /** The address bar's part that was last read or written: where it is another now, somebody has gone elsewhere meanwhile. */
  #hash: string | undefined;
  /** What came in by the link, as it came. */
  #came: {
    readonly tal: readonly string[];
    readonly kommentar: readonly string[];
    readonly adresse: string | undefined;
  } = { tal: [], kommentar: [], adresse: undefined };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly open: (opened: Opened) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#changed);
    clearTimeout(this.#timer);
  }

  #changed = (): void => void this.read();

  /** Opens what the link in the address bar carries. */
  async read(): Promise<void> {
    const turn = ++this.#read;
    this.#hash = undefined;
    const { configuration, tal, fejl } = await readHash(location.hash);
    if (turn !== this.#read) return;
    this.#hash = location.hash;
    const text = tal === undefined ? '' : readable(tal);
    // A reload, or a step back: the page's own note beside the address says what was in the link already.
    const isOwn = (name: keyof Unchecked): boolean =>
      isRecord(history.state) && history.state[name] === false;
    this.#came = {
      tal: isOwn('tal') ? [] : figureLines(text),
      kommentar: isOwn('kommentar') ? [] : linesOf(configuration.kommentar),
      adresse: isOwn('adresse') ? undefined : configuration.adresse,
    };
    this.open({ configuration, text, fejl });
  }

  /** A mark stays as long as a line of what it is about does. */
  unchecked(text: string, { kommentar, adresse }: Configuration): Unchecked {
    const came = this.#came;
    return {
      tal: standsIn(text, came.tal),
      kommentar: standsIn(kommentar, came.kommentar),
      adresse:
        came.adresse !== undefined &&
        came.adresse === adresse &&
        new URL(adresse, location.href).origin !== location.origin,
    };
  }

  /** Writes it to the address bar, when the typing pauses. */
  keep(kept: Kept): void {
    const turn = ++this.#kept;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(kept, turn), this.link === '' ? 0 : PAUSE);
  }

  async #write({ configuration, file, text, untouched }: Kept, turn: number): Promise<void> {
    const page = location.href.replace(/#.*$/, '');
    const { hash, udenTal } = await writeHash(configuration, file, page);
    if (turn !== this.#kept || location.hash !== this.#hash) return;
    this.udenTal = udenTal;
    this.link = page + hash;
    if (!untouched || location.hash !== '')
      history.replaceState(this.unchecked(text, configuration), '', hash);
    this.#hash = location.hash;
    this.host.requestUpdate();
  }
}

/** The lines that have figures, which that of the version has not. */
const figureLines = (text: string): readonly string[] =>
  linesOf(text).filter((line) => /\d/.test(line) && !line.startsWith('"version"'));

/** A dataset from a link with a row on each line, to be read and corrected; what is none stays as it came. */
function readable(json: string): string {
  try {
    const parsed: unknown = JSON.parse(json);
    return isRecord(parsed) ? datasetText(parsed) : json;
  } catch {
    return json;
  }
}
