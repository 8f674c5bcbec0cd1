import type { LitElement, ReactiveController } from 'lit';

/**
 * Scrolls what an element stands in by some pixels: the nearest box that scrolls up and down, in whichever tree, else the window.
 * To a place and not by a distance, which Firefox now and then takes a pixel too far.
 */
function scrollAround(element: Element, by: number): void {
  const before = element.scrollTop;
  if (/auto|scroll/.test(getComputedStyle(element).overflowY))
    element.scrollTo({ top: before + by, behavior: 'instant' });
  // It may be a box that only looks like one: the window has taken over what the body says.
  if (element.scrollTop !== before) return;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const around = element.assignedSlot ?? element.parentElement ?? host;
  if (around) scrollAround(around, by);
  else scrollTo({ top: scrollY + by, behavior: 'instant' });
}

/** Keeps what a visitor has used in its place on the screen while what came of it is drawn above it, which WebKit does not. */
export class KeepInPlace implements ReactiveController {
  readonly #host: LitElement;
  #selector: string | undefined;
  /** Where it was on the screen before the updates that the next frame shows. */
  #top: number | undefined;
  /** Pages are scrolled by whole pixels: what is left of one, lest the rests of several updates add up. */
  #rest = 0;

  constructor(host: LitElement) {
    (this.#host = host).addController(this);
  }

  /** Until all that has been asked for is drawn. */
  hold(selector: string): void {
    this.#selector = selector;
    this.#rest = 0;
    void this.#host.updateComplete.then(() => (this.#selector = undefined));
  }

  /** In the next frame, which lays the page out anyway; after each update that takes a phone up to 50 ms. */
  hostUpdate(): void {
    const selector = this.#selector;
    if (selector === undefined || this.#top !== undefined) return;
    const top = (this.#top = this.#topOf(selector));
    if (top === undefined) return;
    requestAnimationFrame(() => {
      this.#top = undefined;
      const moved = (this.#topOf(selector) ?? top) - top + this.#rest;
      const whole = Math.round(moved);
      this.#rest = moved - whole;
      if (whole) scrollAround(this.#host, whole);
    });
  }

  /** Undefined where it is not on the page. */
  #topOf(selector: string): number | undefined {
    const { isConnected, renderRoot } = this.#host;
    const kept = isConnected ? renderRoot.querySelector(selector) : undefined;
    return kept?.getBoundingClientRect().top;
  }
}
