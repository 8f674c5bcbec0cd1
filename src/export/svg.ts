import { heightOf, viewBoxOf, widthOf } from '../geometry/box.js';
import type { Shapes } from '../geometry/shapes.js';
import { escaped } from '../html-text.js';
import { caption } from '../view/caption.js';
import { sourcesOf } from '../view/sources-view.js';
import type { View } from '../view/view.js';
import type { Colours } from './colours.js';
import { legendOf } from './svg-legend.js';
import { mapOf, patterns } from './svg-map.js';
import { SMALL, TEXT, movedTo, text, wrap } from './svg-text.js';

const FONT = `font-family="system-ui, -apple-system, 'Segoe UI', Arial, sans-serif"`;
const MARGIN = 40;
const TITLE = 40;
const TITLE_BASELINE = 36;
const TITLE_LINE = 48;
const CAPTION = 28;
/** Between the titles, the caption, the map and the legend. */
const GAP = 30;
const SOURCES_LINE = 28;
/** Under the last of the sources. */
const FOOT = 20;

export const scopeOf = ({ settings, aar }: View): string =>
  ['kort', settings.egen, settings.omraade, aar, ''].join('-');

const labelOf = (view: View): string =>
  `<title>${escaped(`${view.title}. ${view.map.label}`)}</title><desc>${escaped(view.summary)}</desc>`;

/** The map alone, for a page that says the rest in words of its own and whose style sheet draws the dots, on paper only. */
export function mapSvgOf(view: View, shapes: Shapes, colours: Colours): string {
  const paint = { colours, scope: scopeOf(view), dots: ' data-under=""' };
  return `<svg viewBox="${viewBoxOf(shapes.viewBox)}" role="img" ${FONT} font-size="${TEXT}">${labelOf(view)}${patterns(paint)}${mapOf(view, shapes, paint)}</svg>`;
}

/** Where the figures on the map and the map itself are from. */
function sourcesIn({ dataset, settings, aar, strings, sources: { kort } }: View): string {
  const onMap = [...dataset.rows.values()].filter(
    (row) => row.omraade === settings.omraade && row.aar === aar,
  );
  const { kilder, egneTal } = sourcesOf(dataset, new Set(onMap.map(({ kilde }) => kilde)), strings);
  const all = [
    ...kilder.map(({ titel, udgiver, rest }) => [titel, udgiver, rest].filter(Boolean).join(', ')),
    ...(egneTal ? [strings.egneTal] : []),
    kort,
  ];
  return `${strings.kilder}: ${all.join('. ')}`;
}

/** The map with title, legend and sources as an SVG that needs no style, script, font or file beside it. */
export function svgOf(view: View, shapes: Shapes, colours: Colours): string {
  const { strings, settings } = view;
  const dots = ` stroke="${colours.ink}" stroke-width="2" stroke-dasharray="2 4"`;
  const paint = { colours, scope: scopeOf(view), dots };
  const [left, top] = shapes.viewBox;
  const width = widthOf(shapes.viewBox);
  const titles = wrap(view.title, width, TITLE);
  const legend = legendOf(view, width, paint);
  const foot = wrap(sourcesIn(view), width, SMALL);
  const captionAt = TITLE_LINE * titles.length + GAP;
  const mapAt = captionAt + GAP;
  const legendAt = mapAt + heightOf(shapes.viewBox) + GAP;
  const footAt = legendAt + legend.height;
  const height = footAt + SOURCES_LINE * foot.length + FOOT;
  const [x, y, w, h] = [left - MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  const muted = `fill="${colours.muted}"`;
  const content = [
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colours.paper}"/>`,
    ...titles.map((line, i) =>
      text(left, TITLE_BASELINE + TITLE_LINE * i, line, `font-size="${TITLE}" font-weight="600"`),
    ),
    text(
      left,
      captionAt,
      caption(strings.omraade[settings.omraade], view.aar),
      `font-size="${CAPTION}" ${muted}`,
    ),
    movedTo(0, mapAt - top, mapOf(view, shapes, paint)),
    movedTo(left, legendAt, legend.drawing),
    ...foot.map((line, i) =>
      text(left, footAt + SOURCES_LINE * (i + 1), line, `font-size="${SMALL}" ${muted}`),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${strings.sprog}" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}" role="img" ${FONT} font-size="${TEXT}" fill="${colours.ink}">${labelOf(view)}${patterns(paint)}${content.join('')}</svg>`;
}
