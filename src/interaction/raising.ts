import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Gruppe } from '../view/scale.js';

/** What the legend raises on the map: the one pointed at or focused, else the one held. */
export class Raising implements ReactiveController {
  held: Gruppe | undefined;
  #pointed: Gruppe | undefined;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    this.#pointed = undefined;
  }

  get gruppe(): Gruppe | undefined {
    return this.#pointed ?? this.held;
  }

  raise = (gruppe: Gruppe | undefined): void => {
    if (gruppe === this.#pointed) return;
    this.#pointed = gruppe;
    this.#host.requestUpdate();
  };

  hold = (gruppe: Gruppe): void => {
    this.held = this.held === gruppe ? undefined : gruppe;
    this.#host.requestUpdate();
  };
}
