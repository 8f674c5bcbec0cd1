import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Klasse } from '../view/scale.js';

/** The class that the legend raises on the map: the one pointed at or focused, else the one held. */
export class Raising implements ReactiveController {
  held: Klasse | undefined;
  #pointed: Klasse | undefined;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostDisconnected(): void {
    this.#pointed = undefined;
  }

  get klasse(): Klasse | undefined {
    return this.#pointed ?? this.held;
  }

  raise = (klasse: Klasse | undefined): void => {
    if (klasse === this.#pointed) return;
    this.#pointed = klasse;
    this.#host.requestUpdate();
  };

  hold = (klasse: Klasse): void => {
    this.held = this.held === klasse ? undefined : klasse;
    this.#host.requestUpdate();
  };
}
