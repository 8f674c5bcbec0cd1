import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
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
  /** JSON, or what is to be written as JSON. */
  data?: unknown;
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
    data=${ifDefined(typeof args.data === 'object' ? JSON.stringify(args.data) : args.data)}
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
