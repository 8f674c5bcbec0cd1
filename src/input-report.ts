import type { OwnReading, Source } from './dataset/read-sources.js';
import type { Problem } from './errors.js';
import { DataFejlEvent, DataIndlaestEvent } from './events.js';
import type { Strings } from './strings/strings.js';
import { sentences } from './view/notice-view.js';
import type { View } from './view/view.js';

const warn = (problems: readonly Problem[], strings: Strings): void =>
  console.warn(['<danmarkskort-omgoerelse>', ...sentences(problems, strings)].join('\n'));

/** Tells the page what happened to its input. */
export class InputReport {
  #said = '';
  #sources: readonly Source[] | undefined;
  /** Those that the page has been told of as read; not the file that gave nothing, beside one that still stands. */
  #given: readonly Source[] = [];

  constructor(private readonly host: HTMLElement) {}

  /**
   * One event and one console message per change of what is wrong, and one event per change of the page's own sources. Without
   * rows there is no such event: then doubts go to the console.
   */
  tell({ fejl, strings }: View, reading: OwnReading, sources: readonly Source[]): void {
    const said = fejl.map(({ besked }) => besked).join('\n');
    const repeated = said === this.#said;
    const changed = sources !== this.#sources;
    this.#said = said;
    this.#sources = sources;
    if (fejl.length > 0 && (!repeated || (changed && reading.fejl.length > 0))) {
      warn(fejl, strings);
      this.host.dispatchEvent(new DataFejlEvent(fejl));
    }
    const { raekker, kommuner, advarsler } = reading;
    const given = raekker > 0 ? sources.filter(({ kept }) => kept === undefined) : [];
    const before = this.#given;
    this.#given = given;
    if (given.some((one, i) => one !== before[i] || given.length !== before.length)) {
      this.host.dispatchEvent(new DataIndlaestEvent({ raekker, kommuner, advarsler }));
    } else if (raekker === 0 && changed && advarsler.length > 0) warn(advarsler, strings);
  }
}
