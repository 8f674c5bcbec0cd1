import { centre, heightOf, viewBoxOf, widthOf } from '../geometry/box.js';
import { frameName } from '../geometry/frame-name.js';
import { namePlace, type NamePlace } from '../geometry/label-place.js';
import type { Shape, Shapes } from '../geometry/shapes.js';
import { escaped } from '../html-text.js';
import type { Kode } from '../kommuner/kommuner.js';
import { OUTLINE, RING } from '../templates/drawing.js';
import type { LegendEntry } from '../view/map-view.js';
import { outlined, type Marked } from '../view/outlined.js';
import { isState, type Klasse } from '../view/scale.js';
import { sourcesOf } from '../view/sources-view.js';
import type { View } from '../view/view.js';
import type { Colours } from './colours.js';

/** Map units to a pixel of the map at its usual size. */
const UNIT = 1.5;
const MARGIN = 40;
const TITLE = 40;
const TEXT = 24;
const SMALL = 20;
const LINE = 34;
/** Of the size of its text, what a letter takes on average in the widest of the fonts and weights: DejaVu Sans in bold. */
const LETTER = 0.64;

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${escaped(words)}</text>`;

function wrap(words: string, width: number, size = TEXT): string[] {
  const longest = width / (LETTER * size);
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (line.length > longest) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** In front of every id of a picture: two pictures on one page must not fill from each other, since one may be hidden. */
export const scopeOf = ({ settings, aar }: View): string =>
  ['kort', settings.egen, settings.omraade, aar, ''].join('-');

function patterns({ paper, border, missing }: Colours, scope: string): string {
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

const fill = (klasse: Klasse, colours: Colours, scope: string): string =>
  isState(klasse) ? `url(#${scope}${klasse})` : colours[klasse as keyof Colours];

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

const twoTone = (d: string, kind: keyof Marked, colours: Colours): string =>
  OUTLINES[kind]
    .map(
      ([tone, width]) =>
        `<path d="${d}" stroke="${colours[tone]}" stroke-width="${width * UNIT}"/>`,
    )
    .join('');

function mapOf(view: View, shapes: Shapes, colours: Colours): string {
  const {
    map,
    settings: { egen, valgt },
  } = view;
  const scope = scopeOf(view);
  const { paper, ink, border, muted } = colours;
  const area = ({ kode, d }: Shape): string => {
    const known = map.areas.get(kode);
    const title = known ? `<title>${escaped(known.spoken)}</title>` : '';
    const klasse = known?.klasse ?? 'ikke-oplyst';
    const dotted = klasse.startsWith('under') ? ' data-under=""' : '';
    return `<path d="${d}" fill="${fill(klasse, colours, scope)}"${dotted}>${title}</path>`;
  };
  const outline = (kode: Kode | undefined, kind: keyof Marked): string =>
    shapes.areas
      .filter((shape) => shape.kode === kode)
      .map(({ d }) => twoTone(d, kind, colours))
      .join('');
  const ring = ({ kode, d }: Shape, i: number): string => {
    const area = map.areas.get(kode);
    if (!area?.faaSager) return '';
    // Inside an outline, which would else hide it.
    const hidden = kode === egen || kode === valgt ? OUTLINE : 0;
    const tones = { moerk: ink, lys: paper, klasse: fill(area.klasse, colours, scope) };
    const strokes = RING.map(
      ([kind, width]) =>
        `<path d="${d}" stroke="${tones[kind]}" stroke-width="${(hidden + width) * UNIT}"/>`,
    ).join('');
    return `<clipPath id="${scope}ring-${i}"><path d="${d}"/></clipPath><g clip-path="url(#${scope}ring-${i})">${strokes}</g>`;
  };
  const frames = shapes.frames.map((frame) => {
    const [x0, y0] = frame.bbox;
    const { at, shift } = frameName(frame);
    const name = text(
      at[0] + shift[0] * SMALL,
      at[1] + shift[1] * SMALL,
      frame.navn,
      `text-anchor="end" font-size="${SMALL}" fill="${muted}"`,
    );
    return `<rect x="${x0}" y="${y0}" width="${widthOf(frame.bbox)}" height="${heightOf(frame.bbox)}" fill="none" stroke="${border}"/>${name}`;
  });
  const chosen = map.areas.get(valgt);
  const name = chosen && namePlace(shapes, valgt, chosen.navn, shapes.viewBox, TEXT / 12);
  const label = (place: NamePlace): string => {
    const [x, y] = centre(place.box);
    const line = `<path d="M${place.from.join(' ')}L${place.to.join(' ')}"`;
    return `${line} stroke="${paper}" stroke-width="6"/>${line} stroke="${ink}" stroke-width="2"/>${text(x, y + 8, place.navn, `text-anchor="middle" font-weight="600" fill="${ink}"`)}`;
  };
  return `<g stroke="${border}">${shapes.areas.map(area).join('')}</g><g fill="none" stroke-linejoin="round">${shapes.areas.map(ring).join('')}${outline(egen, 'egen')}${valgt === egen ? '' : outline(valgt, 'valgt')}</g>${frames.join('')}${name ? label(name) : ''}`;
}

const FONT = `font-family="system-ui, -apple-system, 'Segoe UI', Arial, sans-serif"`;

const labelOf = (view: View): string =>
  `<title>${escaped(`${view.title}. ${view.map.label}`)}</title><desc>${escaped(view.summary)}</desc>`;

/** The map alone, for a page that says the rest in words of its own. */
export function mapSvgOf(view: View, shapes: Shapes, colours: Colours): string {
  return `<svg viewBox="${viewBoxOf(shapes.viewBox)}" role="img" ${FONT} font-size="${TEXT}">${labelOf(view)}${patterns(colours, scopeOf(view))}${mapOf(view, shapes, colours)}</svg>`;
}

/** The legend from `top` down: its drawing and its height. */
function legendOf(view: View, width: number, colours: Colours) {
  const { title, classes, states, landstal, faaSager, note } = view.map.legend;
  const scope = scopeOf(view);
  const half = width / 2;
  const { ink, muted } = colours;
  const box = (inset: number, look: string): string =>
    `<rect x="${inset}" y="${8 + inset}" width="${36 - 2 * inset}" height="${24 - 2 * inset}" ${look}/>`;
  const entries = [...classes, ...states].map(
    ({ klasse, label, count }: LegendEntry) =>
      box(0, `fill="${fill(klasse, colours, scope)}" stroke="${muted}"`) +
      text(48, 28, `${label} (${count})`),
  );
  if (faaSager)
    entries.push(
      box(0, `fill="none" stroke="${muted}"`) +
        box(6, `fill="none" stroke="${ink}"`) +
        text(48, 28, `${faaSager.label} (${faaSager.count})`),
    );
  const whose = outlined(view.map, view.settings);
  if (whose)
    for (const kind of ['egen', 'valgt'] as const)
      entries.push(
        `<g fill="none" stroke-linejoin="round">${twoTone('M4 12H32V28H4Z', kind, colours)}</g>` +
          text(48, 28, whose[kind].navn),
      );
  const rows = Math.ceil(entries.length / 2);
  const entry = (drawn: string, i: number): string =>
    `<g transform="translate(${i < rows ? 0 : half} ${LINE * (1 + (i % rows))})">${drawn}</g>`;
  const lines = [landstal?.label, view.summary, note].filter((line) => line !== undefined);
  const body = lines
    .flatMap((line) => wrap(line, width))
    .map((line, i) => text(0, LINE * (rows + 2 + i), line));
  return {
    drawing: `${text(0, TEXT, title, 'font-weight="600"')}${entries.map(entry).join('')}${body.join('')}`,
    height: LINE * (rows + 2 + body.length),
  };
}

/** The map with title, legend and sources as an SVG that needs no style, script, font or file beside it. */
export function svgOf(view: View, shapes: Shapes, colours: Colours): string {
  const [left, top, right, bottom] = shapes.viewBox;
  const width = right - left;
  const { dataset, strings, settings } = view;
  const caption = strings.caption(strings.omraade[settings.omraade], view.aar);
  const legend = legendOf(view, width, colours);
  const onMap = [...dataset.rows.values()].filter(
    ({ omraade, aar }) => omraade === settings.omraade && aar === view.aar,
  );
  const sources = sourcesOf(dataset, new Set(onMap.map(({ kilde }) => kilde)), strings);
  const kilder = [
    ...sources.kilder.map(({ titel, rest }) => [titel, rest].filter(Boolean).join(', ')),
    ...(sources.egneTal ? [strings.egneTal] : []),
    view.sources.kort,
  ];
  const foot = wrap(`${strings.kilder}: ${kilder.join('. ')}`, width, SMALL);
  const titles = wrap(view.title, width, TITLE);
  const head = 48 * titles.length + 60;
  const mapBottom = head + bottom - top + 30;
  const height = mapBottom + legend.height + 28 * foot.length + 20;
  const at = (y: number, content: string): string =>
    `<g transform="translate(0 ${y})">${content}</g>`;
  const box = [left - MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" role="img" ${FONT} font-size="${TEXT}" fill="${colours.ink}">${labelOf(view)}${patterns(colours, scopeOf(view))}<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${colours.paper}"/>${titles
    .map((line, i) => text(left, 36 + 48 * i, line, `font-size="${TITLE}" font-weight="600"`))
    .join('')}${text(left, head - 30, caption, `font-size="28" fill="${colours.muted}"`)}${at(
    head - top,
    mapOf(view, shapes, colours),
  )}<g transform="translate(${left} ${mapBottom})">${legend.drawing}</g>${foot
    .map((line, i) =>
      text(
        left,
        mapBottom + legend.height + 28 * (i + 1),
        line,
        `font-size="${SMALL}" fill="${colours.muted}"`,
      ),
    )
    .join('')}</svg>`;
}
