// All that takes figures out of the widget, in one chunk: few visitors ever need it.
import type { Shapes } from '../geometry/shapes.js';
import { laterStrings } from '../strings/later-strings.js';
import type { TakeAlong } from '../view/take-along.js';
import type { View } from '../view/view.js';
import { copyTable } from './clipboard.js';
import { coloursOf } from './colours.js';
import { csvOf } from './csv.js';
import { download } from './download.js';
import { figures } from './figures.js';
import { pngOf } from './png.js';
import { svgOf } from './svg.js';

/** What the element shows, drawn in its root. */
export interface Shown {
  readonly view: View;
  readonly shapes: Shapes;
  readonly root: ShadowRoot;
}

/** As wide as the picture is without another wish, in pixels. */
const BREDDE = 1600;

const figuresOf = ({ view: { dataset, settings, aar } }: Shown) =>
  figures(dataset, settings.omraade, aar);

export const tilSvg = ({ view, shapes, root }: Shown): string =>
  svgOf(view, shapes, coloursOf(root));

export const tilPng = (shown: Shown, bredde = BREDDE): Promise<Blob> =>
  pngOf(tilSvg(shown), bredde);

export const tilCsv = (shown: Shown): string => csvOf(figuresOf(shown));

/** Downloads or copies what was asked for. Returns what is to be said of it; of a file there is nothing to say, the browser does. */
export async function takeAlong(what: TakeAlong, shown: Shown): Promise<string> {
  const { settings, aar, strings } = shown.view;
  try {
    if (what === 'kopi')
      return (await copyTable(figuresOf(shown)))
        ? laterStrings(strings).kopieret
        : laterStrings(strings).ikkeKopieret;
    const content = {
      csv: () => new Blob([tilCsv(shown)], { type: 'text/csv;charset=utf-8' }),
      svg: () => new Blob([tilSvg(shown)], { type: 'image/svg+xml' }),
      png: () => tilPng(shown),
    };
    const name = ['omgoerelsesprocenter', settings.omraade, aar ?? ''].join('-');
    download(await content[what](), `${name}.${what}`);
    return '';
  } catch {
    return strings.ikkeHentet;
  }
}
