import type { OwnReading, Source } from './dataset/read-sources.js';
import { DataFejlEvent, DataIndlaestEvent } from './events.js';
import { sentences } from './view/notice-view.js';
import type { View } from './view/view.js';

/** Tells the page what happened to its input. */
export class InputReport {
  #said = '';
  #sources: readonly Source[] | undefined;
  /** Those that gave rows, and that the page has been told of. */
  #given: readonly Source[] | undefined;

  constructor(private readonly host: HTMLElement) {}

  /** One event and one console message per change of what is wrong, and one event per change of the page's own sources. */
  tell({ fejl, strings }: View, reading: OwnReading, sources: readonly Source[]): void {
    const said = fejl.map(({ besked }) => besked).join('\n');
    const repeated = said === this.#said;
    const changed = sources !== this.#sources;
    this.#said = said;
    this.#sources = sources;
    if (fejl.length > 0 && (!repeated || (changed && reading.fejl.length > 0))) {
      console.warn(['<danmarkskort-omgoerelse>', ...sentences(fejl, strings)].join('\n'));
      this.host.dispatchEvent(new DataFejlEvent(fejl));
    }
    if (sources === this.#given || reading.raekker === 0) return;
    this.#given = sources;
    const { raekker, kommuner, advarsler } = reading;
    this.host.dispatchEvent(new DataIndlaestEvent({ raekker, kommuner, advarsler }));
  }
}
