import { centre, heightOf, widthOf } from '../geometry/box.js';
import { frameName } from '../geometry/frame-name.js';
import { namePlace, type NamePlace } from '../geometry/label-place.js';
import type { Frame, Shape, Shapes } from '../geometry/shapes.js';
import { escaped } from '../html-text.js';
import type { Kode } from '../kommuner/kommuner.js';
import { OUTLINE, RING } from '../templates/drawing.js';
import type { Marked } from '../view/outlined.js';
import { isState, isStrong, type Klasse } from '../view/scale.js';
import type { View } from '../view/view.js';
import type { Colours } from './colours.js';
import { SMALL, TEXT, text } from './svg-text.js';

/** Map units to a pixel of the map at its usual size. */
const UNIT = 1.5;

export interface Paint {
  readonly colours: Colours;
  /** In front of every id of a picture: two pictures on one page must not fill from each other, since one may be hidden. */
  readonly scope: string;
  /** What marks the classes under the national rate, which have the same tones in grey print as those above it. */
  readonly dots: string;
}

/** What the states are filled with. */
export function patterns({ colours: { paper, border, missing }, scope }: Paint): string {
  const pattern = (id: string, size: number, turn: string, marks: string): string =>
    `<pattern id="${scope}${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}><rect width="${size}" height="${size}" fill="${paper}"/>${marks}</pattern>`;
  const lines = (d: string): string => `<path d="${d}" stroke="${missing}" stroke-width="2"/>`;
  const turned = ' patternTransform="rotate(45)"';
  return `<defs>${pattern('ikke-oplyst', 14, turned, lines('M0 7H14'))}${pattern(
    'ingen-sager',
    24,
    '',
    `<circle cx="12" cy="12" r="3" fill="${border}"/>`,
  )}${pattern('diskretioneret', 14, turned, lines('M0 7H14M7 0V14'))}</defs>`;
}

const fill = (klasse: Klasse, { colours, scope }: Paint): string =>
  isState(klasse) ? `url(#${scope}${klasse})` : colours[klasse as keyof Colours];

/** The fill of a class, and its dots. */
export const look = (klasse: Klasse, paint: Paint): string =>
  `fill="${fill(klasse, paint)}"${klasse.startsWith('under') ? paint.dots : ''}`;

/** The strokes of an outline, outermost first, with their pixels as `styles/map.ts` has them on the page. */
const OUTLINES = {
  egen: [
    ['ink', 4.5],
    ['paper', 1.75],
  ],
  valgt: [
    ['paper', 6.5],
    ['accent', 2.75],
  ],
} as const;

export const twoTone = (d: string, kind: keyof Marked, { colours }: Paint): string =>
  OUTLINES[kind]
    .map(
      ([tone, width]) =>
        `<path d="${d}" stroke="${colours[tone]}" stroke-width="${width * UNIT}"/>`,
    )
    .join('');

/** A name with a line to what it names. */
function label({ box, from, to, navn }: NamePlace, { colours: { paper, ink } }: Paint): string {
  const [x, y] = centre(box);
  const line = `<path d="M${from.join(' ')}L${to.join(' ')}"`;
  return `${line} stroke="${paper}" stroke-width="6"/>${line} stroke="${ink}" stroke-width="2"/>${text(x, y + TEXT / 3, navn, `text-anchor="middle" font-weight="600" fill="${ink}"`)}`;
}

export function mapOf(view: View, shapes: Shapes, paint: Paint): string {
  const { areas } = view.map;
  const { egen, valgt } = view.settings;
  const { paper, ink, border, muted } = paint.colours;
  const area = ({ kode, d }: Shape): string => {
    const known = areas.get(kode);
    const title = known ? `<title>${escaped(known.spoken)}</title>` : '';
    const klasse = known?.klasse ?? 'ikke-oplyst';
    return `<path d="${d}" ${look(klasse, paint)}>${title}</path>`;
  };
  const ring = ({ kode, d }: Shape, i: number): string => {
    const known = areas.get(kode);
    if (!known?.faaSager) return '';
    // Inside an outline, which would else hide it.
    const hidden = kode === egen || kode === valgt ? OUTLINE : 0;
    const tones = {
      tone: isStrong(known.klasse) ? paper : ink,
      klasse: fill(known.klasse, paint),
    };
    const strokes = RING.map(
      ([kind, width]) =>
        `<path d="${d}" stroke="${tones[kind]}" stroke-width="${(hidden + width) * UNIT}"/>`,
    ).join('');
    const id = `${paint.scope}ring-${i}`;
    return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${strokes}</g>`;
  };
  const outline = (kode: Kode | undefined, kind: keyof Marked): string =>
    shapes.areas
      .filter((shape) => shape.kode === kode)
      .map(({ d }) => twoTone(d, kind, paint))
      .join('');
  const frame = ({ navn, bbox }: Frame): string => {
    const { at, shift } = frameName({ bbox });
    const name = text(
      at[0] + shift[0] * SMALL,
      at[1] + shift[1] * SMALL,
      navn,
      `text-anchor="end" font-size="${SMALL}" fill="${muted}"`,
    );
    return `<rect x="${bbox[0]}" y="${bbox[1]}" width="${widthOf(bbox)}" height="${heightOf(bbox)}" fill="none" stroke="${border}"/>${name}`;
  };
  const chosen = areas.get(valgt);
  const name = chosen && namePlace(shapes, valgt, chosen.navn, shapes.viewBox, TEXT / 12);
  return `<g stroke="${border}">${shapes.areas.map(area).join('')}</g><g fill="none" stroke-linejoin="round">${shapes.areas.map(ring).join('')}${outline(egen, 'egen')}${valgt === egen ? '' : outline(valgt, 'valgt')}</g>${shapes.frames.map(frame).join('')}${name ? label(name, paint) : ''}`;
}
