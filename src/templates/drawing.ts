import { nothing, svg } from 'lit';
import type { Frame, Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';
import type { MapView } from '../view/map-view.js';
import { isStrong } from '../view/scale.js';
import { areas, USUAL } from './areas.js';
import { patterns } from './patterns.js';

/** What is drawn: areas by class, the kommune pointed at above them, and above that the own and the chosen one, as the legend has them. */
export interface Drawing {
  readonly view: MapView;
  readonly shapes: Shapes;
  readonly egen: Kode | undefined;
  readonly valgt: Kode;
  /** The one under the pointer or the keys' cursor. */
  readonly pointed?: Kode | undefined;
}

/** An outline, or the line to a name, in two tones, so that it is seen on every class. */
export const twoTone = (d: string, kind: string) =>
  svg`<path class="omrids ${kind} ydre" d=${d}></path>
    <path class="omrids ${kind} indre" d=${d}></path>`;

/** The outline of a kommune. */
const outline = (shapes: Shapes, kode: Kode | undefined, kind: string) =>
  shapes.areas.filter((shape) => shape.kode === kode).map(({ d }) => twoTone(d, kind));

/** Pixels of which the outline of the own or the chosen kommune hides the inner half. */
export const OUTLINE = 4;

/**
 * A thin ring a little inside the border, with the class on both sides: strokes in pixels, of which only the inner half is seen, the
 * one above narrower than the one below.
 */
export const RING = [
  ['tone', 6],
  ['klasse', 4.5],
] as const;

const fewCases = ({ view: { areas }, shapes, egen, valgt }: Drawing, unit: number) =>
  shapes.areas
    .filter(({ kode }) => areas.get(kode)?.faaSager)
    .map(({ kode, d }, i) => {
      const hidden = kode === egen || kode === valgt ? OUTLINE : 0;
      const strokes = RING.map(
        ([kind, width]) =>
          svg`<path class="ring ${kind}" stroke-width=${((hidden + width) * unit).toFixed(1)} d=${d}></path>`,
      );
      return svg`<clipPath id="ring-${i}"><path d=${d}></path></clipPath>
        <g class="ringe" data-klasse=${areas.get(kode)?.klasse} ?data-kraftig=${isStrong(areas.get(kode)?.klasse)} clip-path="url(#ring-${i})">
          ${strokes}
        </g>`;
    });

/** Pixels at the map's usual size. Not by `vector-effect`, which takes a third of the time in which 98 areas are laid out. */
const BORDER = 0.6;

const frame = ({ bbox: [x0, y0, x1, y1] }: Frame): string => `M${x0},${y0}H${x1}V${y1}H${x0}Z`;

/** The inside of the map's SVG; `unit` is what a pixel measures in map units. Areas are drawn once per change of figures. */
export function drawing(input: Drawing, unit: number, asGradient = false) {
  const { view, shapes, egen, valgt, pointed } = input;
  return svg`${patterns(
    'kort',
    view.legend.states.map(({ klasse }) => klasse),
    unit,
    asGradient,
  )}
    <g class="omraader" fill=${USUAL.fill} stroke-width=${(BORDER * unit).toFixed(2)}>
      ${areas(view, shapes, egen, valgt)}
    </g>
    <path class="ramme" d=${shapes.frames.map(frame).join('')}></path>${fewCases(input, unit)}
    ${outline(shapes, pointed, 'peget')} ${outline(shapes, egen, 'egen')}
    ${valgt === egen ? nothing : outline(shapes, valgt, 'valgt')}`;
}
