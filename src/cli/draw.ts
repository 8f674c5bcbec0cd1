import './server-globals.js';
import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { DanmarkskortOmgoerelse } from '../danmarkskort-omgoerelse.js';
import type { DatasetFile } from '../dataset/dataset-file.js';
import { loadReader } from '../loading/own-figures.js';

/** Lit's marks for a hydration that does not take place; and `.selected=${false}`, which would come out as an attribute. */
const clean = (html: string): string =>
  html
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/ (selected|checked|hidden|disabled|open)="(true|false)"/g, (_, name: string, on) =>
      on === 'true' ? ` ${name}` : '',
    );

/** Slots are only rendered inside an element; which one does not matter. */
const inside = { customElementHostStack: [{} as ElementRenderer] };

/** A template as HTML that needs no script. */
export const htmlOf = async (template: unknown): Promise<string> =>
  clean(await collectResult(render(template, inside)));

class Drawn extends DanmarkskortOmgoerelse {
  /** The content of the element's shadow root, with what it loads on demand. */
  async draw(): Promise<string> {
    let before: string;
    let now = '';
    do {
      before = now;
      this.willUpdate(new Map());
      now = await htmlOf(this.render());
      // What it has read stands: a view made anew each time would never be followed by what comes after it.
      this.hasUpdated = true;
      // What was asked for in this round is there in the next.
      await new Promise((resolve) => setTimeout(resolve, 10));
    } while (now !== before);
    return now;
  }
}
customElements.define('danmarkskort-tegnet', Drawn);

/** The attributes that a drawing may have. */
type DrawnAttributes = Partial<
  Pick<
    DanmarkskortOmgoerelse,
    'kommune' | 'omraade' | 'aar' | 'overskriftsniveau' | 'udenGrunddata'
  >
>;

/** The element as it looks with these attributes and figures of the page's own: the HTML of its shadow root, without style. */
export async function draw(attributes: DrawnAttributes, data?: DatasetFile): Promise<string> {
  await loadReader();
  return Object.assign(new Drawn(), attributes, data && { data }).draw();
}
