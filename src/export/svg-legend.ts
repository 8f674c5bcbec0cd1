import type { LegendEntry } from '../view/map-view.js';
import { outlined } from '../view/outlined.js';
import type { View } from '../view/view.js';
import { look, twoTone, type Paint } from './svg-map.js';
import { LINE, TEXT, movedTo, text, wrap } from './svg-text.js';

// An entry is a field and, right of it, its words.
const TOP = 8;
const WIDTH = 36;
const HEIGHT = 24;
const WORDS = 48;
const BASELINE = 28;
/** From the border of a field to the ring in it that marks few cases. */
const RING = 6;
/** A field as an outline is drawn, whose strokes reach out of it. */
const OUTLINED = 'M4 12H32V28H4Z';

const field = (inset: number, paint: string): string =>
  `<rect x="${inset}" y="${TOP + inset}" width="${WIDTH - 2 * inset}" height="${HEIGHT - 2 * inset}" ${paint}/>`;

/** The legend, its entries in two columns: its drawing and its height. */
export function legendOf(view: View, width: number, paint: Paint) {
  const { title, classes, states, landstal, faaSager, note } = view.map.legend;
  const { ink, muted } = paint.colours;
  const border = `stroke="${muted}"`;
  const words = (said: string): string => text(WORDS, BASELINE, said);
  const entries = [...classes, ...states].map(
    ({ klasse, label, count }: LegendEntry) =>
      `<g ${border}>${field(0, look(klasse, paint))}</g>` + words(`${label} (${count})`),
  );
  if (faaSager)
    entries.push(
      field(0, `fill="none" ${border}`) +
        field(RING, `fill="none" stroke="${ink}"`) +
        words(`${faaSager.label} (${faaSager.count})`),
    );
  const whose = outlined(view.map, view.settings);
  if (whose)
    for (const kind of ['egen', 'valgt'] as const)
      entries.push(
        `<g fill="none" stroke-linejoin="round">${twoTone(OUTLINED, kind, paint)}</g>` +
          words(whose[kind].navn),
      );
  const rows = Math.ceil(entries.length / 2);
  const columns = entries.map((drawn, i) =>
    movedTo(i < rows ? 0 : width / 2, LINE * (1 + (i % rows)), drawn),
  );
  const body = [landstal?.label, view.summary, note]
    .filter((line) => line !== undefined)
    .flatMap((line) => wrap(line, width))
    .map((line, i) => text(0, LINE * (rows + 2 + i), line));
  return {
    drawing: [text(0, TEXT, title, 'font-weight="600"'), ...columns, ...body].join(''),
    height: LINE * (rows + 2 + body.length),
  };
}
