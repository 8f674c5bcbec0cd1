import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clamp } from '../clamp.js';
import {
  USUAL_WIDTH,
  centre,
  fromScreen,
  inBox,
  viewBoxOf,
  widthOf,
  type Box,
} from '../geometry/box.js';
import { MAX_ZOOM, around, blend, pan, zoomAt, zoomOf } from '../geometry/camera.js';
import { anchorOf, outlineOf } from '../geometry/outlines.js';
import type { Point } from '../geometry/rings.js';
import type { Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';
import { Gestures } from './gestures.js';

const DURATION = 250;

/**
 * Which part of the map is seen. Moves the SVG's view box itself, frame by frame, so that the templates run only when a move
 * has ended.
 */
export class Zoom implements ReactiveController {
  camera: Box = [0, 0, 1, 1];
  /** Between two cameras: what is placed by the camera is hidden. */
  moving = false;
  /** The map's width on the screen in pixels. */
  width = 0;
  /** The chosen kommune, or the country. */
  chosen: Kode | undefined;
  readonly gestures: Gestures;

  #host: ReactiveControllerHost;
  #map: () => SVGSVGElement | null;
  #svg: SVGSVGElement | null = null;
  #shapes: Shapes | undefined;
  #frame = 0;
  #resize = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost, map: () => SVGSVGElement | null) {
    (this.#host = host).addController(this);
    this.#map = map;
    this.gestures = new Gestures(this, host);
  }

  /** The shapes to look at; other shapes are seen whole. */
  show(shapes: Shapes): void {
    if (shapes === this.#shapes) return;
    // Without a browser nothing moves.
    if (this.moving) cancelAnimationFrame(this.#frame);
    this.moving = false;
    this.#shapes = shapes;
    this.look(shapes.viewBox);
  }

  /** All of the map. */
  get viewBox(): Box {
    return this.#shapes?.viewBox ?? this.camera;
  }

  get level(): number {
    return zoomOf(this.viewBox, this.camera);
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
    return this.scale * clamp(0.6, (this.width || USUAL_WIDTH) / USUAL_WIDTH, 1);
  }

  hostUpdated(): void {
    const svg = this.#map();
    if (svg === this.#svg) return;
    this.#resize.disconnect();
    this.#svg = svg;
    if (!svg) return;
    svg.setAttribute('viewBox', viewBoxOf(this.camera));
    this.#resize.observe(svg);
    this.gestures.listen(svg);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.gestures.stop();
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
  whole = (): void => this.#glide(this.viewBox);

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
    if (inBox(this.camera, point, -widthOf(this.camera) / 20)) return;
    const [cx, cy] = centre(this.camera);
    this.#glide(pan(this.viewBox, this.camera, point[0] - cx, point[1] - cy));
  }

  /** The chosen kommune while it is seen, else the middle. */
  get #target(): Point {
    const point = this.#chosenPoint;
    return point && inBox(this.camera, point) ? point : centre(this.camera);
  }

  /** A point of the map stays where it is; without one the chosen kommune comes to the middle. */
  by(factor: number, point?: Point): void {
    const [x, y] = point ?? this.#target;
    const zoomed = zoomAt(this.viewBox, this.camera, factor, [x, y]);
    const [cx, cy] = point ?? centre(zoomed);
    this.#glide(pan(this.viewBox, zoomed, x - cx, y - cy));
  }

  #glide(to: Box): void {
    const from = this.camera;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.jump(to);
    const start = performance.now();
    this.move(true);
    const step = (now: number): void => {
      const t = clamp(0, (now - start) / DURATION, 1);
      this.look(blend(from, to, 1 - (1 - t) ** 3));
      if (t < 1) this.#frame = requestAnimationFrame(step);
      else this.move(false);
    };
    this.#frame = requestAnimationFrame(step);
  }

  jump(to: Box): void {
    this.look(to);
    this.move(false);
  }

  /** A move begins or has ended; a glide that is under way ends where it is. */
  move(moving: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.moving = moving;
    this.#host.requestUpdate();
  }

  /** Within a move: nothing else is drawn. */
  look(camera: Box): void {
    this.camera = camera;
    this.#svg?.setAttribute('viewBox', viewBoxOf(camera));
  }
}
