import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { USUAL_WIDTH, centre, fromScreen, inBox, viewBoxOf, widthOf } from '../geometry/box.js';
import { MAX_ZOOM, around, blend, pan, zoomAt, zoomOf } from '../geometry/camera.js';
import { anchorOf, outlineOf } from '../geometry/outlines.js';
import type { Point } from '../geometry/rings.js';
import type { Box, Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';

const DURATION = 250;
/** Pixels that the mouse may move before a click is a drag. */
const SLIP = 4;

/**
 * Which part of the map is seen. Moves the SVG's view box itself, frame by frame, so that the templates run only when a move
 * has ended. A plain wheel and one finger always scroll the page: they never come here.
 */
export class Zoom implements ReactiveController {
  camera: Box = [0, 0, 1, 1];
  /** Between two cameras: what is placed by the camera is hidden. */
  moving = false;
  /** The map's width on the screen in pixels. */
  width = 0;
  /** The chosen kommune, or the country. */
  chosen: Kode | undefined;
  /** One finger is on the zoomed map and scrolls the page. */
  oneFinger = false;

  #host: ReactiveControllerHost;
  #map: () => SVGSVGElement | null;
  #svg: SVGSVGElement | null = null;
  #shapes: Shapes | undefined;
  #frame = 0;
  #grip: { x: number; y: number; camera: Box } | undefined;
  #fingers: { distance: number; middle: Point } | undefined;
  #dragged = false;
  #resize = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost, map: () => SVGSVGElement | null) {
    (this.#host = host).addController(this);
    this.#map = map;
  }

  /** The shapes to look at; other shapes are seen whole. */
  show(shapes: Shapes): void {
    if (shapes === this.#shapes) return;
    // Without a browser nothing moves.
    if (this.moving) cancelAnimationFrame(this.#frame);
    this.moving = false;
    this.#shapes = shapes;
    this.#look(shapes.viewBox);
  }

  get level(): number {
    return this.#shapes ? zoomOf(this.#shapes.viewBox, this.camera) : 1;
  }

  get isWhole(): boolean {
    return this.level === 1;
  }

  get isNearest(): boolean {
    // A division lies between the two.
    return this.level > MAX_ZOOM - 0.01;
  }

  /** Map units per pixel. */
  get scale(): number {
    return widthOf(this.camera) / (this.width || USUAL_WIDTH);
  }

  /** Map units per pixel of a pattern, which is finer on a small map so that small kommuner show it too. */
  get grain(): number {
    return this.scale * Math.min(1, Math.max(0.6, (this.width || USUAL_WIDTH) / USUAL_WIDTH));
  }

  /** Whether the press that a click ends was a drag. */
  get dragged(): boolean {
    return this.#dragged;
  }

  hostUpdated(): void {
    const svg = this.#map();
    if (svg === this.#svg) return;
    this.#resize.disconnect();
    this.#svg = svg;
    if (!svg) return;
    svg.setAttribute('viewBox', viewBoxOf(this.camera));
    this.#resize.observe(svg);
    svg.addEventListener('wheel', this.#wheel, { passive: false });
    svg.addEventListener('touchmove', this.#pinch, { passive: false });
    svg.addEventListener('touchend', this.#release);
    svg.addEventListener('touchcancel', this.#release);
    svg.addEventListener('pointerdown', this.#grab);
    svg.addEventListener('dblclick', this.#doubleClick);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#grip = undefined;
    this.#fingers = undefined;
    this.moving = false;
    this.#resize.disconnect();
    this.#svg = null;
  }

  /** A place on the screen as a point of the map; not by `getScreenCTM()`, which browsers get wrong on zoomed and scaled pages. */
  pointAt({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.#svg?.getBoundingClientRect();
    if (!box) return [NaN, NaN];
    return fromScreen(this.camera, [
      (clientX - box.left) / box.width,
      (clientY - box.top) / box.height,
    ]);
  }

  in = (): void => this.by(2);
  out = (): void => this.by(0.5);
  whole = (): void => {
    if (this.#shapes) this.#glide(this.#shapes.viewBox);
  };

  /** To one kommune, in its inset if it has one. */
  to(kode: Kode): void {
    const shapes = this.#shapes;
    const outline = shapes && outlineOf(shapes, kode);
    if (outline) this.#glide(around(shapes.viewBox, outline.box));
  }

  /** A zoomed map goes along to a kommune that is not chosen on the map itself. */
  follow(chosen: Kode): void {
    if (chosen === this.chosen) return;
    this.chosen = chosen;
    if (this.isWhole) return;
    const point = this.#chosenPoint;
    if (point) this.reveal(point);
    else this.whole();
  }

  get #chosenPoint(): Point | undefined {
    const outline = this.#shapes && outlineOf(this.#shapes, this.chosen);
    return outline && anchorOf(outline);
  }

  /** Moves so far that the point is seen. */
  reveal(point: Point): void {
    if (!this.#shapes || inBox(this.camera, point, -widthOf(this.camera) / 20)) return;
    const [cx, cy] = centre(this.camera);
    this.#glide(pan(this.#shapes.viewBox, this.camera, point[0] - cx, point[1] - cy));
  }

  /** The chosen kommune while it is seen, else the middle. */
  get #target(): Point {
    const point = this.#chosenPoint;
    return point && inBox(this.camera, point) ? point : centre(this.camera);
  }

  /** A point of the map stays where it is; without one the chosen kommune comes to the middle. */
  by(factor: number, point?: Point): void {
    if (!this.#shapes) return;
    const { viewBox } = this.#shapes;
    const [x, y] = point ?? this.#target;
    const zoomed = zoomAt(viewBox, this.camera, factor, [x, y]);
    const [cx, cy] = point ?? centre(zoomed);
    this.#glide(pan(viewBox, zoomed, x - cx, y - cy));
  }

  #glide(to: Box): void {
    const from = this.camera;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#jump(to);
    const start = performance.now();
    this.#move(true);
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / DURATION));
      this.#look(blend(from, to, 1 - (1 - t) ** 3));
      if (t < 1) this.#frame = requestAnimationFrame(step);
      else this.#move(false);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #jump(to: Box): void {
    this.#look(to);
    this.#move(false);
  }

  /** A glide that is under way ends where it is. */
  #move(moving: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.moving = moving;
    this.#host.requestUpdate();
  }

  #look(camera: Box): void {
    this.camera = camera;
    this.#svg?.setAttribute('viewBox', viewBoxOf(camera));
  }

  #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    const factor = Math.exp(-Math.min(Math.max(pixels, -100), 100) / 200);
    if (this.#shapes)
      this.#jump(zoomAt(this.#shapes.viewBox, this.camera, factor, this.pointAt(event)));
  };

  #doubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.by(event.shiftKey ? 0.5 : 2, this.pointAt(event));
  };

  #grab = (event: PointerEvent): void => {
    this.#dragged = false;
    if (event.pointerType === 'touch' || event.button !== 0 || this.isWhole) return;
    const { clientX: x, clientY: y } = event;
    this.#grip = { x, y, camera: this.camera };
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener('pointermove', this.#drag, { signal });
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(
        type,
        () => {
          ended.abort();
          this.#grip = undefined;
          if (this.#dragged) this.#move(false);
        },
        { signal },
      );
  };

  #drag = ({ clientX, clientY }: PointerEvent): void => {
    if (!this.#grip || !this.#shapes) return;
    const [dx, dy] = [this.#grip.x - clientX, this.#grip.y - clientY];
    if (!this.#dragged && Math.hypot(dx, dy) <= SLIP) return;
    if (!this.#dragged) {
      this.#move(true);
      this.#grip.camera = this.camera;
    }
    this.#dragged = true;
    this.#look(pan(this.#shapes.viewBox, this.#grip.camera, dx * this.scale, dy * this.scale));
  };

  /** Two fingers, the browser's own pinch put aside; touch events, since only they can stop it halfway. */
  #pinch = (event: TouchEvent): void => {
    const [a, b] = event.touches;
    this.#feel(!b && !this.isWhole);
    if (!a || !b || !this.#shapes) return;
    if (event.cancelable) event.preventDefault();
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const clientX = (a.clientX + b.clientX) / 2;
    const clientY = (a.clientY + b.clientY) / 2;
    const before = this.#fingers;
    this.#fingers = { distance, middle: [clientX, clientY] };
    if (!before) return this.#move(true);
    this.#dragged = true;
    const { viewBox } = this.#shapes;
    const dx = (before.middle[0] - clientX) * this.scale;
    const dy = (before.middle[1] - clientY) * this.scale;
    const moved = pan(viewBox, this.camera, dx, dy);
    this.#look(moved);
    const factor = distance / before.distance;
    this.#look(zoomAt(viewBox, moved, factor, this.pointAt({ clientX, clientY })));
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
    this.#move(false);
  };
}
