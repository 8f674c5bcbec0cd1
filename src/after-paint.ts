import type { LitElement } from 'lit';
import { painted } from './painted.js';

/** A value that stays as it was until a frame with the newest one is painted. */
class NextFrame<Value> {
  #newest: Value | undefined;
  #shown: Value | undefined;
  /** Something to wait for while the newest value is not shown. */
  ready: Promise<void> | undefined;

  constructor(private readonly host: LitElement) {}

  /**
   * The value to show now; undefined before the first frame.
   *
   * @param atOnce the newest one, without waiting for a frame
   */
  follow(newest: Value, atOnce: boolean): Value | undefined {
    this.#newest = newest;
    if (atOnce) this.#shown = newest;
    if (newest !== this.#shown) this.ready ??= this.#catchUp();
    return this.#shown;
  }

  async #catchUp(): Promise<void> {
    await painted();
    this.ready = undefined;
    this.#shown = this.#newest;
    this.host.requestUpdate();
  }
}

/** What is shown in the parts of a page: the newest value or, until their turn comes, one before it; undefined before the first. */
export interface Turns<Value> {
  /** Around the map, when the map is painted. */
  readonly around: Value | undefined;
  /** Below them, and what nobody sees before it is opened, when they are. */
  readonly below: Value | undefined;
  /** The rooms and the sources under them: together with the rest they would hold a slow phone up. */
  readonly rest: Value | undefined;
}

/** What is looked at first is drawn first, at first as at every choice. */
export class AfterPaint<Value> {
  readonly #around: NextFrame<Value>;
  readonly #below: NextFrame<Value>;
  readonly #rest: NextFrame<Value>;

  constructor(host: LitElement) {
    this.#around = new NextFrame(host);
    this.#below = new NextFrame(host);
    this.#rest = new NextFrame(host);
  }

  /** @param isMapFirst what stands around the map waits for it */
  follow(newest: Value, isMapFirst: boolean, atOnce: boolean): Turns<Value> {
    const around = this.#around.follow(newest, atOnce || !isMapFirst);
    const below = around && this.#below.follow(around, atOnce);
    return { around, below, rest: below && this.#rest.follow(below, atOnce) };
  }

  /** Something to wait for while a part shows an older value; there may be more to wait for after it. */
  get ready(): Promise<void> | undefined {
    return this.#around.ready ?? this.#below.ready ?? this.#rest.ready;
  }
}
