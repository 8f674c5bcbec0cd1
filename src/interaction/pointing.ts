import type { LitElement, ReactiveController } from 'lit';
import { anchorOf, outlineOf, outlinesOf } from '../geometry/outlines.js';
import { nearestKommune } from '../geometry/nearest-kommune.js';
import { DIRECTIONS, type Direction } from '../geometry/directions.js';
import type { Point } from '../geometry/rings.js';
import type { Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';
import type { Zoom } from './zoom.js';

/** Only the keyboard needs them; undefined when they cannot be fetched. */
const neighbours = () => import('../geometry/neighbours.js').catch(() => undefined);

/** A click or a tap this near, in pixels, is a hit. */
const REACH = 12;
/** A mouse that has rested so long, in milliseconds, can go onto the tip; one on its way points at the map below it. */
const REST = 300;

interface Pointed {
  readonly kode: Kode;
  /** Where the tooltip points, in map units. */
  readonly point: Point;
  readonly by: 'mouse' | 'touch' | 'keys';
  /** What the tip goes below where it has no room above the point. */
  readonly bottom?: number;
  /** Whether the mouse can go onto the tip. */
  readonly rested?: boolean;
}

export interface PointingOptions {
  readonly shapes: () => Shapes;
  readonly zoom: Zoom;
  /** Where the keys begin: the chosen kommune. */
  readonly start: () => Kode;
  /** Where the Home key leads: the page's own kommune. */
  readonly home: () => Kode;
  readonly choose: (kode: Kode) => void;
  /** A key moved to a kommune, or found none in its direction. */
  readonly speak: (kode: Kode | undefined) => void;
}

/** The kommune under the mouse, the finger or the keyboard's cursor: one at a time, and none after Esc. */
export class Pointing implements ReactiveController {
  at: Pointed | undefined;
  #host: LitElement;
  #options: PointingOptions;
  #timer = 0;
  /** The keys have led to a kommune that may be off the screen. */
  #unseen = false;

  constructor(host: LitElement, options: PointingOptions) {
    (this.#host = host).addController(this);
    this.#options = options;
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#dismiss);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#dismiss);
    this.#set(undefined);
  }

  /** Waits for the map to stand still: the tip comes then. */
  hostUpdated(): void {
    if (!this.#unseen || this.#options.zoom.moving) return;
    this.#unseen = false;
    const { renderRoot } = this.#host;
    for (const one of [
      [...renderRoot.querySelectorAll('.peget')].at(-1),
      renderRoot.querySelector('.tip'),
    ])
      one?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  /** Esc takes the tip away wherever the focus is, and nothing else with it: not after a menu over it, nor before a dialog around it. */
  #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.at) return;
    event.preventDefault();
    this.#set(undefined);
  };

  move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#options.zoom.moving) return;
    this.#pointAt(event, 'mouse');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#rest(event), REST);
  };

  /** The tip comes along: on the way to where it was there may be other kommuner. */
  #rest(event: PointerEvent): void {
    if (this.at?.by !== 'mouse' || this.at.rested) return;
    this.#set({ ...this.at, point: this.#options.zoom.pointAt(event), rested: true });
  }

  leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && this.at?.by === 'mouse') this.#set(undefined);
  };

  down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    this.#pointAt(event, 'touch');
    // The next touch elsewhere takes the tip away; one on the map sets it anew after this.
    document.addEventListener('pointerdown', this.hide, { capture: true, once: true });
  };

  up = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' && this.#kodeAt(event) !== this.at?.kode)
      this.#set(undefined);
  };

  hide = (): void => this.#set(undefined);

  click = (event: MouseEvent): void => {
    // A click from assistive technology follows no drag, and has no coordinates: what was hit counts first.
    if (event.detail > 0 && this.#options.zoom.gestures.dragged) return;
    const kode = (event.target as SVGElement).dataset['kode'] ?? this.#kodeAt(event);
    if (kode !== undefined) this.#options.choose(kode);
  };

  /** A click on the tip. */
  take = (): void => {
    if (this.at) this.#options.choose(this.at.kode);
  };

  focus = (event: FocusEvent): void => {
    void neighbours();
    if ((event.currentTarget as Element).matches(':focus-visible')) this.#go(this.#options.start());
  };

  blur = (): void => {
    if (this.at?.by === 'keys') this.#set(undefined);
  };

  /** The keys are taken only while the cursor is on the map: after Esc the arrows scroll the page again. */
  key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { start, home, zoom } = this.#options;
    const cursor = this.at?.by === 'keys' ? this.at.kode : undefined;
    const direction = DIRECTIONS.find((key) => key === event.key);
    if (direction && cursor !== undefined) void this.#step(direction);
    else if (event.key === 'Home') this.#go(home());
    else if (event.key === 'Escape' && this.at) this.#set(undefined);
    else if (event.key === 'Enter' || event.key === ' ')
      if (cursor === undefined) this.#go(start());
      else this.#options.choose(cursor);
    else if (event.key === '+') zoom.by(2, this.at?.point);
    else if (event.key === '-') zoom.by(0.5, this.at?.point);
    else if (event.key === '0') zoom.whole();
    else return;
    event.preventDefault();
  };

  async #step(direction: Direction): Promise<void> {
    const { shapes, speak } = this.#options;
    const room = await neighbours();
    // Meanwhile the focus may have left the map; keys that came before this one have moved.
    if (!room || this.at?.by !== 'keys') return;
    const next = room.movesOf(shapes()).get(this.at.kode)?.[direction];
    if (next === undefined) speak(undefined);
    else this.#go(next);
  }

  #go(kode: Kode): void {
    const shapes = this.#options.shapes();
    const outline = outlineOf(shapes, kode) ?? outlinesOf(shapes)[0];
    if (!outline) return;
    const [x, y] = anchorOf(outline);
    const [, top, , bottom] = outline.box;
    this.#set({ kode: outline.kode, point: [x, top], bottom, by: 'keys' });
    this.#unseen = true;
    this.#options.zoom.reveal([x, y]);
    this.#options.speak(outline.kode);
  }

  #kodeAt(event: MouseEvent): Kode | undefined {
    const { shapes, zoom } = this.#options;
    return nearestKommune(shapes(), zoom.pointAt(event), REACH * zoom.scale);
  }

  #pointAt(event: PointerEvent, by: 'mouse' | 'touch'): void {
    const kode = this.#kodeAt(event);
    if (kode === this.at?.kode && by === this.at?.by) return;
    const point = this.#options.zoom.pointAt(event);
    this.#set(kode === undefined ? undefined : { kode, point, by });
  }

  #set(at: Pointed | undefined): void {
    if (at === this.at) return;
    this.at = at;
    this.#host.requestUpdate();
  }
}
