import type { ReactiveControllerHost } from 'lit';
import { clamp } from '../clamp.js';
import { pan, zoomAt } from '../geometry/camera.js';
import type { Point } from '../geometry/rings.js';
import type { Box } from '../geometry/box.js';
import type { Zoom } from './zoom.js';

/** Pixels that the mouse may move before a click is a drag. */
const SLIP = 4;

/** Mouse, wheel and fingers that zoom and move the map. A plain wheel and one finger always scroll the page: they never do. */
export class Gestures {
  /** Whether the press that a click ends was a drag. */
  dragged = false;
  /** One finger is on the zoomed map and scrolls the page. */
  oneFinger = false;
  #zoom: Zoom;
  #host: ReactiveControllerHost;
  #grip: { x: number; y: number; camera: Box } | undefined;
  #fingers: { distance: number; middle: Point } | undefined;

  constructor(zoom: Zoom, host: ReactiveControllerHost) {
    this.#zoom = zoom;
    this.#host = host;
  }

  listen(svg: SVGSVGElement): void {
    svg.addEventListener('wheel', this.#wheel, { passive: false });
    svg.addEventListener('touchmove', this.#pinch, { passive: false });
    svg.addEventListener('touchend', this.#release);
    svg.addEventListener('touchcancel', this.#release);
    svg.addEventListener('pointerdown', this.#grab);
    svg.addEventListener('dblclick', this.#doubleClick);
  }

  stop(): void {
    this.#grip = undefined;
    this.#fingers = undefined;
  }

  #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    const factor = Math.exp(-clamp(-100, pixels, 100) / 200);
    const { viewBox, camera } = this.#zoom;
    this.#zoom.jump(zoomAt(viewBox, camera, factor, this.#zoom.pointAt(event)));
  };

  #doubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    // One finger has no other way back where the buttons are hidden.
    if (this.#zoom.isNearest && !event.shiftKey) this.#zoom.whole();
    else this.#zoom.by(event.shiftKey ? 0.5 : 2, this.#zoom.pointAt(event));
  };

  #grab = (event: PointerEvent): void => {
    this.dragged = false;
    if (event.pointerType === 'touch' || event.button !== 0 || this.#zoom.isWhole) return;
    const { clientX: x, clientY: y } = event;
    this.#grip = { x, y, camera: this.#zoom.camera };
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener('pointermove', this.#drag, { signal });
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(
        type,
        () => {
          ended.abort();
          this.#grip = undefined;
          if (this.dragged) this.#zoom.move(false);
        },
        { signal },
      );
  };

  #drag = ({ clientX, clientY }: PointerEvent): void => {
    if (!this.#grip) return;
    const [dx, dy] = [this.#grip.x - clientX, this.#grip.y - clientY];
    if (!this.dragged) {
      if (Math.hypot(dx, dy) <= SLIP) return;
      this.dragged = true;
      this.#zoom.move(true);
      this.#grip.camera = this.#zoom.camera;
    }
    const { viewBox, scale } = this.#zoom;
    this.#zoom.look(pan(viewBox, this.#grip.camera, dx * scale, dy * scale));
  };

  /** Two fingers, the browser's own pinch put aside; touch events, since only they can stop it halfway. */
  #pinch = (event: TouchEvent): void => {
    const [a, b] = event.touches;
    // A page that is zoomed in is the browser's to zoom back: the map may fill the screen. The next touch goes by the style.
    const isPages = this.#zoom.isWhole && (visualViewport?.scale ?? 1) > 1;
    (event.currentTarget as SVGElement).style.touchAction = isPages ? 'auto' : '';
    if (isPages) return;
    this.#feel(!b && !this.#zoom.isWhole);
    if (!a || !b) return;
    if (event.cancelable) event.preventDefault();
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const clientX = (a.clientX + b.clientX) / 2;
    const clientY = (a.clientY + b.clientY) / 2;
    const before = this.#fingers;
    this.#fingers = { distance, middle: [clientX, clientY] };
    if (!before) return this.#zoom.move(true);
    this.dragged = true;
    const { viewBox, camera, scale } = this.#zoom;
    const dx = (before.middle[0] - clientX) * scale;
    const dy = (before.middle[1] - clientY) * scale;
    const moved = pan(viewBox, camera, dx, dy);
    this.#zoom.look(moved);
    const factor = distance / before.distance;
    this.#zoom.look(zoomAt(viewBox, moved, factor, this.#zoom.pointAt({ clientX, clientY })));
  };

  #feel(oneFinger: boolean): void {
    if (oneFinger === this.oneFinger) return;
    this.oneFinger = oneFinger;
    this.#host.requestUpdate();
  }

  #release = (event: TouchEvent): void => {
    this.#feel(false);
    if (event.touches.length > 1 || !this.#fingers) return;
    this.#fingers = undefined;
    this.#zoom.move(false);
  };
}
