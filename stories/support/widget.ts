import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import '../../src/index.js';

/** The element's attributes, as the controls set them. */
export interface WidgetArgs {
  kommune?: string;
  valgt?: string;
  omraade?: string;
  aar?: number;
  sammenlign?: string;
  visning?: string;
  skala?: string;
  skjul?: readonly string[];
  sprog?: string;
  overskriftsniveau?: number;
  data?: string;
  src?: string;
  'uden-grunddata'?: boolean;
  'geometri-src'?: string;
}

/** The element as a page would write it; content is what stands between its tags. */
export const widget = (args: WidgetArgs, content: unknown = nothing): TemplateResult =>
  html`<danmarkskort-omgoerelse
    kommune=${ifDefined(args.kommune)}
    valgt=${ifDefined(args.valgt)}
    omraade=${ifDefined(args.omraade)}
    aar=${ifDefined(args.aar)}
    sammenlign=${ifDefined(args.sammenlign)}
    visning=${ifDefined(args.visning)}
    skala=${ifDefined(args.skala)}
    skjul=${ifDefined(args.skjul?.length ? args.skjul.join(' ') : undefined)}
    sprog=${ifDefined(args.sprog)}
    overskriftsniveau=${ifDefined(args.overskriftsniveau)}
    data=${ifDefined(args.data)}
    src=${ifDefined(args.src)}
    ?uden-grunddata=${args['uden-grunddata'] ?? false}
    geometri-src=${ifDefined(args['geometri-src'])}
    >${content}</danmarkskort-omgoerelse
  >`;

/** For stories of the whole widget: `export default { ...story, title }`. */
export const widgetMeta = {
  component: 'danmarkskort-omgoerelse',
  render: (args: WidgetArgs): TemplateResult => widget(args),
};

/** On a page that is dark, whatever the toolbar says. */
export const onDark = (content: unknown): TemplateResult =>
  html`<div
    style="color-scheme: dark; background: Canvas; color: CanvasText; margin: -1rem; padding: 1rem"
  >
    ${content}
  </div>`;

/** A play function: what a visitor does with the widget, when all of it is there. */
export const byHand =
  (act: (root: ShadowRoot) => void) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const el = canvasElement.querySelector<DanmarkskortOmgoerelse>('danmarkskort-omgoerelse')!;
    await el.updateComplete;
    act(el.shadowRoot!);
    await el.updateComplete;
  };

/** Presses the first that a selector finds. */
export const press = (selector: string): ReturnType<typeof byHand> =>
  byHand((root) => root.querySelector<HTMLElement>(selector)!.click());

/** Puts a value into a field as a visitor would. */
export function write(
  field: HTMLInputElement | HTMLSelectElement,
  value: string,
  event: 'input' | 'change' = 'input',
): void {
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
