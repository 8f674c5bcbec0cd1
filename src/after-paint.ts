import type { LitElement } from 'lit';
import { painted } from './painted.js';

/** A value that stays as it was until a frame with the newest one is painted: what is looked at first is drawn first. */
export class AfterPaint<Value> {
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
  follow(newest: Value, atOnce = false): Value | undefined {
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
