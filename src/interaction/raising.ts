import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groupsOf, type LegendView } from '../view/map-view.js';
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

  /** One that the legend still has: a state, or a class of the scale, may be gone with another choice. */
  of(legend: LegendView): Gruppe | undefined {
    const gruppe = this.#pointed ?? this.held;
    return groupsOf(legend).find(({ klasse }) => klasse === gruppe)?.klasse;
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
