import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed. */
export class Printing implements ReactiveController {
  now = false;
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#change);
    addEventListener('afterprint', this.#change);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#change);
    removeEventListener('afterprint', this.#change);
  }

  #change = ({ type }: Event): void => {
    this.now = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
