import { executeServerCommand } from '@web/test-runner-commands';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { textOf } from './read-table.js';
import { waitUntil } from './wait-until.js';

/** What a host answers at an address; see test/tools/host-plugin.mjs. */
type Answer =
  | { readonly html: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly bundle: string };

/** A page in an iframe, and all that it has complained about: errors, warnings, broken policies. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly said: readonly string[];
}

export const FOLDER = '/danmarkskort';
export const MODULE = `<script type="module" src="${FOLDER}/danmarkskort-omgoerelse.js"></script>`;
/** It says its year, so that its figures stay the same when newer ones are embedded. */
export const ELEMENT =
  '<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>';

/** The strictest policy that the widget promises to work under. */
export { default as STRICT_CSP } from './strict-csp.json' with { type: 'json' };

/** The first script of each page. */
function listen(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) said.push(`error: ${event.message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => said.push(`rejected: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    said.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['warn', 'error'] as const) {
    const real = console[level];
    console[level] = (...args: unknown[]) => {
      said.push(args.join(' '));
      if (level === 'error') real(...args);
    };
  }
}

let number = 0;
const run = Math.random().toString(36).slice(2);
/** An address under `/vaert/` that nobody else uses. */
export const freshPath = (ending = ''): string => `/vaert/${run}-${++number}${ending}`;

/** Puts answers on the host; gives its other origin. */
export const host = (answers: Readonly<Record<string, Answer>>): Promise<{ other: string }> =>
  executeServerCommand('host', answers as never);

const frames = new Set<HTMLIFrameElement>();

/** For a suite that opens pages with the built files: the first one waits until they are there, and each test's pages go with it. */
export function built(): void {
  before(async function () {
    this.timeout(180_000);
    const { ok } = await fetch(`${FOLDER}/danmarkskort-omgoerelse.js`);
    if (!ok) throw new Error('The built files are not there.');
  });
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames.clear();
  });
}

/** A page as an editor would have it, in Danish. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Side</title>${head}</head><body>${body}</body></html>`;

/** Opens HTML as a page of its own in an iframe. */
export async function openPage(
  html: string,
  {
    headers = {},
    ending = '',
    width = 900,
  }: { headers?: Record<string, string>; ending?: string; width?: number } = {},
): Promise<HostPage> {
  const path = freshPath(ending);
  const script = `${path}.js`;
  const tag = `<script src="${script}"></script>`;
  await host({
    [path]: { html: html.replace(/(?=<script|<\/head>|<danmarkskort)/, tag), headers },
    [script]: { html: `(${listen.toString()})()` },
  });
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: '700px', border: '0' });
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.add(frame);
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as unknown as Window & typeof globalThis & { said: string[] };
  return { frame, window: inside, document: inside.document, said: inside.said };
}

/** The page's widget, once it shows a kommune; `root` where it is not in the document's own tree. */
export async function widgetOf(
  { document }: HostPage,
  root: ParentNode = document,
): Promise<DanmarkskortOmgoerelse> {
  const find = () => root.querySelector('danmarkskort-omgoerelse');
  await waitUntil(() => find()?.shadowRoot?.querySelector('[part~=panel]'), 'no widget');
  const widget = find() as DanmarkskortOmgoerelse;
  await widget.updateComplete;
  return widget;
}

/** What a visitor reads in a widget's panel. */
export const panelText = ({ shadowRoot }: Element): string =>
  textOf(shadowRoot?.querySelector('[part~=panel]'));
