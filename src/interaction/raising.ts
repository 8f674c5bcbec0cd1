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

  get klasse(): Gruppe | undefined {
    return this.#pointed ?? this.held;
  }

  raise = (klasse: Gruppe | undefined): void => {
    if (klasse === this.#pointed) return;
    this.#pointed = klasse;
    this.#host.requestUpdate();
  };

  hold = (klasse: Gruppe): void => {
    this.held = this.held === klasse ? undefined : klasse;
    this.#host.requestUpdate();
  };
}
